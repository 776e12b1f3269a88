import type { Outlet, Reading } from "./model";
import { outletIndex, outletsNamed } from "./outlet-index";

/** So many words more than were read may a name have: "Corriere" of "Corriere della Sera". */
const more = 3;

/**
 * The name of a known outlet that begins where the credit's does, where a pattern ended too early: names go on in small
 * letters and behind signs ("Courrier international", "Lidové noviny", "Página/12"). The longest counts.
 *
 * @returns undefined where no longer name is known
 */
export function wholeName(
	{ original, claims }: Pick<Reading, "original" | "claims">,
	outlets: readonly Outlet[],
): string | undefined {
	const name = original?.outlet;
	const said = claims.find(
		({ about, property, value, by }) =>
			about === "original" &&
			property === "outlet" &&
			value === name &&
			by === "page",
	)?.said;
	const at = name && said ? said.indexOf(name) : -1;
	if (!name || !said || at < 0) return undefined;
	const behind = said.slice(at + name.length);
	const [rest = ""] =
		/^(?:[/-][\p{L}\d]+|(?: [\p{L}\d][\p{L}\d'’-]*)+)/u.exec(behind) ?? [];
	if (!rest) return undefined;
	const words = rest.startsWith(" ")
		? rest.trim().split(" ").slice(0, more)
		: [rest];
	const index = outletIndex(outlets);
	for (let count = words.length; count > 0; count--) {
		const whole = rest.startsWith(" ")
			? `${name} ${words.slice(0, count).join(" ")}`
			: name + rest;
		const [outlet] = outletsNamed(index, whole);
		if (outlet) return whole;
	}
	return undefined;
}

import { languageBase } from "./language-base";
import type { Outlet, Reading } from "./model";
import { nominative } from "./nominative";
import { isNamed, outletIndex, outletsNamed } from "./outlet-index";

/** So many words more than were read may a name have: "Corriere" of "Corriere della Sera". */
const more = 3;

/**
 * The name of a known outlet that begins where the credit's does, where a pattern ended too early: names go on in small
 * letters and behind signs ("Courrier international", "Lidové noviny", "Página/12"). The longest counts. Or the name with
 * the article that German keeps to itself ("im Standard").
 *
 * @returns undefined where no longer name is known
 */
export function wholeName(
	{
		article,
		original,
		claims,
	}: Pick<Reading, "article" | "original" | "claims">,
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
	const language = article?.language;
	const words = rest.startsWith(" ")
		? rest.trim().split(" ").slice(0, more)
		: [rest].filter(Boolean);
	const index = outletIndex(outlets);
	for (let count = words.length; count > 0; count--) {
		const whole = rest.startsWith(" ")
			? `${name} ${words.slice(0, count).join(" ")}`
			: name + rest;
		const [outlet] = outletsNamed(index, whole);
		if (outlet || nominative(whole, language, outlets)) return whole;
	}
	const titled =
		languageBase(language) === "de" && withArticle(name, said.slice(0, at));
	return titled &&
		outletsNamed(index, titled).some((outlet) => isNamed(outlet, titled))
		? titled
		: undefined;
}

/**
 * "Der Standard", where German says "im Standard": its titles leave their article there. "In der Presse" may be in the
 * press, so a feminine one must stand in quotation marks.
 */
function withArticle(name: string, before: string): string | undefined {
	if (/(?<!\p{L})(?:[Ii]m|[Vv]om|[Bb]eim|[Zz]um) [„“»"‚]?$/u.test(before))
		return `Der ${name}`;
	return /(?<!\p{L})(?:der|zur) [„“»"‚]$/u.test(before)
		? `Die ${name}`
		: undefined;
}

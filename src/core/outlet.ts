import { hostOf } from "./host";
import type { Outlet } from "./model";
import { normalName } from "./normal-name";

/** All records that a domain, id or name may mean. */
export function outletsFor(
	outlets: Outlet[],
	key: string,
	country?: string,
): Outlet[] {
	const here = (outlet: Outlet) =>
		!country || outlet.country.toUpperCase() === country.toUpperCase();
	const byId = outlets.filter(({ id }) => id === key);
	if (byId.length) return byId;
	const host =
		hostOf(key) ||
		(/^[\w-]+(?:\.[\w-]+)+$/.test(key)
			? key.toLowerCase().replace(/^www\./, "")
			: "");
	if (host) {
		const longest = (outlet: Outlet): number =>
			Math.max(
				0,
				...outlet.domains
					.filter((domain) => host === domain || host.endsWith(`.${domain}`))
					.map((domain) => domain.length),
			);
		const found = outlets.filter((outlet) => longest(outlet) > 0);
		const best = Math.max(0, ...found.map(longest));
		const nearest = found.filter((outlet) => longest(outlet) === best);
		if (nearest.length) return nearest;
	}
	const name = normalName(key);
	if (!name) return [];
	return outlets.filter(
		(outlet) =>
			here(outlet) &&
			[outlet.name, outlet.nativeName, ...outlet.aliases].some(
				(one) => one !== undefined && normalName(one) === name,
			),
	);
}

/** The outlet's record by id, domain or name (with optional country); undefined when unknown or ambiguous. */
export function outletFor(
	outlets: Outlet[],
	key: string,
	country?: string,
): Outlet | undefined {
	const found = outletsFor(outlets, key, country);
	return found.length === 1 ? found[0] : undefined;
}

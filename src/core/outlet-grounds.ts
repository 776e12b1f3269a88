import { hostOf } from "./host";
import type { Original, Outlet } from "./model";
import { findOutlet, isAt, type OutletHints, speaks } from "./outlet";
import { isShared } from "./outlet-index";
import { ownDomain } from "./public-domain";

/** What an original's outlet was told by: a reader may judge by it how sure that is. */
export type OutletGrounds =
	/** The original's address is one of the outlet's own. */
	| { by: "address"; host: string }
	| {
			by: "name";
			/** What else of the page's words fits the record. Both may fit a namesake as well. */
			and: ("place" | "country" | "language" | "sources")[];
			/** Where the page's link leads, which is no address of this record. */
			elsewhere?: string;
			/** Others are known to bear the name, too. */
			shared: boolean;
	  };

/**
 * On what grounds a page's original was taken for this outlet's.
 *
 * @param original as the page's script read it, before `addRecord`: later, country and language may be the record's own
 * @param site address of the page: a link within its own house tells nothing
 * @param hints what else the page and its site tell (`hintsFrom`)
 */
export function outletGrounds(
	original: Original,
	outlet: Outlet,
	outlets: readonly Outlet[],
	site: string,
	{ place, spoken, known }: OutletHints = {},
): OutletGrounds {
	const { url = "", outlet: name = "", country, language } = original;
	const host = hostOf(url);
	if (host && findOutlet(outlets, url).outlet?.id === outlet.id)
		return { by: "address", host };
	const and: ("place" | "country" | "language" | "sources")[] = [];
	if (place && isAt(outlet, place, spoken)) and.push("place");
	if (country && country.toUpperCase() === outlet.country?.toUpperCase())
		and.push("country");
	if (language && speaks(outlet, language)) and.push("language");
	if (known?.includes(outlet.id)) and.push("sources");
	const isElsewhere = host && ownDomain(host) !== ownDomain(hostOf(site));
	return {
		by: "name",
		and,
		shared: isShared(outlet, name),
		...(isElsewhere ? { elsewhere: host } : {}),
	};
}

import { countryNamed } from "./country-named";
import { hostOf } from "./host";
import { languageBase } from "./language-base";
import type { Outlet } from "./model";
import { isShared, outletIndex, outletsAt, outletsNamed } from "./outlet-index";

/** What else is known of the outlet that is looked for. */
export interface OutletHints {
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
	/** BCP 47: a language that it publishes in. */
	language?: string | undefined;
}

/** What a key leads to. */
export interface Found {
	/** The one outlet that it means. */
	outlet?: Outlet;
	/** Where it may mean several, or one among others that have no record: those that have one. */
	candidates: Outlet[];
}

const address =
	/^(?:https?:\/\/)?(?:www\.)?([\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+)(\/\S*)?$/iu;

/** "Le Monde (Paris)": the brackets behind a name, which say more about it. */
const aside = /\s*[([]([^()[\]]*)[)\]]\s*$/u;

/**
 * Finds an outlet by id, address, domain (also a subdomain, an old domain, or an edition's path), or by any of its names
 * without regard to case, accents, quotes and leading articles. What fits several stays open until country or language tell.
 */
export function findOutlet(
	outlets: readonly Outlet[],
	key: string,
	{ country, language }: OutletHints = {},
): Found {
	const index = outletIndex(outlets);
	const one = index.byId.get(key);
	if (one) return { outlet: one, candidates: [] };
	const [, written = "", path = ""] = address.exec(key.trim()) ?? [];
	const host = hostOf(key) || written.toLowerCase();
	const [home, second] = host
		? outletsAt(index, host, path.replace(/[?#].*$/, ""))
		: [];
	if (home && !second) return { outlet: home, candidates: [] };
	const named = outletsNamed(index, key);
	const [, said] = named.length ? [] : (aside.exec(key) ?? []);
	const all = said ? outletsNamed(index, key.replace(aside, "")) : named;
	// "El País (Uruguay)" is not the one of Madrid.
	if (said && all.every((outlet) => isElsewhere(outlet, said, outlets)))
		return { candidates: all };
	const here = all.filter((outlet) => livesIn(outlet, country));
	const speaking = here.filter((outlet) => speaks(outlet, language));
	const fitting = language && speaking.length ? speaking : here;
	const [only] = fitting;
	// A name that is not known to be another's too is offered in spite of the country: newsrooms move, and go into exile.
	if (!only)
		return { candidates: all.filter((outlet) => !isShared(outlet, key)) };
	const told =
		(country !== undefined && only.country !== undefined) ||
		(language !== undefined && speaking.length > 0);
	const sure = fitting.length === 1 && (told || !isShared(only, key));
	return sure ? { outlet: only, candidates: [] } : { candidates: fitting };
}

/** Whether the outlet's newsroom is in that country; one of no country is at home in all. */
const livesIn = (outlet: Outlet, country: string | undefined): boolean =>
	!country ||
	!outlet.country ||
	outlet.country.toUpperCase() === country.toUpperCase();

/** Whether a place is another country than the outlet's, or a city of another one. */
function isElsewhere(
	{ city, country, languages }: Outlet,
	place: string,
	outlets: readonly Outlet[],
): boolean {
	const own = place.toLowerCase();
	if (!country || own === city?.toLowerCase()) return false;
	const code = countryNamed(own, ["en", ...languages]);
	return code
		? code !== country
		: outlets.some(
				(one) =>
					one.city?.toLowerCase() === own &&
					one.country !== undefined &&
					one.country !== country,
			);
}

/** Whether the outlet publishes in that language. */
export const speaks = (outlet: Outlet, language: string | undefined): boolean =>
	!language ||
	outlet.languages.map(languageBase).includes(languageBase(language));

/** All records that an id, address, domain or name may mean. */
export function outletsFor(
	outlets: readonly Outlet[],
	key: string,
	country?: string,
): Outlet[] {
	const { outlet, candidates } = findOutlet(outlets, key, { country });
	return outlet ? [outlet] : candidates;
}

/** The outlet's record by id, address, domain or name (with optional country); undefined when unknown or ambiguous. */
export const outletFor = (
	outlets: readonly Outlet[],
	key: string,
	country?: string,
): Outlet | undefined => findOutlet(outlets, key, { country }).outlet;

import { cityNames } from "./city-names";
import { countryNamed } from "./country-named";
import { hostOf } from "./host";
import { languageBase } from "./language-base";
import type { Outlet } from "./model";
import { nameKeys } from "./name-keys";
import { nominative } from "./nominative";
import { isShared, outletIndex, outletsAt, outletsNamed } from "./outlet-index";
import { aside, mayBePlace, placeLanguages } from "./said-place";

/** What else is known of the outlet that is looked for. */
export interface OutletHints {
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
	/** BCP 47: a language that it publishes in. */
	language?: string | undefined;
	/** Where it is said to be, in words: "Uruguay", "Lagos". Brackets behind the name say the same. */
	place?: string | undefined;
	/** BCP 47: the language of those words, beside English and the outlet's own. */
	spoken?: string | undefined;
	/** Ids of the outlets that the naming site is known to credit: a name that others bear too is theirs. */
	known?: readonly string[] | undefined;
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

/**
 * Finds an outlet by id, address, domain (also a subdomain, an old domain, or an edition's path), or by any of its names
 * without regard to case, accents, quotes and leading articles, also as the text that names it declines it. What fits
 * several stays open until country or language tell.
 */
export function findOutlet(
	outlets: readonly Outlet[],
	key: string,
	{ country, language, place: told, spoken, known }: OutletHints = {},
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
	const whole = outletsNamed(index, key);
	const [, words = ""] = whole.length ? [] : (aside.exec(key) ?? []);
	const name = words ? key.replace(aside, "") : key;
	const named = words ? outletsNamed(index, name) : whole;
	const place =
		told ?? (mayBePlace(words, placeLanguages(spoken)) ? words : undefined);
	const declined = !named.length && nominative(name, spoken, outlets);
	if (declined)
		return findOutlet(outlets, declined, {
			country,
			language,
			place,
			spoken,
			known,
		});
	const there = named.filter((outlet) => isAt(outlet, place, spoken));
	// "El País (Uruguay)" is not the one of Madrid, and "El País (Cali)" need not be. Who is known to be elsewhere is not
	// offered for a name that others are known to bear.
	if (place && !there.length)
		return {
			candidates: named.filter(
				(outlet) =>
					!isShared(outlet, name) ||
					!isElsewhere(outlet, place, outlets, spoken),
			),
		};
	const here = there.filter((outlet) => livesIn(outlet, country));
	const speaking = here.filter((outlet) => speaks(outlet, language));
	const fitting = language && speaking.length ? speaking : here;
	const credited = fitting.filter(({ id }) => known?.includes(id));
	const [only] = credited.length === 1 ? credited : fitting;
	// A name that is not known to be another's too is offered in spite of country and language: newsrooms move, and go
	// into exile.
	const others = named.filter((outlet) => !isShared(outlet, name));
	if (!only) return { candidates: others };
	if (language && !speaking.length && isShared(only, name))
		return { candidates: others };
	const sure =
		credited.length === 1 ||
		place !== undefined ||
		(country !== undefined && only.country !== undefined) ||
		(language !== undefined && speaking.length > 0) ||
		!isShared(only, name);
	return (fitting.length === 1 || credited.length === 1) && sure
		? { outlet: only, candidates: [] }
		: { candidates: fitting };
}

/** Whether the outlet's newsroom is in that country; one of no country is at home in all. */
const livesIn = (outlet: Outlet, country: string | undefined): boolean =>
	!country ||
	!outlet.country ||
	outlet.country.toUpperCase() === country.toUpperCase();

/** "Lagos, Nigeria" → both. */
const partsOf = (place: string): string[] => place.split(/\s*,\s+/u);

const countryOf = (
	place: string,
	{ languages }: Outlet,
	spoken: string | undefined,
): string | undefined =>
	countryNamed(place.toLowerCase(), [...placeLanguages(spoken), ...languages]);

const isCity = ({ city }: Outlet, place: string): boolean =>
	city !== undefined &&
	[city, ...(cityNames[city]?.split("|") ?? [])].some(
		(name) => nameKeys(name).full === nameKeys(place).full,
	);

/** Whether a place is the outlet's city or country; without a place it may be. */
export const isAt = (
	outlet: Outlet,
	place: string | undefined,
	spoken?: string,
): boolean =>
	!place ||
	isCity(outlet, place) ||
	partsOf(place).every(
		(part) =>
			isCity(outlet, part) ||
			(outlet.country !== undefined &&
				countryOf(part, outlet, spoken) === outlet.country),
	);

/** Whether a place is known to be another country than the outlet's, or a city of another one. */
function isElsewhere(
	outlet: Outlet,
	place: string,
	outlets: readonly Outlet[],
	spoken: string | undefined,
): boolean {
	const { country } = outlet;
	return (
		country !== undefined &&
		!isAt(outlet, place, spoken) &&
		partsOf(place).some((part) => {
			const code = countryOf(part, outlet, spoken);
			return code
				? code !== country
				: outlets.some(
						(one) =>
							isCity(one, part) &&
							one.country !== undefined &&
							one.country !== country,
					);
		})
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

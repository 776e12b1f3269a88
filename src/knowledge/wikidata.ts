import countriesById from "./wikidata-countries.json";

/** ISO 3166-1 alpha-2 codes by the id of the country's item on Wikidata. Some countries have two: the state and its realm. */
export const wikidataCountries: Readonly<Record<string, string>> =
	countriesById;

/**
 * Items that say of another item that it is of the press or the air ("instance of"). They only tell a newspaper from the
 * company of the same name, so that a kind which is missing here costs the reader a choice, and no fact.
 */
export const wikidataPressKinds: ReadonlySet<string> = new Set([
	"Q11032", // newspaper
	"Q1110794", // daily newspaper
	"Q1153191", // online newspaper
	"Q41298", // magazine
	"Q1002697", // periodical
	"Q192283", // news agency
	"Q17232649", // news website
	"Q14350", // radio station
	"Q1616075", // television station
]);

import { countryCodes } from "./country-codes";

/** What English calls countries otherwise than CLDR does, or did. */
const alsoCalled = {
	britain: "GB",
	america: "US",
	turkey: "TR",
	holland: "NL",
	"czech republic": "CZ",
};

const made = new Map<string, Map<string, string>>();

/** Codes of all countries by their names in a language, in lower case. https://tc39.es/ecma402/#sec-Intl.DisplayNames */
function countriesIn(language: string): Map<string, string> {
	const ready = made.get(language);
	if (ready) return ready;
	const found = new Map<string, string>(
		language === "en" ? Object.entries(alsoCalled) : [],
	);
	// "UK" and "United Kingdom".
	for (const style of ["short", "long"] as const) {
		const names = new Intl.DisplayNames([language], {
			type: "region",
			fallback: "none",
			style,
		});
		for (const code of countryCodes) {
			const name = names.of(code);
			if (name) found.set(name.toLowerCase(), code);
		}
	}
	made.set(language, found);
	return found;
}

/**
 * The country that a name means in one of these languages.
 *
 * @param name in lower case
 * @param languages BCP 47
 * @returns its ISO 3166-1 alpha-2 code
 */
export function countryNamed(
	name: string,
	languages: readonly string[],
): string | undefined {
	for (const language of languages) {
		const code = countriesIn(language).get(name);
		if (code) return code;
	}
	return undefined;
}

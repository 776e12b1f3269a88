import { countryNamed } from "./country-named";
import { languageBase } from "./language-base";
import { languageCode } from "./language-code";
import type { Reading } from "./model";

/** "El País (Uruguay)": brackets behind a name, which say more about it. */
export const aside = /\s*[([（［]([^()[\]（）［］]+)[)\]）］]\s*$/u;

/** The same right behind a name, whatever follows. */
const brackets = /^[»”"“’']?\s*[([（［]([^()[\]（）［］]{2,40})[)\]）］]/u;

/** One to four words with capitals, or in a script that has none; with its country perhaps: "Lagos, Nigeria". */
const placeLike =
	/^(?=[^,]{3}|\p{Lo}{2})[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:,? [\p{L}\p{M}'’.-]+){0,3}$/u;
/** "AFP", "PDF". Countries are shortened to two letters, to be told by their names. */
const initials = /^\p{Lu}{3}$/u;

/**
 * Whether words in brackets behind a name may be a place: "Uruguay", "São Paulo", but not "in German", "German",
 * "3 May" or "AFP".
 *
 * @param languages of these words, BCP 47
 */
export const mayBePlace = (
	words: string,
	languages: readonly string[],
): boolean =>
	/^(?:U\.?[KS]\.?)$/u.test(words) ||
	(placeLike.test(words) &&
		!initials.test(words) &&
		!languages.some((language) => isLanguage(words, language)));

/** Whether words name a language; a word that only begins like one ("Germany") names none. */
function isLanguage(words: string, language: string): boolean {
	const code = languageCode(words, language);
	if (!code) return false;
	const name = new Intl.DisplayNames([language], { type: "language" }).of(code);
	return name?.toLowerCase() === words.toLowerCase();
}

/**
 * The place of the original's outlet, where the page names it: in brackets behind the name ("first published in El País
 * (Uruguay)"), or as the country that owns it ("Spain's El País"). Neither is part of the name.
 */
export function saidPlace(
	{ article, claims }: Pick<Reading, "article" | "claims">,
	name: string,
): string | undefined {
	for (const { about, property, value, by, said = "" } of claims)
		if (
			by === "page" &&
			value === name &&
			((about === "original" && property === "outlet") ||
				(about === "outlet" && property === "name"))
		) {
			const place =
				placeBehind(name, said, article?.language) ?? countryBefore(name, said);
			if (place) return place;
		}
	return undefined;
}

/** The place in brackets behind a name in the words that name it. */
export function placeBehind(
	name: string,
	said: string,
	language?: string,
): string | undefined {
	const text = said.toLowerCase();
	const sought = name.toLowerCase();
	for (
		let at = sought ? text.indexOf(sought) : -1;
		at >= 0;
		at = text.indexOf(sought, at + 1)
	) {
		const [, words = ""] = brackets.exec(said.slice(at + name.length)) ?? [];
		if (mayBePlace(words.trim(), placeLanguages(language))) return words.trim();
	}
	return undefined;
}

/** "Spain's daily El País". */
const owner =
	/(?<!\p{L})(?:[tT]he )?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)['’]s? (?:[\p{Ll}-]+ ){0,2}["“‘«]?$/u;

/** The country that owns a name in English words: "Spain" of "first published in Spain's El País". */
function countryBefore(name: string, said: string): string | undefined {
	const at = said.lastIndexOf(name);
	const [, country = ""] = (at > 0 && owner.exec(said.slice(0, at))) || [];
	return countryNamed(country.toLowerCase(), ["en"]) ? country : undefined;
}

/** The languages in which a page names places: its own, whatever a page may declare as such, and English. */
export function placeLanguages(language: string | undefined): string[] {
	const own = languageBase(language);
	return /^[a-z]{2,3}$/.test(own) ? [own, "en"] : ["en"];
}

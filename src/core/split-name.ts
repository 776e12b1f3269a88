import type { CslName } from "./citation";

/** Small words that open a family name, in lower case as they are printed. */
const particle =
	/^(?:a[fp]|al|bin|bint|da|dall[ae]?|de[ilmnrs]?|dell[ao]|di|dos?|du|el|ibn|l[ae]|'t|te[nr]?|v[ao]n|vom|von|zu[mr]?|y|e)$/u;
/** Spanish given names that commonly stand first of two: "José Luis", "María del Carmen" is told by its particle. */
const doubled =
	/^(?:Ana|Carlos|Francisco|Jorge|José|Jose|Juan|Luis|Luz|Manuel|María|Maria|Miguel|Rosa|Víctor)$/u;
const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/u;
/** Words of houses, desks and agencies, in the languages whose credits Colophon reads. */
const house =
	/\b(?:agenc(?:y|e|ia)|agenzia|agentur|associat(?:ed|ion)|board|collective|colectivo|collectif|committee|council|daily|desk|editors?|editorial|equipo|group|institute|magazine|media|network|news(?:room)?|office|press|presse|project|radio|redacci[óo]n|r[ée]daction|redaktion|redazione|reporters|service|staff|team|times|union|university|writers?)\b|агент?ство|редакци|корреспондент|газет/iu;

/** Whether a name has a word of houses, desks or agencies. */
export const isHouse = (name: string): boolean => house.test(name);

/**
 * A printed name as CSL-JSON has it, split where script and language tell which part is the family's. Kept whole
 * ("literal"): houses and agencies; single names; Han, Hangul, kana, Thai and Arabic script, which are not inverted; and
 * Latin spellings of Chinese, Korean and Vietnamese names, whose order nobody can tell. `language` is that of the text
 * that prints the name (BCP 47), `origin` that of the original; `houses` are names known to be no person's.
 */
export function splitName(
	printed: string,
	{
		language = "",
		origin = "",
		houses = [],
	}: { language?: string; origin?: string; houses?: readonly string[] } = {},
): CslName {
	const name = printed.replace(/\s+/gu, " ").trim();
	const literal: CslName = { literal: name };
	const is = (tag: string, ...codes: string[]) =>
		codes.includes(tag.toLowerCase().split("-")[0] ?? "");
	const lower = name.toLowerCase();
	if (houses.some((one) => one.toLowerCase() === lower)) return literal;
	if (/[\d@/&|:()[\]"“”„«»]|\.\p{L}{2,}$/u.test(name) || isHouse(name))
		return literal;
	if (
		/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Arabic}]/u.test(
			name,
		)
	)
		return literal;
	if (is(origin || language, "zh", "ko", "vi")) return literal;
	const [stated, given] = name.split(/,\s*/u);
	if (stated && given && !suffix.test(given))
		return name.split(",").length === 2 ? { family: stated, given } : literal;
	const words = name.replaceAll(",", "").split(" ");
	const last = words.at(-1) ?? "";
	const ends = words.length > 2 && suffix.test(last) ? last : undefined;
	if (ends) words.pop();
	if (words.length < 2 || words.length > 6) return literal;
	// Acronyms in capitals are no family names: "ITAR TASS". A family name in capitals has a given name beside it that is
	// not.
	if (words.every((word) => /^\p{Lu}{2,}$/u.test(word))) return literal;
	const more = ends ? { suffix: ends } : {};
	if (is(language, "hu"))
		return {
			family: words[0] ?? "",
			given: words.slice(1).join(" "),
			...more,
		};
	const at = familyAt(words, is(origin || language, "es", "ca", "gl"));
	return {
		family: words.slice(at).join(" "),
		given: words.slice(0, at).join(" "),
		...more,
	};
}

/** Where the family name begins: at its first particle, else at the last word, or in Spanish at the last but one. */
function familyAt(words: readonly string[], spanish: boolean): number {
	const small = words.findIndex(
		(word, index) =>
			index > 0 && index < words.length - 1 && particle.test(word),
	);
	if (small > 0) {
		// "Ortega y Gasset" is one family name; "María del Carmen" are given names.
		if (/^[ye]$/u.test(words[small] ?? "")) return Math.max(1, small - 1);
		const given = spanish && words[0] === "María" && words.length > 3;
		return given ? Math.max(3, words.length - 2) : small;
	}
	if (spanish && words.length === 3)
		return doubled.test(words[0] ?? "") ? 2 : 1;
	return spanish && words.length === 4 ? 2 : words.length - 1;
}

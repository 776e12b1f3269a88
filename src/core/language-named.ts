import { languageCode } from "./language-code";

/** Prepositions and articles that lean on a word in Hebrew. */
const leaning = /^[מהב]ה?(?=\p{Lo}{4})/u;

/**
 * The first language, other than that of the sentence, which a short sentence names: "traducido automáticamente del
 * inglés".
 *
 * @param inLanguage BCP 47 of the sentence's words
 * @param stems as for `languageCode`
 */
export function languageNamed(
	said: string,
	inLanguage: string,
	stems: Record<string, string> = {},
): string | undefined {
	// Chinese and Japanese part no words: a language's name ends with "language" or "writing".
	const unparted = Object.keys(stems).filter((stem) =>
		/^[\p{sc=Han}\p{sc=Katakana}ー]+$/u.test(stem),
	);
	const words = unparted.length
		? [
				...said.matchAll(
					new RegExp(`(?:${unparted.join("|")})\\p{L}{0,2}?[语文語]`, "gu"),
				),
			].map(([word]) => word)
		: said.match(/\p{L}[\p{L}\p{M}'’]{2,}/gu);
	for (const word of words ?? [])
		for (const one of new Set([word, word.replace(leaning, "")])) {
			const code = languageCode(one, inLanguage, stems);
			if (code && code !== inLanguage) return code;
		}
	return undefined;
}

import { monthOf } from "./spoken-date";

/**
 * The date that words say, as exactly as they say it, as EDTF: "6. Oktober 1945" → "1945-10-06", "August 1945" →
 * "1945-08", "early 1989" → "1989", "around 1989" → "1989~". Undefined where there is no year.
 *
 * @param languages BCP 47: those whose names of months are understood
 */
export function saidDate(
	words: string,
	languages: string[],
): string | undefined {
	const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(words)?.[0];
	if (!year) return undefined;
	// Russian says in which month by another case than dates have: "в мае", "в январе".
	const parts = words.match(/\p{L}{3,}/gu) ?? [];
	const month = parts
		.flatMap((word) => [word, word.replace(/е$/u, "я")])
		.flatMap((word) => languages.map((language) => monthOf(word, language)))
		.find((number) => number !== undefined);
	if (!month) return parts.some((word) => about.test(word)) ? `${year}~` : year;
	const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0] ?? 0);
	const two = (number: number) => String(number).padStart(2, "0");
	return day >= 1 && day <= 31
		? `${year}-${two(month)}-${two(day)}`
		: `${year}-${two(month)}`;
}

/** Words before a year that is not known exactly. */
const about = /^(?:about|around|circa|vers|etwa|hacia|intorno|около)$/iu;

import type { Words } from "./compile-wording";
import type { Line } from "./survey";

/** Who took the picture, when the line says nothing else: "Photo - Ada Lovelace". */
export function photoCredit(line: string, words: Words): string | undefined {
	if (line.length > 140) return undefined;
	for (const phrase of words.phrasesIn(line)) {
		if (phrase.part !== "photo") continue;
		const credit = phrase.pattern.exec(line)?.groups?.["credit"];
		if (credit && isCredit(credit.trim())) return credit.trim();
	}
	return undefined;
}

/**
 * Names and agencies begin with a capital, a digit or a sign, or are one small word (dpa, picture alliance/dpa), and
 * are no sentence.
 */
const isCredit = (credit: string): boolean =>
	/^(?:[\p{Lu}\p{Lo}\d©@]|\p{Ll}+(?:$|\/|[ -]\p{Ll}+ ?\/))/u.test(credit) &&
	!(/[.!?]$/.test(credit) && credit.split(" ").length > 5);

/** The lines among them that are picture credits, each with whom it names. */
export const photoCredits = (
	lines: Line[],
	words: Words,
): { line: Line; credit: string }[] =>
	lines.flatMap((line) => {
		const credit = photoCredit(line.text, words);
		return credit ? [{ line, credit }] : [];
	});

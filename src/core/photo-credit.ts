import { photoHint, type Words } from "./compile-wording";

/** Who took the picture, when the line says nothing else: "Photo - Ada Lovelace". */
export function photoCredit(line: string, words: Words): string | undefined {
	if (line.length > 140 || !(words.hints(line) & photoHint)) return undefined;
	for (const pattern of words.photo) {
		const credit = pattern.exec(line)?.groups?.["credit"];
		if (credit && isCredit(credit.trim())) return credit.trim();
	}
	return undefined;
}

/** Names and agencies begin with a capital, a digit or a sign, or are one small word (dpa, picture alliance/dpa), and are no sentence. */
const isCredit = (credit: string): boolean =>
	/^(?:[\p{Lu}\p{Lo}\d©@]|\p{Ll}+(?:$|\/|[ -]\p{Ll}+ ?\/))/u.test(credit) &&
	!(/[.!?]$/.test(credit) && credit.split(" ").length > 5);

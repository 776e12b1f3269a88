import type { Words } from "./compile-wording";

/** Who took the picture, when the line says nothing else: "Photo - Ada Lovelace". */
export function photoCredit(line: string, words: Words): string | undefined {
	if (line.length > 140) return undefined;
	for (const pattern of words.photo) {
		const credit = pattern.exec(line)?.groups?.["credit"];
		if (credit) return credit.trim();
	}
	return undefined;
}

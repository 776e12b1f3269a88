import type { Words } from "./compile-wording";
import { nameInNote } from "./note-subject";
import { noteWords } from "./note-words";
import type { SourceBox } from "./source-box";
import type { Line } from "./survey";

/** The name that stands by itself under the heading ("The Courier (Linz)"), or that the note opens with. */
export function nameInBox(
	{ lines, heading }: SourceBox,
	words: Words,
): { name: string; line: Line } | undefined {
	/** "It was founded …" names nobody. */
	const goesOn = (text: string) =>
		noteWords(words.of)
			.on()
			.some((one) => one.test(text));
	for (const line of lines.slice(lines.indexOf(heading) + 1)) {
		const name =
			line.text.length > 40
				? goesOn(line.text)
					? undefined
					: nameInNote(line.text)
				: /^[\p{Lu}\p{Lo}\d][^.:!?]{1,38}$/u.test(line.text)
					? line.text.replace(/\s*\([^)]*\)$/u, "")
					: undefined;
		if (name) return { name, line };
	}
	return undefined;
}

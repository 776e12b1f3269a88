import type { Words } from "./compile-wording";
import { areOneTitle, nameInNote } from "./note-subject";
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
	const below = lines.slice(lines.indexOf(heading) + 1);
	for (const [index, line] of below.entries()) {
		const name =
			line.text.length > 40
				? goesOn(line.text)
					? undefined
					: nameInNote(line.text)
				: /^[\p{Lu}\p{Lo}\d][^.:!?]{1,38}$/u.test(line.text)
					? line.text.replace(/\s*\([^)]*\)$/u, "")
					: undefined;
		if (!name) continue;
		// "About", over a note that opens with another name, is a label.
		const next = below[index + 1];
		const opening =
			next && !goesOn(next.text) ? nameInNote(next.text) : undefined;
		return next && opening && !areOneTitle(opening, name)
			? { name: opening, line: next }
			: { name, line };
	}
	return undefined;
}

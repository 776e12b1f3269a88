import type { Words } from "./compile-wording";
import { areOneTitle, nameInNote } from "./note-subject";
import { noteWords } from "./note-words";
import type { SourceBox } from "./source-box";
import type { Line } from "./survey";

/**
 * The name that stands by itself under the heading ("The Courier (Linz)"), or that the note opens with. The page's own
 * house often stands in the same box: it is none, and of several names the credited one counts.
 *
 * @param isOwn whether a name is the page's own house's
 * @param credited whom the article's credits name
 */
export function nameInBox(
	{ lines, heading }: SourceBox,
	words: Words,
	isOwn: (name: string) => boolean,
	credited: readonly string[],
): { name: string; line: Line } | undefined {
	const names: { name: string; line: Line }[] = [];
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
			next && line.text.length <= 40 && !goesOn(next.text)
				? nameInNote(next.text)
				: undefined;
		names.push(
			next && opening && !areOneTitle(opening, name)
				? { name: opening, line: next }
				: { name, line },
		);
	}
	const others = names.filter(({ name }) => !isOwn(name));
	return (
		others.find(({ name }) => credited.some((one) => areOneTitle(one, name))) ??
		(names[0] === others[0] ? others[0] : undefined)
	);
}

import type { SourceBox } from "./source-box";
import { nameInNote } from "./stated-facts";
import type { Line } from "./survey";

/** The name that stands by itself under the heading ("The Courier (Linz)"), or that the note opens with. */
export function nameInBox({
	lines,
	heading,
}: SourceBox): { name: string; line: Line } | undefined {
	for (const line of lines.slice(lines.indexOf(heading) + 1)) {
		const name =
			line.text.length > 40
				? nameInNote(line.text)
				: /^[\p{Lu}\p{Lo}\d][^.:!?]{1,38}$/u.test(line.text)
					? line.text.replace(/\s*\([^)]*\)$/u, "")
					: undefined;
		if (name) return { name, line };
	}
	return undefined;
}

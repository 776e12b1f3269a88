import type { Words } from "./compile-wording";
import { type Line, upwards } from "./survey";
import { toldWords } from "./told-words";

/** What a house says beside its texts is short; longer lines are an article that speaks of it. In characters. */
const longest = 320;

/**
 * Lines that a house sets amid its texts or under them, whatever the text is: how to report an error, where else to
 * follow it, who holds the rights, what stands in the place of an embed. Only a line that is all of its block, and says
 * nothing else. They stay on the page as they are; the body goes without them.
 *
 * @param lines the lines of the text
 */
export function closingLines(lines: Line[], words: Words): Element[] {
	const { closing } = toldWords(words);
	return lines
		.filter(
			({ block, text }) =>
				text.length <= longest &&
				block.lines.length === 1 &&
				!block.kids.length &&
				// Who holds the rights in a picture is told under it.
				![...upwards(block)].some(({ tag }) => /^fig/.test(tag)) &&
				closing.test(text),
		)
		.map(({ block }) => block.element);
}

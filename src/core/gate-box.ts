import { isProse } from "./article-body";
import { allIn } from "./dom";
import { type Block, holds, type Line, upwards } from "./survey";

/** A gate says little, and links to one offer or two and to the log-in. In characters, and links. */
const longest = 240;
const mostLinks = 3;

/**
 * The box that ends a text as a gate does, by its shape alone: all that follows the last sentence stands in a small box
 * of its own, under a heading, with few links or buttons. Words for it are known in some languages only, and a page
 * may be in one language and its gate in another. So many boxes look like it that it counts only under a text that is
 * declared not to be free and is shorter than any article: see `pageState`.
 *
 * @param lines the lines of the text, without those of notices
 */
export function gateBox(lines: Line[]): Block | undefined {
	const last = lines.findLastIndex(isProse);
	const prose = lines[last];
	const [head, ...rest] = lines.slice(last + 1);
	if (!prose || !head || !/^h[1-6]$/.test(head.block.tag)) return undefined;
	const box = [...upwards(head.block)].find(
		(at) => at !== head.block && rest.every((line) => holds(at, line.block)),
	);
	if (!box || holds(box, prose.block) || box.chars > longest) return undefined;
	const links = allIn(box.element, "a, button").length;
	return links > 0 && links <= mostLinks && box.linkChars < box.chars / 2
		? box
		: undefined;
}

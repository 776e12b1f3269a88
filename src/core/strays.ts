import { isElsewhere } from "./article-body";
import type { Words } from "./compile-wording";
import { allIn } from "./dom";
import { noticeWordsIn } from "./notice-words";
import { type Block, type Line, type Survey, upwards } from "./survey";

/** A block made of links, and no sentence of the article: other stories, tags, sharing. In shares of its characters. */
const mostlyLinks = 0.7;
/** No larger part of the text is a stray. */
const largestShare = 0.3;

/** Named as something else than text; a pull quote, a picture's box and a quote's source are the article's own. */
const isBoxApart = (block: Block): boolean =>
	isElsewhere(block) &&
	!(block.tag === "aside" && block.linkChars === 0) &&
	![...upwards(block)].some(({ tag }) => /^(?:blockquote|figure)$/.test(tag)) &&
	!allIn(block.element, "figure, picture").length;

/**
 * What stands among the article's paragraphs without belonging to them: lists of links, boxes whose tag or class says so
 * and that are small, labels of advertising. It stays on the page as it is; only the body goes without it.
 *
 * @returns the reason by element
 */
export function strays(
	found: Survey,
	roots: Block[],
	isText: (line: Line) => boolean,
	isTeaser: (block: Block) => boolean,
	words: Words,
): Map<Element, string> {
	const out = new Map<Element, string>();
	const chars = roots.reduce((sum, root) => sum + root.chars, 0);
	const prose = new Int32Array(found.blocks.length + 1);
	const paragraphs = new Map<string, number>();
	for (const line of found.lines)
		if (isText(line))
			paragraphs.set(
				line.block.tag,
				(paragraphs.get(line.block.tag) ?? 0) + 1,
			);
	const inParagraphs =
		(paragraphs.get("p") ?? 0) > 2 * (paragraphs.get("div") ?? 0);
	for (const line of found.lines)
		if (isText(line))
			prose[line.block.order + 1] = (prose[line.block.order + 1] ?? 0) + 1;
	for (let i = 1; i < prose.length; i++)
		prose[i] = (prose[i] ?? 0) + (prose[i - 1] ?? 0);
	const sentencesIn = (block: Block) =>
		(prose[block.last + 1] ?? 0) - (prose[block.order] ?? 0);

	const because = (block: Block): string | undefined => {
		if (block.chars > chars * largestShare) return undefined;
		if (isTeaser(block)) return "another story";
		if (isBoxApart(block) && !sentencesIn(block))
			return `a box apart (${block.tag})`;
		if (
			block.chars > 12 &&
			block.linkChars > block.chars * mostlyLinks &&
			!sentencesIn(block) &&
			!/^(?:h[1-6]|table|tbody|tr|td|li|figcaption|blockquote)$/.test(block.tag)
		)
			return "links to other pages";
		const [only] = block.lines;
		const line = only === undefined ? undefined : found.lines[only];
		if (block.kids.length === 0 && block.lines.length === 1 && line) {
			// A whole line that heads or labels something else; a sentence that says such words is the article's.
			const said = noticeWordsIn(line.text, words);
			if (
				inParagraphs &&
				block.tag === "div" &&
				line.text.length < 60 &&
				!/[.!?…:"”»]$/.test(line.text) &&
				!/(?:^|[\s_-])(?:sub-?)?(?:head\w*|title|intertitle)/.test(block.clue)
			)
				return "a label beside the text";
			if (said?.weight === 1 && !/^(?:h[1-6]|li|blockquote)$/.test(block.tag))
				return said.because;
		}
		return undefined;
	};

	for (const root of roots)
		for (let order = root.order + 1; order <= root.last; order++) {
			const block = found.blocks[order];
			const reason = block && because(block);
			if (!block || !reason) continue;
			out.set(block.element, reason);
			order = block.last;
		}
	return out;
}

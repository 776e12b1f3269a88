import { isElsewhere, isProse } from "./article-body";
import { type ClosingGrounds, closingBox } from "./closing-box";
import { allIn } from "./dom";
import { endnotes, references } from "./references";
import { type Block, holds, type Line, upwards } from "./survey";

/** What stands between two parts of a text and belongs to neither is shorter: sharing, a label. In characters. */
const shortBox = 200;
const partTags = /^(?:h[1-6]|table|figure|[uod]l|p|blockquote)$/;
/** So much of a part is sentences, and so little of it links. In shares of its characters. */
const leastProse = 0.5;
const mostLinks = 0.25;

/**
 * Boxes after the article's text that go on with it: pages that are put together of modules list each paragraph, list or
 * table in a box of its own, and no element but the page's body may hold them all. Such a box follows the text directly
 * or after its like, and holds sentences that look like the text, or a box of the text's own class.
 *
 * Only the builder asks for them: what is folded does not depend on them, and what is a notice is none of them.
 *
 * @param isNotice whether a block is, or lies in, a notice
 */
export function moreText(
	grounds: ClosingGrounds,
	isNotice: (block: Block) => boolean,
): Block[] {
	const { found, roots, isText, isTeaser, title } = grounds;
	const text = roots.at(-1);
	if (!text) return [];
	const isAlike = (block: Block) =>
		block.tag === text.tag &&
		block.clue === text.clue &&
		block.clue.trim() !== "";
	const { blocks, lines } = found;
	const proseIn = sums(blocks, (add) => {
		for (const line of lines)
			if (isProse(line)) add(line.block, line.text.length);
	});
	const likeIn = sums(blocks, (add) => {
		for (const line of lines) if (isText(line)) add(line.block, 1);
		for (const block of blocks) if (isAlike(block)) add(block, 1);
	});
	const teasersIn = sums(blocks, (add) => {
		for (const block of blocks) if (isTeaser(block)) add(block, 1);
	});
	const isProseBox = (block: Block): boolean =>
		block.linkChars <= block.chars * mostLinks &&
		proseIn(block) > block.chars * leastProse &&
		teasersIn(block) === 0;
	const goesOn = (block: Block): boolean =>
		likeIn(block) > 0 && isProseBox(block);
	// The headline's own article element may close with paragraphs or a list beside the box of its text; boxes there
	// are mostly on something else.
	const own = ownArticle(text, title);
	const ends = (block: Block): boolean =>
		own !== undefined &&
		holds(own, block) &&
		/^(?:p|[uo]l|blockquote)$/.test(block.tag) &&
		block.clue.trim() === "" &&
		isProseBox(block);
	const isLast = closingBox(grounds);
	const isReference = references(grounds);
	const isNotes = endnotes(grounds);
	const more: Block[] = [];
	for (let at = text; at.parent && at.tag !== "body"; at = at.parent) {
		// Other articles stand beside the headline's own.
		if (at.tag === "article" && title && holds(at, title.block)) break;
		let between: Block[] = [];
		for (const next of at.parent.kids) {
			if (next.order <= at.last || next.hidden || isNotice(next)) continue;
			const apart = isElsewhere(next) || next.tag === "article";
			if (
				!apart &&
				(goesOn(next) ||
					isReference(next) ||
					isNotes(next) ||
					(!between.length && ends(next)) ||
					(between.every(({ tag }) => tag === "figure") && isLast(next)))
			) {
				more.push(...between, next);
				between = [];
			} else if (
				(partTags.test(next.tag) ||
					allIn(next.element, "table, figure").length > 0) &&
				!apart &&
				!isTeaser(next) &&
				next.linkChars <= next.chars * mostLinks
			)
				between.push(next);
			else if (next.chars > shortBox) return more;
		}
	}
	return more;
}

/** The article element that holds headline and text. */
function ownArticle(text: Block, title: Line | undefined): Block | undefined {
	if (!title) return undefined;
	for (const at of upwards(text))
		if (at.tag === "article" && holds(at, title.block)) return at;
	return undefined;
}

/** Sums over all that stands in a block, for any number of blocks. */
function sums(
	blocks: Block[],
	count: (add: (block: Block, value: number) => void) => void,
): (block: Block) => number {
	const upTo = new Float64Array(blocks.length + 1);
	count(({ order }, value) => {
		upTo[order + 1] = (upTo[order + 1] ?? 0) + value;
	});
	for (let i = 1; i < upTo.length; i++)
		upTo[i] = (upTo[i] ?? 0) + (upTo[i - 1] ?? 0);
	return ({ order, last }) => (upTo[last + 1] ?? 0) - (upTo[order] ?? 0);
}

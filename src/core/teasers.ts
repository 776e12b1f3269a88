import { isProse } from "./article-body";
import { allIn, attr, parentOf, tagOf } from "./dom";
import { absolute, hostOf, registrable } from "./host";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** A teaser is a headline and a sentence or two: no more characters in all. */
const longestTeaser = 600;
const shortestHeadline = 15;
/** A headline without a heading's element or class, in characters. */
const shortestBare = 30;

const headlineWords = /(?:^|[\s_-])(?:title|headline|heading)(?:[\s_-]|$)/;

/** The link in or around a block. */
function linkOf({ element }: Block): Element | undefined {
	const [first] = allIn(element, "a[href]");
	if (first) return first;
	for (
		let at: Node | null = element, step = 0;
		at && step < 4;
		at = parentOf(at), step++
	)
		if (at.nodeType === 1 && tagOf(at as Element) === "a") return at as Element;
	return undefined;
}

const isHeading = ({ tag }: Block): boolean => /^h[1-6]$/.test(tag);
/** Whether two blocks are of one tag and one class. */
export const isAlike = (one: Block, other: Block): boolean =>
	one.tag === other.tag && one.clue === other.clue;

const isLinkedHeadline = ({ text, linkChars, block }: Line): boolean =>
	linkChars > text.length * 0.8 &&
	(isHeading(block) || headlineWords.test(block.clue)
		? text.length >= shortestHeadline
		: // Several links in one line are buttons.
			block.tag === "div" &&
			text.length >= shortestBare &&
			allIn(block.element, "a[href]").length < 2);

/** What templates call the box of a whole story, where boxes of its parts have longer names. */
const namedStory = /\s(?:[\w-]+[-_])?(?:entry|post|story|article)\s/;
const storyName = ({ clue }: Block) => namedStory.exec(clue)?.[0];

/**
 * The box of another story in full: of the same name as the headline's own, which it follows, and opened by its own
 * headline. Where the headline's box holds little of the text, the others are parts of its article: a list of places, a
 * live blog.
 */
function twin(
	{ block }: Line,
	title: Block,
	before: Line | undefined,
): Block | undefined {
	for (const at of upwards(block)) {
		if (before && holds(at, before.block)) break;
		const around = at.parent;
		if (!around || !holds(around, title)) continue;
		const own = around.kids.find((kid) => holds(kid, title));
		const name = storyName(at);
		return own &&
			own.order < at.order &&
			name &&
			storyName(own) === name &&
			own.chars > around.chars / 3
			? at
			: undefined;
	}
	return undefined;
}

/** So many times the text around them is what a round-up's parts hold. */
const share = 8;

/**
 * The boxes that are no teasers but the parts of a round-up: three or more, built alike, in the headline's own article,
 * and nearly all the text under it. Before them stands a sentence at most; a story that others follow has paragraphs,
 * or a heading or an offer between itself and them.
 *
 * @param marks what lies in boxes of teasers
 */
function roundUp(
	boxes: Block[],
	marks: Uint8Array,
	{ lines }: Survey,
	{ block: title, index }: Line,
	isNotice: (line: Line) => boolean,
): Block[] {
	const first = boxes.find(({ order }) => order > title.order);
	const around =
		[...upwards(title)].find(({ tag }) => tag === "article") ?? first?.parent;
	if (!first || !around) return [];
	const alike = boxes.filter(
		(one) =>
			one.order >= first.order && isAlike(one, first) && holds(around, one),
	);
	if (!alike[2]) return [];
	let rest = 0;
	let before = 0;
	for (const line of lines.slice(index + 1)) {
		const { block, text } = line;
		const opens = block.order < first.order;
		if (opens && (isHeading(block) || isNotice(line))) return [];
		if (!isProse(line)) continue;
		if (opens) before++;
		// What follows a heading that is no box is its text.
		rest +=
			marks[block.order] || (isHeading(first) && !opens)
				? -text.length
				: text.length * share;
	}
	return before < 2 && rest < 0 ? alike : [];
}

/**
 * Boxes that announce another story of the same site: a headline that links it, and few words besides, or a box like
 * the headline's own. A headline that links to another house or to a place on this page heads a part of the article.
 *
 * @param isNotice whether a line says what only notices say
 * @returns whether a block is such a box or lies in one
 */
export function teasers(
	found: Survey,
	url: string,
	title: Line | undefined,
	isNotice: (line: Line) => boolean,
): (block: Block) => boolean {
	const marks = new Uint8Array(found.blocks.length);
	const boxes: Block[] = [];
	const mark = ({ order, last }: Block, as: number) =>
		marks.fill(as, order, last + 1);
	const own = registrable(hostOf(url));
	const here = url.replace(/#.*/, "");
	for (const line of found.lines) {
		if (line === title || !isLinkedHeadline(line)) continue;
		const link = linkOf(line.block);
		const href = link && absolute(attr(link, "href"), url);
		if (
			!href ||
			href.replace(/#.*/, "") === here ||
			registrable(hostOf(href)) !== own
		)
			continue;
		let box = title && twin(line, title.block, found.lines[line.index - 1]);
		for (const at of box ? [] : upwards(line.block)) {
			if (
				at.chars > longestTeaser ||
				/^(?:body|main)$/.test(at.tag) ||
				(title && holds(at, title.block))
			)
				break;
			box = at;
		}
		if (box && !marks[box.order]) {
			mark(box, 1);
			boxes.push(box);
		}
	}
	for (const box of title ? roundUp(boxes, marks, found, title, isNotice) : [])
		mark(box, 0);
	return (block) => marks[block.order] === 1;
}

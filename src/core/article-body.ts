import { allIn } from "./dom";
import { clueTest } from "./look";
import { creditClass, namedComments } from "./places";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";
import { textWeight } from "./text-weight";

/** Places that hold other text than the article's. A class may lie, so it only weighs, and never for most of a page. */
const elsewhereTags = /^(?:nav|footer|aside|form|menu|dialog)$/;
const namedElsewhere = clueTest(
	/(?:^|[\s_-])(?:ads?|advert\w*|comments?|disqus|footer|side-?bar|rail|carousel|related|trending|most-?(?:read|popular|viewed)|audio-?player|recommend\w*|promo\w*|newsletter|popup|modal|lightbox|cookie\w*|consent|share|social|sponsor\w*|banner|breadcrumbs?|teasers?|outbrain|taboola|author-(?:bio|box)|bio|scroll-post|infinite)(?:[\s_-]|$)/,
);
export const namedArticle = clueTest(
	/(?:^|[\s_-])(?:article-?(?:body|text|content)|entry-content|post-(?:body|content)|story-?(?:body|text|content)|body-?(?:text|content|description)|td-post-content|mainarticle|rich-?text)(?:[\s_-]|$)/,
);

/** Whether tag or class say that a block holds other text than the article's. */
export const isElsewhere = (block: Block): boolean =>
	elsewhereTags.test(block.tag) || namedElsewhere(block);

/** Whether a line reads like running text, of which a paragraph has so many characters at least, in Latin letters. */
function readsAs(line: Line, least: number): boolean {
	const { text, linkChars, block } = line;
	// Fewer than 16 are no sentence in any script.
	if (text.length < 16) return false;
	const length = text.length < 80 ? textWeight(text) : text.length;
	if (length < (block.tag === "p" ? least : 40) || linkChars > text.length / 2)
		return false;
	if (/^(?:h[1-6]|figcaption|th|label|legend|caption|address)$/.test(block.tag))
		return false;
	return length >= 80 || /[.!?…。！？؟।"”»」』]\s*$/u.test(text);
}

/** A line that reads like a sentence or more of running text. */
export const isProse = (line: Line): boolean => readsAs(line, 40);
/** The same of papers that make a paragraph of every six words; beside longer ones such lines are labels and offers. */
export const isShortProse = (line: Line): boolean => readsAs(line, 25);

/** Weight of a line as running text: longer and with more clauses, up to a bound. */
const weight = (line: Line): number =>
	(1 +
		Math.min(8, line.text.split(/[,，、،;]/u).length) +
		Math.min(4, textWeight(line.text.slice(0, 400)) / 100)) *
	(1 - line.linkChars / line.text.length);

/** The element that lists a line among its like: the parent of a paragraph, the block itself of loose text. */
const containerOf = (line: Line): Block =>
	line.block.lines.length === 1 &&
	line.block.kids.length === 0 &&
	line.block.parent
		? line.block.parent
		: line.block;

/** Parts of a text, never all of it. */
const partial = /^(?:p|ul|ol|li|dl|dt|dd|blockquote|pre|tbody|tr|h[1-6])$/;

/** The container of a line's box: pages wrap paragraphs one by one, and lists and quotes are parts of a text. */
function listOf(line: Line): Block {
	let at = containerOf(line);
	while (at.parent && (at.chars <= line.text.length || partial.test(at.tag)))
		at = at.parent;
	return at;
}

/** The first of a block's class names that no number was put into, without what BEM adds: https://getbem.com/naming/ */
const familyName = ({ clue }: Block): string =>
	clue
		.split(/\s+/)
		.find((name) => /^[^\d]+$/.test(name))
		?.replace(/--.*$/, "") ?? "";

/** A sentence that a page says so often is its furniture: a label of advertising, a question for consent. */
const refrain = 3;
/** Share of its votes that is left to what stands before the headline. */
const beforeTitle = 0.3;

/** What a line looks like to a stylesheet: its own tag, and its container's tag and class. */
const looks = (line: Line): string => {
	const container = containerOf(line);
	return `${line.block.tag} ${container.tag} ${familyName(container)}`;
};

export interface ArticleBody {
	/** The blocks whose inside is the article's text; none when the page has no running text. */
	roots: Block[];
	/** Whether a line is a sentence that looks like the text, and so is the article's whatever it is called. */
	isText(line: Line): boolean;
	/** Whether a line is said again and again, and looks unlike the text. */
	isRefrain(line: Line): boolean;
}

/**
 * Finds the blocks whose inside is the article's text.
 *
 * 1. Every sentence votes for the element that lists it and, with less weight, for the two around it, so that
 *    paragraphs wrapped one by one still elect their common parent.
 * 2. The winner grows to the element that holds the other sentences of the same looks: pages cut their articles into
 *    sections for advertising, and repeat the same container. It does not grow out of its article element, nor to where
 *    other text outweighs what is won.
 * 3. Sentences between the headline and the winner are its beginning.
 *
 * @param isNotice whether a line says what only notices say: such lines have no vote
 * @param isTeaser whether a block announces another story: its lines have no vote either
 * @param title the line of the headline, when it is shown
 */
export function articleBody(
	found: Survey,
	isNotice: (line: Line) => boolean,
	isTeaser: (block: Block) => boolean,
	{ line: title }: { line?: Line },
): ArticleBody {
	const { blocks } = found;
	const inPlace = placement(found, title);
	const placeOf = (block: Block) => inPlace[block.order] ?? 0;
	const said = new Map<string, number>();
	for (const { text } of found.lines)
		if (text.length >= 40) said.set(text, (said.get(text) ?? 0) + 1);
	const sentencesOf = (counts: (line: Line) => boolean, reads = isProse) =>
		found.lines.filter(
			(line) =>
				reads(line) &&
				placeOf(line.block) > 0 &&
				counts(line) &&
				!isTeaser(line.block) &&
				!isNotice(line),
		);
	const isOnce = ({ text }: Line) => (said.get(text) ?? 0) < refrain;
	let prose = sentencesOf(isOnce);
	if (!prose.length) prose = sentencesOf(() => true, isShortProse);
	const sentences = new Set(prose);

	const votes = new Float64Array(blocks.length);
	for (const line of prose) {
		const vote = weight(line) * placeOf(line.block);
		let share = 1;
		let at: Block | null = listOf(line);
		for (let step = 0; at && step < 3; step++, at = at.parent) {
			votes[at.order] = (votes[at.order] ?? 0) + vote * share;
			share = step === 0 ? 0.5 : 0.25;
		}
	}
	const standing = (block: Block): number =>
		(votes[block.order] ?? 0) *
		(title && block.last < title.block.order ? beforeTitle : 1) *
		(1 - block.linkChars / Math.max(1, block.chars)) *
		(namedArticle(block) ? 1.25 : 1);
	let winner: Block | undefined;
	for (const block of blocks)
		if (
			block.tag !== "html" &&
			standing(block) > (winner ? standing(winner) : 0)
		)
			winner = block;
	if (!winner)
		return { roots: [], isText: () => false, isRefrain: () => false };

	const family = familyOf(winner, prose);
	const root = grown(winner, prose, family, placeOf, title);
	return {
		roots: [...beginning(root, prose, title, placeOf), root],
		isText: (line) => sentences.has(line) && family.has(looks(line)),
		isRefrain: (line) => !isOnce(line) && !family.has(looks(line)),
	};
}

/** 1 for what may be the article, less for what stands in a place of other things, 0 for what is hidden. */
function placement(
	{ blocks, lines, body }: Survey,
	title: Line | undefined,
): Float64Array {
	const own = title && ownArticle(title, lines);
	const inPlace = new Float64Array(blocks.length).fill(1);
	for (const block of blocks) {
		const above = block.parent ? (inPlace[block.parent.order] ?? 1) : 1;
		let share = 1;
		if (own && !holds(block, own)) {
			if (block.tag === "article") share = holds(own, block) ? 0.3 : 0.1;
			// Comments, however many.
			else if (block.order > own.last) share = 0.3;
		}
		if (!/^(?:body|html)$/.test(block.tag)) {
			if (elsewhereTags.test(block.tag)) share = 0.2;
			else if (
				(namedElsewhere(block) && block.chars < (body.chars * 2) / 5) ||
				(title && block.order > title.block.order && namedComments(block))
			)
				share = Math.min(share, 0.3);
			if (block.hidden) share = 0;
		}
		inPlace[block.order] = Math.min(above, share);
	}
	return inPlace;
}

/**
 * The article element that holds the headline and text after it: others are other stories, in it or beside it.
 * https://html.spec.whatwg.org/multipage/sections.html#the-article-element
 */
function ownArticle(title: Line, lines: Line[]): Block | undefined {
	for (const at of upwards(title.block))
		if (
			at.tag === "article" &&
			lines
				.slice(title.index + 1)
				.some((line) => holds(at, line.block) && isProse(line))
		)
			return at;
	return undefined;
}

/** The looks that make up the winner's text, each at least a tenth of it. */
function familyOf(winner: Block, prose: Line[]): Set<string> {
	const weights = new Map<string, number>();
	let sum = 0;
	for (const line of prose) {
		if (!holds(winner, line.block)) continue;
		const own = weight(line);
		weights.set(looks(line), (weights.get(looks(line)) ?? 0) + own);
		sum += own;
	}
	return new Set(
		[...weights].filter(([, own]) => own > sum / 10).map(([look]) => look),
	);
}

/** The winner, or the element around it that holds the rest of what looks like it. */
function grown(
	winner: Block,
	prose: Line[],
	family: Set<string>,
	placeOf: (block: Block) => number,
	title: Line | undefined,
): Block {
	const ours = (line: Line) =>
		placeOf(line.block) >= placeOf(winner) && family.has(looks(line));
	const total = (lines: Line[]) =>
		lines.reduce((sum, line) => sum + weight(line), 0);
	let root = winner;
	for (let at = winner; at.parent; at = at.parent) {
		// Other articles stand beside the headline's own.
		if (at.tag === "article" && title && holds(at, title.block)) break;
		const around = at.parent;
		if (/^(?:body|html)$/.test(around.tag)) break;
		const added = prose.filter(
			(line) => holds(around, line.block) && !holds(root, line.block),
		);
		const gain = total(added.filter(ours));
		const loss = total(added.filter((line) => !ours(line)));
		if (gain > 0 && gain > loss) root = around;
	}
	return root;
}

/** Sentences that stand between the headline and the text, in boxes of their own: a lead set apart. */
function beginning(
	root: Block,
	prose: Line[],
	title: Line | undefined,
	placeOf: (block: Block) => number,
): Block[] {
	const found: Block[] = [];
	for (const { block, index, linkChars, text } of prose) {
		if (!title || index <= title.index || block.order >= root.order) continue;
		if (
			!holds(block, root) &&
			!found.includes(block) &&
			block.tag !== "li" &&
			!creditClass.test(block.clue) &&
			!timeOfDay.test(text) &&
			placeOf(block) >= placeOf(root) &&
			linkChars < text.length / 4 &&
			!isCaption(block)
		)
			found.push(block);
	}
	return found;
}

/** A lead tells what happened, the line of the date when the page was last changed. */
const timeOfDay = /\d{1,2}[:.h]\d{2}/;

/** Words under a picture, by the element or the class of the box they stand in, or since nothing else stands in it. */
const isCaption = (block: Block): boolean => {
	let step = 0;
	for (const at of upwards(block)) {
		if (
			/^fig/.test(at.tag) ||
			/caption|legend|image|photo|foto|picture/.test(at.clue) ||
			(at.chars === block.chars && allIn(at.element, "img, picture").length)
		)
			return true;
		if (++step > 2) break;
	}
	return false;
};

/** Whether a block lies in, or is, one of the article's roots. */
export const inside = (roots: Block[], block: Block): boolean =>
	roots.some((root) => holds(root, block));

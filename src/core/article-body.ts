import { type Block, holds, type Line, type Survey } from "./survey";

/** Places that hold other text than the article's. A class may lie, so it only weighs, and never for most of a page. */
const elsewhereTags = new Set([
	"nav",
	"footer",
	"aside",
	"form",
	"menu",
	"dialog",
]);
const elsewhereWords =
	/(?:^|[\s_-])(?:comments?|disqus|footer|side-?bar|related|recommend\w*|promo\w*|newsletter|popup|modal|lightbox|cookie\w*|consent|share|social|sponsor\w*|banner|breadcrumbs?|teasers?|outbrain|taboola|author-(?:bio|box)|bio|scroll-post|paywall|infinite)(?:[\s_-]|$)/;
const articleWords =
	/(?:^|[\s_-])(?:article-?(?:body|text|content)|articlebody|entry-content|post-(?:body|content)|story-?(?:body|text|content)|body-?(?:text|content|description)|td-post-content|mainarticle|rich-?text)(?:[\s_-]|$)/;

/** A line that reads like a sentence or more of running text. */
export function isProse(line: Line): boolean {
	const { text, linkChars, block } = line;
	if (text.length < 40 || linkChars > text.length / 2) return false;
	if (/^(?:h[1-6]|figcaption|th|label|legend|caption|address)$/.test(block.tag))
		return false;
	return text.length >= 80 || /[.!?…。؟।"”»]\s*$/u.test(text);
}

/** Weight of a line as running text: longer and with more clauses, up to a bound. */
const weight = (line: Line): number =>
	(1 +
		Math.min(8, line.text.split(/[,，、،;]/u).length) +
		Math.min(4, line.text.length / 100)) *
	(1 - line.linkChars / line.text.length);

/** The element that lists a line among its like: the parent of a paragraph, the block itself of loose text. */
const containerOf = (line: Line): Block =>
	line.block.lines.length === 1 &&
	line.block.kids.length === 0 &&
	line.block.parent
		? line.block.parent
		: line.block;

/**
 * Finds the blocks whose inside is the article's text. Every sentence votes for the element that lists it and, with
 * less weight, for the two around it (so that paragraphs wrapped one by one still elect their common parent); the
 * winner takes those of its neighbours that read alike. [] when the page has no running text.
 *
 * @param isNotice whether a line says what only notices say: such lines have no vote
 */
export function articleBody(
	found: Survey,
	isNotice: (line: Line) => boolean,
): Block[] {
	const { blocks, lines } = found;
	const inPlace = new Float64Array(blocks.length).fill(1);
	for (const block of blocks) {
		const above = block.parent ? (inPlace[block.parent.order] ?? 1) : 1;
		let own = 1;
		if (block.tag !== "body" && block.tag !== "html") {
			if (elsewhereTags.has(block.tag)) own = 0.2;
			else if (
				elsewhereWords.test(block.clue) &&
				block.chars < (found.body.chars * 2) / 5
			)
				own = 0.3;
			if (block.hidden) own = 0;
		}
		inPlace[block.order] = Math.min(above, own);
	}

	const votes = new Float64Array(blocks.length);
	for (const line of lines) {
		if (!isProse(line) || isNotice(line)) continue;
		const vote = weight(line) * (inPlace[line.block.order] ?? 1);
		let share = 1;
		let at: Block | null = containerOf(line);
		for (let step = 0; at && step < 3; step++, at = at.parent) {
			votes[at.order] = (votes[at.order] ?? 0) + vote * share;
			share = step === 0 ? 0.5 : 0.25;
		}
	}
	const standing = (block: Block): number =>
		(votes[block.order] ?? 0) *
		(1 - block.linkChars / Math.max(1, block.chars)) *
		(articleWords.test(block.clue) ? 1.25 : 1);

	let best: Block | undefined;
	for (const block of blocks)
		if (block.tag !== "html" && standing(block) > (best ? standing(best) : 0))
			best = block;
	if (!best) return [];

	const winner = best;
	const enough = Math.max(8, standing(winner) * 0.2);
	const family = (winner.parent?.kids ?? [winner]).filter(
		(block) =>
			block === winner ||
			(!block.hidden &&
				(inPlace[block.order] ?? 0) >= (inPlace[winner.order] ?? 0) &&
				block.clue === winner.clue &&
				block.tag === winner.tag &&
				standing(block) >= enough),
	);
	return family;
}

/** Whether a block lies in, or is, one of the article's roots. */
export const inside = (roots: Block[], block: Block): boolean =>
	roots.some((root) => holds(root, block));

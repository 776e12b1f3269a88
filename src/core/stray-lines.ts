import type { ArticleGrounds } from "./article-grounds";
import { linkTests } from "./link-tests";
import { nextStory } from "./next-story";
import { noticeWordsIn } from "./notice-words";
import { isOffer } from "./offers";
import { type Block, type Line, upwards } from "./survey";

/** An author's note is short and stands among the last lines. */
const longestNote = 400;
const lastLines = 4;

/** Invitations to follow stand among the last lines too, and are as short. */
const lastInvitations = 8;
const longestInvitation = 240;

/** What a house sells or sends: the words for it are those of news about it as well. */
const sold = new Set(["paywall", "subscribe", "newsletter"]);

export const isHeading = ({ tag }: Block): boolean => /^h[1-6]$/.test(tag);
/** A line that ends as sentences do, in any script. */
export const endsSentence = (text: string): boolean =>
	/[.!?…:;。！？؟।"”»）)]$/u.test(text);

/** Parts of a table, a list or a picture. */
export const isHeld = ({ tag }: Block): boolean =>
	/^(?:h[1-6]|table|tbody|tr|td|li|figcaption|blockquote)$/.test(tag);

/**
 * What is told apart among the lines of the article once its boxes are judged: the next story's head, headings of what
 * was left out or of nothing, and, among the last lines, invitations, offers and notes on the author.
 *
 * @param inside the lines of the blocks that hold the text
 * @param last number of the block of the text's last sentence
 * @param out the reason by element; what is found is added
 */
export function strayLines(
	{ isText, isTeaser, words, authors, url }: ArticleGrounds,
	inside: Line[],
	last: number,
	out: Map<Element, string>,
): void {
	const { invites, leadsToOffers } = linkTests(url);
	const names = authors.filter((name) => /\s/.test(name));
	for (const { block } of nextStory(inside, isTeaser, words))
		out.set(block.element, "another story");
	const isOut = (block: Block) =>
		[...upwards(block)].some(({ element }) => out.has(element));
	for (const [index, { block, text: said }] of inside.entries()) {
		const next = inside[index + 1];
		if (
			next &&
			isHeading(block) &&
			isOut(next.block) &&
			!isOut(block) &&
			noticeWordsIn(said, words)
		)
			out.set(block.element, "heads what is left out");
	}
	for (const { block, text: said } of inside.toReversed()) {
		if (isOut(block)) continue;
		if (!isHeading(block) || endsSentence(said)) break;
		out.set(block.element, "a heading of nothing");
	}
	for (const { block, text: said, linkChars } of inside.slice(-lastInvitations))
		if (
			linkChars &&
			said.length < longestInvitation &&
			!block.kids.length &&
			invites(block)
		)
			out.set(block.element, "an invitation to follow");
	for (const line of inside.slice(-lastLines)) {
		// What looks like the text is its last word.
		if (line.block.kids.length || isText(line)) continue;
		const said = noticeWordsIn(line.text, words);
		if (
			said &&
			line.block.order > last &&
			!isHeld(line.block) &&
			// Without a link the last sentence may well tell of somebody's newsletter, and of those who pay for it.
			isOffer(line, said, !sold.has(said.kind) || leadsToOffers(line.block))
		)
			out.set(line.block.element, said.because);
		if (
			line.text.length < longestNote &&
			names.some((name) => line.text.includes(name))
		)
			out.set(line.block.element, "a note on the author");
	}
}

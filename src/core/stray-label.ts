import { captionWords, names } from "./caption-words";
import { dateline } from "./dateline";
import { allIn, firstChildOf, isElement, matches, nextOf } from "./dom";
import { noticeWordsIn } from "./notice-words";
import { isOffer } from "./offers";
import { endsSentence, isHeading } from "./stray-lines";
import type { StrayScene } from "./stray-scene";
import { type Block, type Line, upwards } from "./survey";
import { textWeight } from "./text-weight";
import { toldWords } from "./told-words";

/** Longer lines are sentences, even without a full stop. In characters. */
const longestLabel = 60;

/** What is shorter beside a picture labels it, or counts: "Advert", "57". In characters. */
const shortestCaption = 12;

const headingClass = /(?:^|[\s_-])(?:sub-?)?(?:head\w*|title|intertitle)/;

const picture = "img, picture, amp-img";

/** Whether the element right before a block is a picture, or holds one. */
function followsPicture({ element, parent }: Block): boolean {
	let before: Element | undefined;
	let node = parent && firstChildOf(parent.element);
	for (; node && node !== element; node = nextOf(node))
		if (isElement(node)) before = node;
	return (
		before !== undefined &&
		(matches(before, picture) || allIn(before, picture).length > 0)
	);
}

/** Words beside a picture and nothing else: they stand in its box, or in a box that holds nothing but the two. */
const isCaption = ({ block, text }: Line): boolean =>
	textWeight(text) >= shortestCaption &&
	((captionWords.test(names(block.element)) && followsPicture(block)) ||
		[block, block.parent].some(
			(box) =>
				box?.chars === block.chars && allIn(box.element, picture).length > 0,
		));

/**
 * What writers and not templates put there: a bold line without a class, which an editor's box has and a template's has
 * not; a year that dates what stands beside it; who said the quote above; and a line among lines of the same class, of
 * which one ends a sentence, as in verse.
 */
function isWritten(
	{ element, clue, parent, order, linkChars }: Block,
	{ text }: Line,
	{ lastOrder, sentencesIn, found }: StrayScene,
): boolean {
	if (linkChars || order > lastOrder || !parent) return false;
	const index = parent.kids.findIndex((one) => one.element === element);
	const alike = parent.kids.filter((one) => one.clue === clue);
	return (
		(clue.trim() === "" && allIn(element, "b, strong").length === 1) ||
		(/^(?:1\d|20)\d\d$/.test(text) && sentencesIn(parent) > 0) ||
		parent.kids[index - 1]?.tag === "blockquote" ||
		(clue.trim() !== "" &&
			alike.length > 2 &&
			alike.some(({ lines: [only] }) =>
				endsSentence(found.lines[only ?? -1]?.text ?? ""),
			))
	);
}

/** Words of a notice that are a whole line, and head or label something else; a sentence with them is the article's. */
function noticeOf(
	block: Block,
	line: Line,
	{ words, sentencesIn, links }: StrayScene,
): string | undefined {
	const said = noticeWordsIn(line.text, words);
	if (!said || isHeading(block) || block.tag === "li") return undefined;
	if (said.weight === 1) return said.because;
	const standsApart =
		(block.parent !== null && !sentencesIn(block.parent)) ||
		(block.linkChars > 0 &&
			(/^(?:promo|social)$/.test(said.kind) || !links.leadsAway(block)));
	return standsApart && isOffer(line, said) ? said.because : undefined;
}

/** Why a line that is all of its block is no part of the text; undefined: it may be. */
export function strayLabel(
	block: Block,
	line: Line,
	scene: StrayScene,
): string | undefined {
	if (scene.isRefrain(line)) return "said again and again";
	const notice = noticeOf(block, line, scene);
	if (notice) return notice;
	if (
		!scene.inParagraphs ||
		line.text.length >= longestLabel ||
		endsSentence(line.text) ||
		headingClass.test(block.clue)
	)
		return undefined;
	if (/^(?:div|center|section|span)$/.test(block.tag))
		return [...upwards(block)].some(isHeading) ||
			isCaption(line) ||
			isWritten(block, line, scene)
			? undefined
			: "a label beside the text";
	return block.tag === "p" &&
		block.order < scene.firstOrder &&
		block.clue.trim() !== "" &&
		!isCaption(line) &&
		!dateline(line.text, line.text, toldWords(scene.words).notDatelines)
		? "a label above the text"
		: undefined;
}

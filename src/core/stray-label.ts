import { dateline } from "./dateline";
import { allIn } from "./dom";
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

/** Words beside a picture and nothing else: they stand in its box, or in a box that holds nothing but the two. */
const isCaption = ({ block, text }: Line): boolean =>
	textWeight(text) >= shortestCaption &&
	[block, block.parent].some(
		(box) =>
			box?.chars === block.chars &&
			allIn(box.element, "img, picture, amp-img").length > 0,
	);

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
		return [...upwards(block)].some(isHeading) || isCaption(line)
			? undefined
			: "a label beside the text";
	return block.tag === "p" &&
		block.order < scene.firstOrder &&
		block.clue.trim() !== "" &&
		!dateline(line.text, line.text, toldWords(scene.words).notDatelines)
		? "a label above the text"
		: undefined;
}

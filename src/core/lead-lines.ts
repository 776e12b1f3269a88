import { isElsewhere } from "./article-body";
import { captionWords } from "./caption-words";
import { type ClosingGrounds, isOver } from "./closing-box";
import { allIn } from "./dom";
import { isLinkedSentence } from "./linked-lines";
import { noticeWordsIn } from "./notice-words";
import { creditClass } from "./places";
import { type Block, holds, type Line, upwards } from "./survey";
import { textWeight } from "./text-weight";

/** Shorter ones are no sentence. In Latin letters. */
const shortest = 14;
/** Half a sentence is the end of a label: "and 7 others." */
const goesOn = /^\p{Ll}/u;
/** The line of the date ends in a full stop too, in some languages. */
const longestDated = 80;
const dated = /\p{Nd}{4}|\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;

/**
 * Sentences between headline and text that are too short to be told from labels by themselves, or a link as a whole:
 * paragraphs like those of the text, by their class or for want of one. They open the article.
 *
 * @param isApart whether a block is, or lies in, a notice, or is told elsewhere: standfirst, byline
 */
export function leadLines(
	grounds: ClosingGrounds,
	isApart: (block: Block) => boolean,
): Block[] {
	const { found, roots, title, isTeaser, isText, words, authors } = grounds;
	const text = roots.at(-1);
	const common =
		title && text && [...upwards(title.block)].find((at) => holds(at, text));
	if (!common || /^(?:body|html)$/.test(common.tag)) return [];
	const clues = new Set(
		found.lines
			.filter((line) => isText(line) && line.block.tag === "p")
			.map(({ block }) => block.clue.trim()),
	);
	clues.add("");
	const opens = (line: Line): boolean => {
		const { block, text: said, linkChars } = line;
		return (
			block.tag === "p" &&
			block.lines.length === 1 &&
			!block.kids.length &&
			!block.hidden &&
			clues.has(block.clue.trim()) &&
			isOver(said) &&
			textWeight(said.slice(0, shortest)) >= shortest &&
			(linkChars < said.length / 2 || isLinkedSentence(line)) &&
			!goesOn.test(said) &&
			!(said.length < longestDated && dated.test(said)) &&
			!isApart(block) &&
			!grounds.isCredit(line) &&
			!grounds.isRefrain(line) &&
			!noticeWordsIn(said, words) &&
			!authors.some((name) => said.includes(name)) &&
			!allIn(block.element, "img, time, button").length
		);
	};
	const isIn = (block: Block): boolean =>
		[...upwards(block)]
			.filter((at) => holds(common, at) && at !== common)
			.every(
				(at) =>
					!isElsewhere(at) &&
					!isTeaser(at) &&
					!/^(?:fig|header|[uod]l)/.test(at.tag) &&
					!creditClass.test(at.clue) &&
					!captionWords.test(at.clue),
			);
	return found.lines
		.slice(title.index + 1)
		.filter(
			(line) =>
				line.block.order < text.order &&
				!roots.some((root) => holds(root, line.block)) &&
				opens(line) &&
				isIn(line.block),
		)
		.map(({ block }) => block);
}

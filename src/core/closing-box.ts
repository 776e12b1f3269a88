import { isProse } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { captionWords } from "./caption-words";
import { allIn, fold, rawTextOf } from "./dom";
import { noticeWordsIn } from "./notice-words";
import { creditClass, noticeWords } from "./places";
import { isHeading } from "./stray-lines";
import { type Block, holds, type Line, upwards } from "./survey";
import { toldWords } from "./told-words";

/** What tells whether a text goes on. */
export interface ClosingGrounds
	extends Pick<
		ArticleGrounds,
		| "found"
		| "roots"
		| "isText"
		| "isTeaser"
		| "isRefrain"
		| "title"
		| "authors"
		| "words"
		| "url"
	> {
	/** Whether a line says who wrote or translated the article, or where it is from. */
	isCredit(line: Line): boolean;
}

const fullStop = /[.!?…。！？؟۔।]["”“»«’'」』]*$/u;
/** A sentence that is over; what ends in a colon heads something, what ends in a bracket is a reference. */
export const isOver = (text: string): boolean => fullStop.test(text.slice(-8));
/** What a house says beside its texts is short. In characters. */
const longestClosing = 320;
/** What no last paragraph holds: it parts, dates, links, shows or asks for something. */
const furniture =
	"hr,form,input,button,time,address,img,picture,svg,iframe,a[href]";
/** A part with a heading of its own has so many sentences at least: what is announced has one. */
const leastOfPart = 2;

/**
 * Whether a box of any name beside the text's closes the article: templates set a last paragraph apart. It holds whole
 * sentences in the element that the text's are in and nothing else; no name, date, heading, line or link, no portrait,
 * no words of an offer, and none like it beside it: other stories, comments and notes on the author have these.
 *
 * Asked only of what follows the text directly, in the headline's own article or main element; without one, only of
 * what stands beside the box of the text.
 */
export function closingBox(grounds: ClosingGrounds): (block: Block) => boolean {
	const { found, roots, title, authors, words, isCredit, isText } = grounds;
	const text = roots.at(-1);
	const common = title && text && commonOf(text, title.block);
	if (!common) return () => false;
	const tags = new Set(
		found.lines
			.filter((line) => isText(line) && holds(text, line.block))
			.map(({ block }) => block.tag),
	);
	const { closing } = toldWords(words);
	const isSentence = (line: Line): boolean =>
		(tags.has(line.block.tag) || line.block.tag === "p") &&
		line.block.lines.length === 1 &&
		isOver(line.text) &&
		!isCredit(line) &&
		!grounds.isRefrain(line) &&
		!noticeWordsIn(line.text, words) &&
		!(line.text.length <= longestClosing && closing.test(line.text)) &&
		!authors.some((name) => line.text.includes(name)) &&
		!isAside(line);
	const isOneOfMany = oneOfMany();
	// A heading in the headline's own article may head its last part; elsewhere it heads another story.
	const isHead = (line: Line): boolean =>
		common.tag === "article" &&
		isHeading(line.block) &&
		!noticeWordsIn(line.text, words) &&
		!authors.some((name) => line.text.includes(name));
	return (block) => {
		if (
			!/^(?:div|section|p|blockquote)$/.test(block.tag) ||
			!holds(common, block) ||
			block.linkChars > 0 ||
			[noticeWords, creditClass, captionWords].some((names) =>
				names.test(block.clue),
			) ||
			isOneOfMany(block) ||
			allIn(block.element, furniture).length > 0
		)
			return false;
		const lines = found.blocks
			.slice(block.order, block.last + 1)
			.flatMap((one) => one.lines.flatMap((at) => found.lines[at] ?? []));
		const [first, ...others] = lines;
		return first && isHead(first)
			? others.filter(isProse).length >= leastOfPart && others.every(isSentence)
			: lines.some(isProse) && lines.every(isSentence);
	};
}

/** The article or main element around text and headline; else what holds the headline beside the text's box. */
function commonOf(text: Block, title: Block): Block | undefined {
	for (const at of upwards(text))
		if (/^(?:article|main)$/.test(at.tag) && holds(at, title)) return at;
	const [around] = [...upwards(text)].filter((at) => at.chars > text.chars);
	return around && holds(around, title) && !/^(?:body|html)$/.test(around.tag)
		? around
		: undefined;
}

/** Boxes of one tag and name beside each other are a list of something. */
function oneOfMany(): (block: Block) => boolean {
	const known = new Map<Block, Map<string, number>>();
	return ({ parent, tag, clue }) => {
		if (!parent || !clue.trim()) return false;
		let counts = known.get(parent);
		if (!counts) {
			counts = new Map();
			for (const kid of parent.kids)
				if (kid.chars)
					counts.set(
						kid.tag + kid.clue,
						(counts.get(kid.tag + kid.clue) ?? 0) + 1,
					);
			known.set(parent, counts);
		}
		return (counts.get(tag + clue) ?? 0) > 1;
	};
}

/** All in italics or small print: the house speaks, not the article. */
const isAside = ({ block, text }: Line): boolean =>
	allIn(block.element, "em,i,small").some(
		(one) => fold(rawTextOf(one)) === text,
	);

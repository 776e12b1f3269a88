import { isElsewhere } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { dateline } from "./dateline";
import { allIn } from "./dom";
import { isCard } from "./is-card";
import { linkTests } from "./link-tests";
import { isLabelledLink, isLinkedSentence } from "./linked-lines";
import { clueTest } from "./look";
import { noticeWordsIn } from "./notice-words";
import { isOffer } from "./offers";
import { creditClass, noticeWords, playerWords, printWords } from "./places";
import { endsSentence, isHeading, isHeld, strayLines } from "./stray-lines";
import { type Block, type Line, upwards } from "./survey";
import { toldWords } from "./told-words";

/** A block made of links, and no sentence of the article: other stories, tags, sharing. In shares of its characters. */
const mostlyLinks = 0.7;
/** The same after the last sentence, where lists of other stories stand. */
const linksAtEnd = 0.3;
/** No larger part of the text is a stray. */
const largestShare = 0.3;
/** Longer lines are sentences, even without a full stop. In characters. */
const longestLabel = 60;
/** Frameworks hide by this class, and show again from a width on by another. https://tailwindcss.com/docs/display */
const isUnshown = ({ clue }: Block): boolean =>
	/\s(?:hidden|hide)\s/.test(clue) &&
	!/:(?:block|flex|grid|inline|table)/.test(clue);
/** Text that is cut after some lines announces what can be read elsewhere. https://tailwindcss.com/docs/line-clamp */
const isCut = ({ clue }: Block): boolean =>
	/[\s:]line-clamp-\d/.test(clue) && !/line-clamp-none/.test(clue);

const headingClass = /(?:^|[\s_-])(?:sub-?)?(?:head\w*|title|intertitle)/;

/** A source given by its address. */
const isReference = (line: Line | undefined): boolean =>
	line !== undefined &&
	/^\S{0,3}(?:https?:\/\/|www\.)\S|^\S+\.\p{L}{2,}(?:\/\S*)?$/u.test(line.text);
const namedNotice = clueTest(noticeWords);
const namedPlayer = clueTest(playerWords);
const forPrint = clueTest(printWords);
const namedCredit = clueTest(creditClass);

/** By tag or class something else than text: another story, an offer, a player. */
const isApart = (block: Block): boolean =>
	isElsewhere(block) ||
	isUnshown(block) ||
	block.tag === "article" ||
	(/^(?:div|section)$/.test(block.tag) &&
		[namedNotice, namedPlayer, forPrint].some((isNamed) => isNamed(block)));

const isIn = (block: Block, tags: RegExp): boolean =>
	[...upwards(block)].some(({ tag }) => tags.test(tag));

/** A pull quote, a picture's box and a quote's source are the article's own. */
const isOwn = (block: Block): boolean =>
	(block.tag === "aside" && block.linkChars === 0) ||
	isIn(block, /^(?:blockquote|figure)$/) ||
	allIn(block.element, "figure, picture, blockquote, iframe").length > 0;

/** How many of the lines stand in a block, for any number of blocks. */
function counted(lines: Line[], blocks: number): (block: Block) => number {
	const sums = new Int32Array(blocks + 1);
	for (const { block } of lines)
		sums[block.order + 1] = (sums[block.order + 1] ?? 0) + 1;
	for (let i = 1; i < sums.length; i++)
		sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
	return ({ order, last }) => (sums[last + 1] ?? 0) - (sums[order] ?? 0);
}

/**
 * What stands among the article's paragraphs without belonging to them: teasers and lists of links, boxes whose tag or
 * class says so and that are small, labels, notes on the author. It stays on the page as it is; only the body goes
 * without it.
 *
 * @returns the reason by element
 */
export function strays(grounds: ArticleGrounds): Map<Element, string> {
	const { found, roots, isText, isRefrain, isTeaser, words, title, url } =
		grounds;
	const out = new Map<Element, string>();
	const { lines } = found;
	const marks = new Uint8Array(found.blocks.length);
	for (const { order, last: end } of roots) marks.fill(1, order, end + 1);
	const inRoots = ({ order }: Block) => marks[order] === 1;
	const chars = roots.reduce((sum, root) => sum + root.chars, 0);
	const alike = lines.filter((line) => inRoots(line.block) && isText(line));
	// Paragraphs may be named after something else all together, but not some of them.
	const unlike = alike.filter(({ block }) => isElsewhere(block));
	const text =
		unlike.length < alike.length / 2
			? alike.filter(({ block }) => !isElsewhere(block))
			: alike;
	const sentencesIn = counted(text, found.blocks.length);
	const charsOf = (some: Line[]) =>
		some.reduce((sum, one) => sum + one.text.length, 0);
	const paragraphs = text.filter(({ block }) => block.tag === "p");
	const inParagraphs = charsOf(paragraphs) > charsOf(text) / 2;
	// Where an article is written in paragraphs, the items of a list do not make an offer its text.
	const paragraphsIn = inParagraphs
		? counted(paragraphs, found.blocks.length)
		: sentencesIn;
	const first = text[0]?.block.order ?? 0;
	const last = text.at(-1)?.block.order ?? Number.POSITIVE_INFINITY;
	const { linksIn, leadsAway, listsFiles, announces } = linkTests(url);

	/** Why a line that is all of its block is no part of the text. */
	const loose = (block: Block, line: Line): string | undefined => {
		if (isRefrain(line)) return "said again and again";
		const label = line.text.length < longestLabel && !endsSentence(line.text);
		// A whole line that heads or labels something else; a sentence that says such words is the article's.
		const said = noticeWordsIn(line.text, words);
		if (
			said &&
			(said.weight === 1 ||
				(isOffer(line, said) &&
					((block.parent !== null && !sentencesIn(block.parent)) ||
						(block.linkChars > 0 &&
							(/^(?:promo|social)$/.test(said.kind) || !leadsAway(block)))))) &&
			!isHeading(block) &&
			block.tag !== "li"
		)
			return said.because;
		if (!label || !inParagraphs || headingClass.test(block.clue))
			return undefined;
		if (
			/^(?:div|center|section|span)$/.test(block.tag) &&
			!isIn(block, /^h[1-6]$/)
		)
			return "a label beside the text";
		return block.tag === "p" &&
			block.order < first &&
			block.clue.trim() !== "" &&
			!dateline(line.text, line.text, toldWords(words).notDatelines)
			? "a label above the text"
			: undefined;
	};

	const because = (block: Block): string | undefined => {
		const sentences = sentencesIn(block);
		const [only] = block.lines;
		const line = only === undefined ? undefined : lines[only];
		if (title && !sentences && block.last < title.block.order)
			return "above the headline";
		const links = block.linkChars / Math.max(1, block.chars);
		if (block.chars > chars * largestShare && links < 0.9) return undefined;
		if (isTeaser(block) && !isIn(block, /^(?:blockquote|figure)$/))
			return "another story";
		if (isCut(block) && !isIn(block, /^fig/)) return "another story";
		if (
			isApart(block) &&
			!paragraphsIn(block) &&
			(!isOwn(block) || (block.tag === "article" && announces(block)))
		)
			return `a box apart (${block.tag})`;
		// The heads of an article's parts hold no lists, those of offers do.
		if (
			block.tag === "header" &&
			block.order > first &&
			!paragraphsIn(block) &&
			allIn(block.element, "li").length
		)
			return "a box apart (header)";
		if (!sentences && block.chars < 200 && namedCredit(block) && !isOwn(block))
			return "who wrote it, and when";
		if (
			line &&
			!sentences &&
			!block.kids.length &&
			!isHeld(block) &&
			isLabelledLink(line, url)
		)
			return "links to other pages";
		if (
			!sentences &&
			(block.chars > (links > 0.95 && block.order > last ? 2 : 12) ||
				linksIn(block).length > 1) &&
			links > (block.order > last ? linksAtEnd : mostlyLinks) &&
			!isHeld(block) &&
			!(block.order > last ? isReference(line) : leadsAway(block)) &&
			!listsFiles(block) &&
			!(
				line &&
				(isLinkedSentence(line) ||
					(line.text.length > 120 && endsSentence(line.text)))
			)
		)
			return "links to other pages";
		return line && block.kids.length === 0 && block.lines.length === 1
			? loose(block, line)
			: undefined;
	};

	for (const root of roots)
		for (let order = root.order + 1; order <= root.last; order++) {
			const block = found.blocks[order];
			const reason = block && because(block);
			if (!block || !reason) continue;
			out.set(block.element, reason);
			order = block.last;
		}
	const inside = lines.filter(({ block }) => inRoots(block));
	strayLines(grounds, inside, last, out);
	for (const root of roots)
		for (const card of allIn(root.element, "a + span"))
			if (isCard(card)) out.set(card, "a card beside a link");
	return out;
}

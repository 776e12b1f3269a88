import { isElsewhere } from "./article-body";
import { allIn, rawTextOf } from "./dom";
import { isPost } from "./embeds";
import { isLabelledLink, isLinkedSentence } from "./linked-lines";
import { clueTest } from "./look";
import { creditClass, noticeWords, playerWords, printWords } from "./places";
import { endsSentence, isHeld } from "./stray-lines";
import type { StrayScene } from "./stray-scene";
import { type Block, type Line, upwards } from "./survey";

/** A block made of links, and no sentence of the article: other stories, tags, sharing. In shares of its characters. */
const mostlyLinks = 0.7;
/** The same after the last sentence, where lists of other stories stand. */
const linksAtEnd = 0.3;
/** Nothing but links. */
const allLinks = 0.9;
/** No larger part of the text is a stray. */
const largestShare = 0.3;
/** Longer lines are sentences, linked or not. In characters. */
const longestLink = 120;
/** Longer boxes say more than who the author is. In characters. */
const longestNote = 400;
/** Longer ones say more than who wrote it and when. In characters. */
const longestCredit = 200;

/** Frameworks hide by this class, and show again from a width on by another. https://tailwindcss.com/docs/display */
const isUnshown = ({ clue }: Block): boolean =>
	/\s(?:hidden|hide)\s/.test(clue) &&
	!/:(?:block|flex|grid|inline|table)/.test(clue);
/** Text that is cut after some lines announces what can be read elsewhere. https://tailwindcss.com/docs/line-clamp */
const isCut = ({ clue }: Block): boolean =>
	/[\s:]line-clamp-\d/.test(clue) && !/line-clamp-none/.test(clue);

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
	isPost(block.element) ||
	isIn(block, /^(?:blockquote|figure)$/) ||
	allIn(block.element, "figure, picture, blockquote, iframe").length > 0;

const linkShare = ({ linkChars, chars }: Block): number =>
	linkChars / Math.max(1, chars);

const lineOf = (block: Block, { found }: StrayScene): Line | undefined => {
	const [only] = block.lines;
	return only === undefined ? undefined : found.lines[only];
};

/** Why a block is no part of the text; undefined: by this rule it may be. */
type Rule = (block: Block, scene: StrayScene) => string | undefined;

const aboveHeadline: Rule = (block, { title, sentencesIn }) =>
	title && block.last < title.block.order && !sentencesIn(block)
		? "above the headline"
		: undefined;

const anotherStory: Rule = (block, { isTeaser }) =>
	(isTeaser(block) && !isIn(block, /^(?:blockquote|figure)$/)) ||
	(isCut(block) && !isIn(block, /^fig/))
		? "another story"
		: undefined;

const boxApart: Rule = (block, { paragraphsIn, links }) =>
	isApart(block) &&
	!paragraphsIn(block) &&
	(!isOwn(block) || (block.tag === "article" && links.announces(block)))
		? `a box apart (${block.tag})`
		: undefined;

/** The heads of an article's parts hold no lists, those of offers do. */
const headOfOffer: Rule = (block, { paragraphsIn, firstOrder }) =>
	block.tag === "header" &&
	block.order > firstOrder &&
	!paragraphsIn(block) &&
	allIn(block.element, "li").length > 0
		? "a box apart (header)"
		: undefined;

const credit: Rule = (block, { sentencesIn }) =>
	block.chars < longestCredit &&
	!sentencesIn(block) &&
	namedCredit(block) &&
	!isOwn(block)
		? "who wrote it, and when"
		: undefined;

/** A small box named after the author that names them, and after which the text does not go on. */
const noteOnAuthor: Rule = (block, { lastOrder, authors }) =>
	block.chars < longestNote &&
	block.last >= lastOrder &&
	namedCredit(block) &&
	authors.some(
		(name) => /\s/.test(name) && rawTextOf(block.element).includes(name),
	)
		? "a note on the author"
		: undefined;

const labelledLink: Rule = (block, scene) => {
	const line = lineOf(block, scene);
	return line &&
		!scene.sentencesIn(block) &&
		!block.kids.length &&
		!isHeld(block) &&
		isLabelledLink(line, scene.url)
		? "links to other pages"
		: undefined;
};

const listOfLinks: Rule = (block, scene) => {
	const { sentencesIn, lastOrder, links } = scene;
	const share = linkShare(block);
	const atEnd = block.order > lastOrder;
	if (
		share <= (atEnd ? linksAtEnd : mostlyLinks) ||
		sentencesIn(block) ||
		isHeld(block) ||
		scene.isReference(block)
	)
		return undefined;
	const line = lineOf(block, scene);
	// A word or two may be a name in the text, unless it stands alone after it.
	const isLong = block.chars > (share > 0.95 && atEnd ? 2 : 12);
	return (isLong || links.linksIn(block).length > 1) &&
		!(atEnd ? isReference(line) : links.leadsAway(block)) &&
		!links.listsFiles(block) &&
		!(
			line &&
			(isLinkedSentence(line) ||
				(line.text.length > longestLink && endsSentence(line.text)))
		)
		? "links to other pages"
		: undefined;
};

const rules: readonly Rule[] = [
	anotherStory,
	boxApart,
	headOfOffer,
	credit,
	noteOnAuthor,
	labelledLink,
	listOfLinks,
];

/** Why a block among the article's paragraphs does not belong to them, by its tag, class, place and links. */
export function strayBox(block: Block, scene: StrayScene): string | undefined {
	const above = aboveHeadline(block, scene);
	if (above) return above;
	if (block.chars > scene.chars * largestShare && linkShare(block) < allLinks)
		return undefined;
	for (const rule of rules) {
		const reason = rule(block, scene);
		if (reason) return reason;
	}
	return undefined;
}

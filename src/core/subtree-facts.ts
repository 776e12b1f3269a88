import { captionWords, names } from "./caption-words";
import { dataOf, firstChildOf, isElement, isText, nextOf, tagOf } from "./dom";
import { isPost } from "./embeds";
import { silent } from "./phrasing";
import { spokenWords } from "./survey";

/** What the builder of the body asks of a subtree again and again. */
export interface Facts {
	/** Whether a block stands inside, so that it is no part of a line. */
	blocks: boolean;
	images: boolean;
	paragraphs: number;
	/** Whether it holds what captions do not: headings, lists, tables, quotes, frames, line breaks, marked-up figures. */
	mixed: boolean;
	/** How many pictures with words of their own stand in it, itself counted. */
	boxes: number;
	/** Characters of text, white space not counted, and how many of them stand under a caption's class. */
	chars: number;
	captionChars: number;
}

const blockTags = new Set(
	"address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section table ul video".split(
		" ",
	),
);

const mixing = new Set(
	"h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre iframe video audio br form figure input textarea".split(
		" ",
	),
);

/** Characters without white space; a text that is long in any case is not looked at. */
const letters = (text: string): number =>
	text.length > 2000 ? text.length : text.replace(/\s+/g, "").length;

/** The facts of elements, each found once, from the facts of its children. */
export function subtreeFacts(): (element: Element) => Facts {
	const known = new WeakMap<Element, Facts>();
	const factsOf = (element: Element): Facts => {
		const before = known.get(element);
		if (before) return before;
		const facts: Facts = {
			blocks: false,
			images: false,
			paragraphs: 0,
			mixed: false,
			boxes: 0,
			chars: 0,
			captionChars: 0,
		};
		let says = false;
		for (let node = firstChildOf(element); node; node = nextOf(node)) {
			if (!isElement(node)) {
				const own = isText(node) ? letters(dataOf(node)) : 0;
				if (own) says = true;
				facts.chars += own;
				continue;
			}
			const tag = tagOf(node);
			if (blockTags.has(tag) || isPost(node)) facts.blocks = true;
			if (tag === "img" || tag === "amp-img") facts.images = true;
			if (tag === "p") facts.paragraphs++;
			if (mixing.has(tag) || isPost(node)) facts.mixed = true;
			if (silent.has(tag)) continue;
			const inside = factsOf(node);
			facts.blocks ||= inside.blocks;
			facts.images ||= inside.images;
			facts.mixed ||= inside.mixed;
			facts.boxes += inside.boxes;
			facts.paragraphs += inside.paragraphs;
			// What buttons say, and what is only read aloud, is not in the text.
			if (tag === "button" || spokenWords.test(` ${names(node)} `)) continue;
			facts.chars += inside.chars;
			facts.captionChars += captionWords.test(names(node))
				? inside.chars
				: inside.captionChars;
		}
		// Words that stand beside a picture without a box of their own are a line of text.
		if (says && facts.images) facts.mixed = true;
		if (!facts.boxes && isPictured(facts)) facts.boxes = 1;
		known.set(element, facts);
		return facts;
	};
	return factsOf;
}

/** Longer words beside a picture are text. In characters without white space. */
const longestCaption = 250;

const isPictured = ({
	images,
	paragraphs,
	mixed,
	chars,
	captionChars,
}: Facts): boolean =>
	images &&
	(captionChars > 0
		? chars <= 500 && chars - captionChars < 8
		: chars > 0 && chars <= longestCaption && !mixed && !paragraphs);

/**
 * A picture and its caption in boxes that are no figure element: all the words stand under a caption's class, or all
 * the box holds is a picture and some words that are no paragraph, heading or list. A box of several such is none.
 */
export const isPictureBox = (facts: Facts): boolean =>
	facts.boxes < 2 && isPictured(facts);

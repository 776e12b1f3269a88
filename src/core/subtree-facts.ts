import { captionWords, names } from "./caption-words";
import { dataOf, firstChildOf, isElement, isText, nextOf, tagOf } from "./dom";
import { isPost } from "./embeds";
import { silent } from "./phrasing";

/** What the builder of the body asks of a subtree again and again. */
export interface Facts {
	/** Whether a block stands inside, so that it is no part of a line. */
	blocks: boolean;
	images: boolean;
	paragraphs: number;
	/** Characters of text, white space not counted, and how many of them stand under a caption's class. */
	chars: number;
	captionChars: number;
}

const blockTags = new Set(
	"address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre section table ul video".split(
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
			chars: 0,
			captionChars: 0,
		};
		for (let node = firstChildOf(element); node; node = nextOf(node)) {
			if (!isElement(node)) {
				if (isText(node)) facts.chars += letters(dataOf(node));
				continue;
			}
			const tag = tagOf(node);
			if (blockTags.has(tag) || isPost(node)) facts.blocks = true;
			if (tag === "img" || tag === "amp-img") facts.images = true;
			if (tag === "p") facts.paragraphs++;
			if (silent.has(tag)) continue;
			const inside = factsOf(node);
			facts.blocks ||= inside.blocks;
			facts.images ||= inside.images;
			facts.paragraphs += inside.paragraphs;
			facts.chars += inside.chars;
			facts.captionChars += captionWords.test(names(node))
				? inside.chars
				: inside.captionChars;
		}
		known.set(element, facts);
		return facts;
	};
	return factsOf;
}

/** A picture and its caption in boxes that are no figure element: all the words stand under a caption's class. */
export const isPictureBox = ({ images, chars, captionChars }: Facts): boolean =>
	images && captionChars > 0 && chars <= 500 && chars - captionChars < 8;

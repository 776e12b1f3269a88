import { allIn, attr, classOf } from "./dom";

/** Class names of captions, and of the credit in or beside one. */
export const creditWords =
	/(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?credit|source|author)(?:[\s_-]|$)/i;
export const captionWords =
	/(?:^|[\s_-])(?:(?:photo|image|img|pic(?:ture)?|media|figure|foto|bild)?-?(?:caption|legende?|cutline)|(?:photo|image|img|pic(?:ture)?|media|foto|bild)[_-]?desc(?:ription)?|(?:img|pic)-?text|bildunterschrift|bildtext|didascalia|fotobijschrift|onderschrift|credits?|copyright)(?:[\s_-]|$)|(?:^|\s)cap(?:\s|$)/i;

/** Class names and id of an element. */
export const names = (node: Element): string => {
	const name = classOf(node);
	return `${typeof name === "string" ? name : ""} ${attr(node, "id")}`;
};

export const captionsIn = (node: Element): Element[] =>
	allIn(
		node,
		'[class*="caption" i], [class*="legend" i], [class*="credit" i], [class*="copyright" i], [class*="cutline" i], [class*="desc" i], [class*="text" i], [class*="didascalia" i], [class*="schrift" i], [class~="cap" i]',
	).filter((one) => captionWords.test(names(one)));

/** A picture's number in its gallery: "3/12", "Image 1 of 5", "Bild 2 von 9". */
const count =
	/^\s*(?:\p{L}{1,12}\.?\s)?\d{1,3}\s*(?:\/|of|von|de|sur|di|van|av|af|z|из|з)\s*\d{1,3}\s*$/iu;

/** Whether words near a picture count or enlarge it instead of saying what it shows. */
export const isLabel = (words: string): boolean =>
	words.length < 40 && count.test(words);

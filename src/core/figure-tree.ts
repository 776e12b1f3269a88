import type { ElementContent } from "hast";
import { captionsIn, creditWords, isLabel, names } from "./caption-words";
import { allIn, attr, fold, parentOf, rawTextOf } from "./dom";
import { embeds } from "./embeds";
import { element, foldLine, textIn } from "./hast";
import { isImage, noscriptImage, pictureKey } from "./images";
import { inlineChildren } from "./inline-tree";
import type { Judge } from "./judge";
import { imagesOf, pictures } from "./paragraphs";

/**
 * A picture with its caption; a figure without a picture is what it holds.
 *
 * @param inside what it holds, as blocks
 */
export function figureTree(
	node: Element,
	inside: ElementContent[],
	judge: Judge,
): ElementContent[] {
	const caption = allIn(node, "figcaption")[0] ?? captionsIn(node)[0];
	const figures = inside.filter(isCaptioned);
	if (figures.length > 1) return inside;
	const shown = inside.flatMap(imagesOf);
	const images = unlike(
		shown.length
			? shown
			: allIn(node, "noscript").flatMap(
					(one) => noscriptImage(one, judge.base) ?? [],
				),
	);
	if (!images.length)
		return holdsOther(node)
			? captioned(inside, caption ? captionOf(caption, judge) : [])
			: [];
	const words = caption
		? captionOf(caption, judge)
		: inside
				.filter(
					(child) => !(child.type === "element" && imagesOf(child).length),
				)
				.flatMap((child) => (child.type === "element" ? child.children : []));
	return [pictures(images, words)];
}

const isCaptioned = (node: ElementContent): boolean =>
	node.type === "element" &&
	node.tagName === "figure" &&
	node.children.some(
		(one) => one.type === "element" && one.tagName === "figcaption",
	);

/** Pictures without those that are another size of one before. */
const unlike = (images: ElementContent[]): ElementContent[] => {
	const known = new Set<string>();
	return images.filter((image) => {
		const key = pictureKey(image);
		return !known.has(key) && known.add(key);
	});
};

/** What a figure shows that is no picture: a table, a quote, a film, a post, a sound, a drawing. */
const others = ["blockquote, table, pre, canvas", ...embeds].join();
/** Icons are drawn smaller. In pixels. */
const leastDrawing = 100;

/** A figure without any of these is a picture that has not come: its caption would speak of nothing. */
const holdsOther = (node: Element): boolean =>
	allIn(node, others).length > 0 ||
	allIn(node, "svg").some(
		(one) =>
			Number.parseFloat(
				attr(one, "width") || (attr(one, "viewBox").split(/[\s,]+/)[2] ?? ""),
			) >= leastDrawing,
	);

/**
 * A table, quote, film or drawing with its caption, whose paragraphs were built among those of what the figure holds.
 */
function captioned(
	inside: ElementContent[],
	caption: ElementContent[],
): ElementContent[] {
	const words = caption.map(textIn).join("");
	if (!words.trim()) return inside;
	const rest = inside.filter(
		(child) =>
			child.type !== "element" ||
			child.tagName !== "p" ||
			!words.includes(textIn(child).trim()),
	);
	return [element("figure", [...rest, element("figcaption", caption)])];
}

/** A caption's words, and after them the credit in or beside it, as small print. */
function captionOf(caption: Element, judge: Judge): ElementContent[] {
	const around = parentOf(caption) as Element;
	const credit = [...allIn(caption, "*"), ...captionsIn(around)].find(
		(one) =>
			one !== caption &&
			creditWords.test(names(one)) &&
			fold(rawTextOf(one)) !== "",
	);
	const rest = foldLine(
		inlineChildren(caption, {
			...judge,
			drops: (one) =>
				one === credit || isLabel(rawTextOf(one)) || judge.drops(one),
		}),
	).filter(
		(child, index, all) => !isImage(child) && !isRepeated(child, index, all),
	);
	const words = credit ? foldLine(inlineChildren(credit, judge)) : [];
	return words.length
		? [...rest, { type: "text", value: " " }, element("small", words)]
		: rest;
}

/** Said before in the same caption: pages keep one for each width of the window. */
const isRepeated = (
	child: ElementContent,
	index: number,
	all: ElementContent[],
): boolean => {
	const own = textIn(child).trim();
	return (
		own.length > 10 &&
		all.some((other, at) => at < index && textIn(other).trim() === own)
	);
};

import type { ElementContent } from "hast";
import {
	captionsIn,
	captionWords,
	creditWords,
	isLabel,
	names,
} from "./caption-words";
import { allIn, attr, fold, parentOf, rawTextOf } from "./dom";
import { embeds } from "./embeds";
import { element, foldLine, text, textIn } from "./hast";
import { noscriptImage, pictureKey } from "./images";
import { inlineChildren } from "./inline-tree";
import type { Judge } from "./judge";
import { imagesOf, pictures, withoutImages } from "./paragraphs";

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
	const named = captionsIn(node);
	const caption =
		allIn(node, "figcaption")[0] ??
		named.find((one) => !creditWords.test(names(one))) ??
		named[0];
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
			? captioned(inside, caption ? captionOf(caption, node, judge) : [])
			: [];
	const words = caption
		? captionOf(caption, node, judge)
		: inside
				.filter(
					(child) => !(child.type === "element" && imagesOf(child).length),
				)
				.flatMap((child, index) =>
					child.type === "element"
						? [...(index ? [text(" ")] : []), ...child.children]
						: [],
				);
	return [pictures(images, words)];
}

/** Longer words under a caption's class are text. In characters. */
const longestCaption = 500;

/**
 * Words under a caption's class that follow a picture without one, beside it and not in a box with it, become its
 * caption. Answers whether they did.
 *
 * @param made what was made of the words' element
 * @param before what stands before it; its last figure gets the caption
 */
export function captionsLast(
	node: Element,
	made: ElementContent[],
	before: ElementContent[],
): boolean {
	const figure = before.at(-1);
	const [line] = made;
	if (
		figure?.type !== "element" ||
		figure.tagName !== "figure" ||
		isCaptioned(figure) ||
		made.length !== 1 ||
		line?.type !== "element" ||
		line.tagName !== "p" ||
		!captionWords.test(names(node)) ||
		textIn(line).length > longestCaption
	)
		return false;
	figure.children.push(element("figcaption", line.children));
	return true;
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
function captionOf(
	caption: Element,
	figure: Element,
	judge: Judge,
): ElementContent[] {
	const credit = [
		...allIn(caption, "*"),
		...captionsIn(parentOf(caption) as Element),
		...captionsIn(figure),
	].find(
		(one) =>
			one !== caption &&
			!allIn(one, "*").includes(caption) &&
			creditWords.test(names(one)) &&
			fold(rawTextOf(one)) !== "",
	);
	const rest = foldLine(
		withoutImages(
			inlineChildren(caption, {
				...judge,
				drops: (one) =>
					one === credit || isLabel(rawTextOf(one)) || judge.drops(one),
			}),
		),
	).filter((child, index, all) => !isRepeated(child, index, all));
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

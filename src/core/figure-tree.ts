import type { ElementContent } from "hast";
import { captionsIn, creditWords, names } from "./caption-words";
import { allIn, fold, parentOf, rawTextOf } from "./dom";
import { element, foldLine, textIn } from "./hast";
import { isImage } from "./images";
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
	const quoted = allIn(node, "blockquote, table, pre, iframe, video")[0];
	const images = inside.flatMap(imagesOf);
	if (!images.length)
		return quoted && caption
			? [captioned(inside, captionOf(caption, judge))]
			: quoted
				? inside
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

/** A table, quote or film with its caption, which was built as a paragraph among what the figure holds. */
function captioned(
	inside: ElementContent[],
	caption: ElementContent[],
): ElementContent {
	const words = caption.map(textIn).join("").trim();
	const rest = inside.filter((child) => textIn(child).trim() !== words);
	return element("figure", [...rest, element("figcaption", caption)]);
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
			drops: (one) => one === credit || judge.drops(one),
		}),
	).filter((child) => !isImage(child));
	const words = credit ? foldLine(inlineChildren(credit, judge)) : [];
	return words.length
		? [...rest, { type: "text", value: " " }, element("small", words)]
		: rest;
}

/** A picture and its caption in boxes that are no figure element: all the words stand under a caption's class. */
export function isPictureBox(node: Element): boolean {
	if (!allIn(node, "img").length) return false;
	const words = fold(rawTextOf(node)).length;
	if (words > 600 || !words) return false;
	const captions = captionsIn(node).filter(
		(one, index, list) =>
			!list.some((other, at) => at < index && other.contains(one)),
	);
	return (
		captions.length > 0 &&
		words -
			captions.reduce((sum, one) => sum + fold(rawTextOf(one)).length, 0) <
			8
	);
}

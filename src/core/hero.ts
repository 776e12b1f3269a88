import type { Element as Node } from "hast";
import { captionWords, creditWords, names } from "./caption-words";
import { allIn, fold, rawTextOf } from "./dom";
import { element, text } from "./hast";
import { imageNode, pictureKey } from "./images";
import { pictures } from "./paragraphs";
import {
	type Block,
	holds,
	type Line,
	type Placed,
	type Survey,
	upwards,
} from "./survey";

export interface Hero {
	figure: Node;
	/** Keys of its picture, whatever its size. */
	images: string[];
	/** Lines that are its caption and credit, so that they are not taken for anything else. */
	lines: Line[];
}

/**
 * The picture that stands between the headline and the text, outside the blocks of the text, with its caption.
 *
 * @param first the first line of the article's text
 * @param apart blocks that are no part of the article: notices, menus
 */
export function hero(
	found: Survey,
	title: Line | undefined,
	first: Line,
	roots: Block[],
	base: string,
	apart: (block: Block) => boolean,
): Hero | undefined {
	if (!title) return undefined;
	// A lead may stand above the picture.
	const end = Math.max(first.block.order, roots.at(-1)?.order ?? 0);
	for (const { element: image, block } of picturesOf(found)) {
		if (
			block.hidden ||
			apart(block) ||
			roots.some((root) => holds(root, block))
		)
			continue;
		const afterTitle = block.order > title.block.order && block.order <= end;
		if (!afterTitle) continue;
		const node = imageNode(image, base);
		if (!node) continue;
		const lines = captionLines(found, block, title, first, roots);
		// A portrait beside a name is the author's.
		if (lines.some(({ block: at }) => at.tag === "address")) continue;
		const own = lines.find((line) => creditWords.test(line.block.clue));
		const caption = lines.find((line) => line !== own);
		const { words, ending } = caption
			? withoutCredit(caption)
			: { words: "", ending: "" };
		const credit = [ending, own?.text].filter(Boolean).join(" ");
		return {
			images: [pictureKey(node)],
			figure: pictures(
				[node],
				[
					...(words ? [text(words)] : []),
					...(words && credit ? [text(" ")] : []),
					...(credit ? [element("small", [text(credit)])] : []),
				],
			),
			lines,
		};
	}
	return undefined;
}

/**
 * The page's pictures in their order: AMP's are elements of its own, and blocks.
 * https://amp.dev/documentation/components/amp-img
 */
function picturesOf({ images, blocks }: Survey): Placed[] {
	const amp = blocks.flatMap((block) =>
		block.tag === "amp-img"
			? { element: block.element, block: block.parent ?? block }
			: [],
	);
	return amp.length
		? [...images, ...amp].sort(
				(one, other) => one.block.order - other.block.order,
			)
		: images;
}

/**
 * A caption's words, and the credit that ends its line in an element of its own: "The pier at dawn <i>Photo: Ada
 * Lovelace</i>".
 */
function withoutCredit({ text: whole, block }: Line): {
	words: string;
	ending: string;
} {
	const own = allIn(block.element, "*").find((one) =>
		creditWords.test(names(one)),
	);
	const ending = own ? fold(rawTextOf(own)) : "";
	return ending !== "" && whole.endsWith(` ${ending}`)
		? { words: whole.slice(0, -ending.length).trim(), ending }
		: { words: whole, ending: "" };
}

/** Words under a picture: a figcaption, text in the picture's own box, or the next lines that a class calls a caption. */
function captionLines(
	found: Survey,
	block: Block,
	title: Line,
	first: Line,
	roots: Block[],
): Line[] {
	const figure = [...upwards(block)].find((at) => at.tag === "figure");
	const box = figure ?? block;
	const own = found.lines.filter(
		(line) =>
			holds(box, line.block) &&
			line !== title &&
			line.text.length < 400 &&
			!roots.some((root) => holds(root, line.block)),
	);
	if (own.length && own.length < 4 && !/^h\d$/.test(box.tag)) return own;
	return found.lines
		.slice(title.index + 1, first.index)
		.filter(
			(line) =>
				line.block.order > block.order &&
				line.text.length < 400 &&
				[line.block, line.block.parent].some(
					(at) =>
						at &&
						(captionWords.test(at.clue) || at.tag === "figcaption") &&
						fold(rawTextOf(at.element)).length < 500,
				) &&
				allIn(line.block.element, "a").length < 3,
		)
		.slice(0, 2);
}

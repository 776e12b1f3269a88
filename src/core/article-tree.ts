import type { ElementContent } from "hast";
import { inside } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { bodyTree } from "./body-tree";
import { initial } from "./crossheads";
import { rawTextOf } from "./dom";
import { textIn } from "./hast";
import { hero } from "./hero";
import { pictureKey } from "./images";
import { imagesOf } from "./paragraphs";
import { creditCaptions, creditPictures } from "./picture-credits";
import { plain } from "./plain";
import { endsSentence } from "./stray-lines";
import { strays } from "./strays";

export type ArticleTree = (grounds: ArticleGrounds) => {
	children: ElementContent[];
	leftOut: { element: Element; because: string }[];
};

/** Longer lines above the headline are text. In characters. */
const longestKicker = 40;

const isHeading = (node: ElementContent): boolean =>
	node.type === "element" && /^h\d$/.test(node.tagName);

/** The article's body as hast: its lead picture, its text, its pictures with caption and credit. */
export const articleTree: ArticleTree = (grounds) => {
	const { base, found, words, title, first, roots, more, hidden, apart } =
		grounds;
	const stray = strays({ ...grounds, roots: [...roots, ...more] });
	const [text] = roots.slice(-1);
	const built = bodyTree(
		// A lead set apart, of which standfirst or byline is made, is no part of the body.
		[
			...grounds.points,
			...roots.filter(
				(root) => root === text || !grounds.because(root.element),
			),
			...more,
		]
			.toSorted((one, other) => one.order - other.order)
			.map((root) => root.element),
		base,
		found.marked,
		hidden,
		(element) =>
			grounds.because(element) ??
			// A drop cap in a box of its own is no label.
			(stray.has(element) && !initial.test(rawTextOf(element))
				? stray.get(element)
				: undefined),
	);
	const lead = first && hero(found, title, first, roots, base, apart);
	const headed = plain(title?.text ?? "");
	// A word or two above the headline, in one box with it, name the section or the day.
	const above = found.lines
		.slice(0, title?.index ?? 0)
		.filter(
			({ text: said, block }) =>
				inside(roots, block) &&
				/[\p{L}\p{N}]/u.test(said) &&
				said.length < longestKicker &&
				!endsSentence(said),
		);
	const kickers = new Set(above.map((line) => plain(line.text)));
	const written = built.children.filter(
		(one) => !(isHeading(one) && plain(textIn(one)) === headed),
	);
	const begin = written.findIndex(
		(one) => imagesOf(one).length || !kickers.has(plain(textIn(one))),
	);
	const body = begin > 0 ? written.slice(begin) : written;
	const repeated = body
		.flatMap(imagesOf)
		.some((one) => lead?.images.includes(pictureKey(one)));
	const children = lead && !repeated ? [lead.figure, ...body] : body;
	creditCaptions(children, words);
	creditPictures(children, grounds.photoCredits);
	return { children, leftOut: built.leftOut };
};

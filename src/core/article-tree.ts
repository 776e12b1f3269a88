import type { ElementContent } from "hast";
import type { ArticleGrounds } from "./article-grounds";
import { baseOf } from "./base-of";
import { bodyTree } from "./body-tree";
import { hero } from "./hero";
import { creditCaptions, creditPictures } from "./picture-credits";
import { strays } from "./strays";

export type ArticleTree = (grounds: ArticleGrounds) => {
	children: ElementContent[];
	leftOut: { element: Element; because: string }[];
};

/** The article's body as hast: its lead picture, its text, its pictures with caption and credit. */
export const articleTree: ArticleTree = (grounds) => {
	const { page, url, found, words, title, first, roots, hidden, apart } =
		grounds;
	const stray = strays(grounds);
	const base = baseOf(page, url);
	const [text] = roots.slice(-1);
	const built = bodyTree(
		// A lead set apart, of which standfirst or byline is made, is no part of the body.
		roots
			.filter((root) => root === text || !grounds.because(root.element))
			.map((root) => root.element),
		base,
		hidden,
		(element) => grounds.because(element) ?? stray.get(element),
	);
	const top = first && hero(found, title, first, roots, base, apart);
	const children = top ? [top.figure, ...built.children] : built.children;
	creditCaptions(children, words);
	creditPictures(children, grounds.photoCredits);
	return { children, leftOut: built.leftOut };
};

import type { ElementContent } from "hast";
import { bodyTree } from "./body-tree";
import type { Words } from "./compile-wording";
import { hero } from "./hero";
import { baseOf } from "./page-language";
import { creditCaptions, creditPictures } from "./picture-credits";
import { strays } from "./strays";
import type { Block, Line, Survey } from "./survey";

/** What the reading found out, as far as the body needs it. */
export interface ArticleGrounds {
	page: Document;
	url: string;
	found: Survey;
	words: Words;
	title: Line | undefined;
	/** The first line of the text. */
	first: Line | undefined;
	/** The blocks that hold the text. */
	roots: Block[];
	/** Whether a line is a sentence that looks like the text. */
	isText(line: Line): boolean;
	/** Whether a block announces another story. */
	isTeaser(block: Block): boolean;
	authors: string[];
	/** Why an element does not belong to the body; undefined when it does. */
	because(element: Element): string | undefined;
	/** Whether the page hides an element. */
	hidden(element: Element): boolean;
	/** Whether a block is no part of the article. */
	apart(block: Block): boolean;
	/** Picture credits that stand in the text, in order. */
	photoCredits: string[];
}

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
	const built = bodyTree(
		roots.map((root) => root.element),
		base,
		hidden,
		(element) => grounds.because(element) ?? stray.get(element),
	);
	const top = first && hero(page, found, title, first, roots, base, apart);
	const children = top ? [top.figure, ...built.children] : built.children;
	creditCaptions(children, words);
	creditPictures(children, grounds.photoCredits);
	return { children, leftOut: built.leftOut };
};

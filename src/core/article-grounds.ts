import type { Words } from "./compile-wording";
import type { Block, Line, Survey } from "./survey";

/** What the reading found out, as far as the body needs it. */
export interface ArticleGrounds {
	/** What relative addresses count from. */
	base: string;
	url: string;
	found: Survey;
	words: Words;
	title: Line | undefined;
	/** The first line of the text. */
	first: Line | undefined;
	/** The blocks that hold the text. */
	roots: Block[];
	/** Lists of points above it. */
	points: Block[];
	/** Blocks after them that go on with it. */
	more: Block[];
	/** Whether a line is a sentence that looks like the text. */
	isText(line: Line): boolean;
	/** Whether a line is said again and again, and looks unlike the text. */
	isRefrain(line: Line): boolean;
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

import { articleTree } from "./article-tree";
import { attribution } from "./attribution";
import { dateline } from "./dateline";
import { linkedCredits } from "./linked-credits";
import { directionOf, spokenIn } from "./page-language";
import { pageState } from "./page-state";

/** What of a reading only panel and reader want: the text, its language as written, and who says what where. */
export const builder = {
	tree: articleTree,
	attribution,
	credits: linkedCredits,
	dateline,
	spokenIn,
	directionOf,
	pageState,
};

export type Builder = typeof builder;

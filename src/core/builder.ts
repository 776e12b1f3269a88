import { articleTree } from "./article-tree";
import { dateline } from "./dateline";
import { pageClaims } from "./page-claims";
import { directionOf, spokenIn } from "./page-language";
import { pageState } from "./page-state";

/** What of a reading only panel and reader want: the text, its language as written, and who says what where. */
export const builder = {
	tree: articleTree,
	claims: pageClaims,
	dateline,
	spokenIn,
	directionOf,
	pageState,
};

export type Builder = typeof builder;

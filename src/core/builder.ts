import { byline } from "./byline";
import { pageCredits } from "./page-credits";
import { spokenIn } from "./page-language";
import { shownTitle } from "./shown-title";
import { standfirst } from "./standfirst";
import { tell } from "./tell";

/** What of a reading only panel and reader want: the text, its language as written, and who says what where. */
export const builder = {
	spokenIn,
	byline,
	standfirst,
	credits: pageCredits,
	shownTitle,
	tell,
};

export type Builder = typeof builder;

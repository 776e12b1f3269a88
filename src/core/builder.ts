import { byline } from "./byline";
import { pageCredits } from "./page-credits";
import { spokenIn } from "./page-language";
import { photoCredits } from "./photo-credit";
import { standfirst } from "./standfirst";
import { tell } from "./tell";
import { titleWording } from "./title-wording";

/** What of a reading only panel and reader want: the text, its language as written, and who says what where. */
export const builder = {
	spokenIn,
	byline,
	standfirst,
	credits: pageCredits,
	photoCredits,
	titleWording,
	tell,
};

export type Builder = typeof builder;

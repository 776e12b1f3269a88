import type { Article } from "../core/model";
import { type BodyCounts, bodyCounts } from "./body-counts";
import { soundBody } from "./sound-body";

/** What panel and reader both count: the article as found, as the reader view shows it, and what is put aside. */
export interface MeterCounts {
	found: BodyCounts;
	kept: BodyCounts;
	/** Notices folded on the page now. */
	folded: number;
	/** Pieces inside the article that are not part of its text. */
	leftOut: number;
}

/** The counts of an article and its page's notices. What the page does not show at present is not counted. */
export const meterCounts = (
	article: Article,
	notices: readonly { folded: boolean; dormant: boolean }[],
): MeterCounts => ({
	found: bodyCounts(article.body),
	kept: bodyCounts(soundBody(article.body)),
	folded: notices.filter(({ folded, dormant }) => folded && !dormant).length,
	leftOut: article.leftOut.length,
});

const some = (count: number, one: string): string =>
	`${count} ${one}${count === 1 ? "" : "s"}`;

/** The meter as words, in two parts: "12 of 12 paragraphs" and ", 1 of 1 picture; 3 notices folded, 1 left out". */
export function meterWords({
	found,
	kept,
	folded,
	leftOut,
}: MeterCounts): [string, string] {
	const pictures = found.pictures
		? `, ${kept.pictures} of ${some(found.pictures, "picture")}`
		: "";
	const aside = leftOut > 0 ? `, ${leftOut} left out` : "";
	return [
		`${kept.paragraphs} of ${some(found.paragraphs, "paragraph")}`,
		`${pictures}; ${some(folded, "notice")} folded${aside}`,
	];
}

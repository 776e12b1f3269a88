import type { Article, Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import { buildBody } from "./build-body";
import { buildFoot } from "./build-foot";
import { buildHeader, sourceLine } from "./build-header";
import { buildTeaser } from "./build-teaser";
import { followNotes } from "./follow-notes";
import { make } from "./make";
import { type TextBlock, textBlocks } from "./reading-place";

/** The whole page of the reader, and those parts of it that others need. */
export interface BuiltArticle {
	element: HTMLElement;
	heading: HTMLElement;
	/** Paragraphs, headings, items and figures in order: the places where one may be reading. */
	blocks: TextBlock[];
	/** Tells the source anew, of the same article: in the header and in the foot. The text stays. */
	tellSource(reading: Reading): void;
}

/**
 * Builds header, text and foot of a reading; undefined when it holds no article. Static DOM, that translators may
 * rewrite.
 */
export function buildArticle(
	reading: Reading,
	notices: () => readonly NoticeState[],
): BuiltArticle | undefined {
	const { article } = reading;
	if (!article) return undefined;
	const { element: header, heading } = buildHeader(reading);
	let foot = buildFoot(reading, notices);
	const { element: body, targets } = buildBody(article);
	const element = make(
		"article",
		{
			class: "colophon-article",
			lang: article.language,
			dir: directionOf(article),
		},
		header,
		body,
		reading.state === "teaser" && buildTeaser(reading),
		foot,
	);
	followNotes(element, targets, reading.url);
	const blocks = textBlocks(
		body.querySelectorAll<HTMLElement>(
			"p, h2, h3, h4, h5, h6, li, pre, figure, table, dd",
		),
	);
	return {
		element,
		heading,
		blocks,
		tellSource(next) {
			header.querySelector(".colophon-source")?.replaceWith(sourceLine(next));
			const told = buildFoot(next, notices);
			foot.replaceWith(told);
			foot = told;
		},
	};
}

/** As the page states it, or else as its title reads: Hebrew, Arabic and the scripts between them run from the right. */
function directionOf({ dir, title }: Article): "ltr" | "rtl" {
	const letter = title.match(/\p{L}/u)?.[0] ?? "";
	return (
		dir ??
		(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(letter) ? "rtl" : "ltr")
	);
}

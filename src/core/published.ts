import type { Words } from "./compile-wording";
import { creditsIn } from "./credits";
import { attr, fold, rawTextOf } from "./dom";
import type { Headline } from "./headline";
import { type Metadata, textOf, typesOf } from "./metadata";
import { spokenDate } from "./spoken-date";
import type { Line, Survey } from "./survey";

/** When an article was published and changed: ISO 8601, dates or dates and times, as the page states them. */
export interface Dates {
	published?: string;
	modified?: string;
}

/** Lines above and below the headline that may print its date. */
const above = 3;
const below = 8;
/** What may stand beside a date in its line: a place, a section, names. In characters. */
const besides = 60;

const publishedNames = [
	"article:published_time",
	"article:published",
	"datepublished",
	"dc.date",
	"dc.date.issued",
	"dc.date.created",
	"dcterms.created",
	"dcterms.date",
	"dcterms.issued",
	"date",
	"og:published_time",
	"parsely-pub-date",
	"publish-date",
	"publish_date",
	"publishdate",
	"pubdate",
	"sailthru.date",
	"cxenseparse:recs:publishtime",
	"datecreated",
];

const isoDate = (text: string): string | undefined =>
	/^\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?/
		.exec(text)?.[0]
		.replace(" ", "T");

/** Pages and works that have a date of their own, beside articles. */
const dated = /(?:Page|Recipe|VideoObject|PodcastEpisode|CreativeWork)$/;

/**
 * Dates from structured data and the head, else from a time element by its name, the address, or the lines at the
 * headline.
 */
export function datesOf(
	found: Survey,
	meta: Metadata,
	head: Headline,
	address: string,
	language: string | undefined,
	words: Words,
): Dates {
	const read = (text: string) =>
		isoDate(text) ?? spokenDate(text, language)?.day;
	const stated = (property: string) =>
		textOf(meta.article?.[property]) ||
		textOf(
			meta.things.find(
				(thing) =>
					thing[property] && typesOf(thing).some((it) => dated.test(it)),
			)?.[property],
		);
	const time = (kind: RegExp): string => {
		const one = found.times.find(
			({ element }) =>
				attr(element, "datetime") &&
				kind.test(`${attr(element, "class")} ${attr(element, "itemprop")}`),
		);
		return one ? attr(one.element, "datetime") : "";
	};
	// Many addresses hold the day on which they were made: "/2022/11/29/".
	const inAddress =
		/\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-]([0-2]?\d|3[01])[/-]/.exec(
			address,
		);
	const lines = linesAt(found, head);
	const published =
		read(stated("datePublished")) ??
		read(meta.meta(...publishedNames)) ??
		read(time(/publish|date/i)) ??
		timeAt(found, lines, read) ??
		(inAddress ? read(inAddress.slice(1).join("-")) : undefined) ??
		spokenAt(lines, language, words);
	return {
		published,
		modified:
			read(stated("dateModified")) ??
			read(
				meta.meta("article:modified_time", "og:updated_time", "datemodified"),
			) ??
			read(time(/updated|modified/i)),
	};
}

/** The lines that may print the date, those below the headline first, then those above it from the nearest on. */
function linesAt({ lines }: Survey, { line: title }: Headline): Line[] {
	if (!title) return [];
	const at = title.index;
	const after = lines.slice(at + 1, at + 1 + below);
	// The text has begun: what follows is not the article's alone.
	const text = after.filter((line) => line.text.length > besides).at(2);
	return [
		...(text ? after.slice(0, after.indexOf(text)) : after),
		...lines.slice(Math.max(0, at - above), at).reverse(),
		title,
	].filter(({ block }) => !block.hidden);
}

/** The date of a time element in one of the lines, as it is given or printed. */
function timeAt(
	{ times }: Survey,
	lines: Line[],
	read: (text: string) => string | undefined,
): string | undefined {
	for (const { block } of lines)
		for (const one of times)
			if (one.block === block) {
				const date =
					read(attr(one.element, "datetime")) ??
					read(fold(rawTextOf(one.element)));
				if (date) return date;
			}
	return undefined;
}

/** The first date of a line that says little else. */
function spokenAt(
	lines: Line[],
	language: string | undefined,
	words: Words,
): string | undefined {
	for (const { text } of lines) {
		if (text.length > besides + 40) continue;
		// The date of the first publication elsewhere.
		if (creditsIn(text, words).some(({ outlet }) => outlet)) continue;
		const date = spokenDate(text, language);
		if (date && text.length - date.said.length <= besides) return date.day;
	}
	return undefined;
}

import type { Words } from "./compile-wording";
import { isElsewhere } from "./credit-places";
import { creditsIn } from "./credits";
import { attr, fold, parentElementOf, rawTextOf } from "./dom";
import type { Headline } from "./headline";
import { type Metadata, textOf, typesOf } from "./metadata";
import { spokenDate } from "./spoken-date";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";
import { toldWords } from "./told-words";

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
	"citation_publication_date",
	"citation_online_date",
	"citation_date",
	"dcterms.available",
	"bt:pubdate",
	"ptime",
	"article_date_original",
	"originalpublicationdate",
];

const dashed = (_: string, ...[year, month, day]: string[]): string =>
	[year, month, day].filter(Boolean).join("-");

const isoDate = (text: string): string | undefined =>
	/^\d{4}-\d{2}(?:-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?/
		// "2024/06/03", as catalogues write it.
		.exec(text.replace(/^(\d{4})\/(\d\d)(?:\/(\d\d))?(?!\d)/, dashed))?.[0]
		.replace(" ", "T");

/** Pages and works that have a date of their own, beside articles. */
const dated = /(?:Page|Recipe|VideoObject|PodcastEpisode|CreativeWork)$/;

/** Address of a type whose date is the page's. https://schema.org/CreativeWork */
const articleType =
	/^$|(?:Article|Posting|Report|Page|CreativeWork|Recipe)\/?$/;

/** Type of the thing that a property is of; '' where none is named. */
function itemTypeAt(element: Element): string {
	let at: Element | null = element;
	while (at && !attr(at, "itemtype")) at = parentElementOf(at);
	return at ? attr(at, "itemtype") : "";
}

/**
 * Dates from structured data and the head, else from an element by its name, the address, the lines at the headline, or
 * the only day that the page's time elements name.
 *
 * @param language BCP 47, in which the text is written
 */
export function datesOf(
	found: Survey,
	meta: Metadata,
	head: Headline,
	address: string,
	language: string | undefined,
	words: Words,
	roots: Block[],
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
	/** Microdata, on whichever element. https://html.spec.whatwg.org/multipage/microdata.html#values */
	const property = (name: string): string | undefined => {
		for (const element of found.marked) {
			if (!attr(element, "itemprop").split(/\s+/).includes(name)) continue;
			// Reviews, comments and films have dates of their own.
			if (!articleType.test(itemTypeAt(element))) continue;
			const date =
				read(attr(element, "content")) ??
				read(attr(element, "datetime")) ??
				read(fold(rawTextOf(element)));
			if (date) return date;
		}
		return undefined;
	};
	// Many addresses hold the day on which they were made: "/2022/11/29/", "/20221129-ferries".
	const inAddress =
		/\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-]([0-2]?\d|3[01])[/-]/.exec(
			address,
		) ?? /\/((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])[/_-]/.exec(address);
	const lines = linesAt(found, head, roots);
	const published =
		read(stated("datePublished")) ??
		read(meta.meta(...publishedNames)) ??
		read(time(/publish|date/i)) ??
		property("datePublished") ??
		timeAt(found, lines, read) ??
		(inAddress ? read(inAddress.slice(1).join("-")) : undefined) ??
		spokenAt(lines, language, words) ??
		saidBelow(linesBelow(found, roots), language, words) ??
		onlyTime(found, roots, read);
	return {
		published,
		modified:
			read(stated("dateModified")) ??
			read(
				meta.meta("article:modified_time", "og:updated_time", "datemodified"),
			) ??
			read(time(/updated|modified/i)) ??
			property("dateModified"),
	};
}

/** The lines that may print the date, those below the headline first, then those above it from the nearest on. */
function linesAt(
	{ lines }: Survey,
	{ line: title, title: words }: Headline,
	roots: Block[],
): Line[] {
	const first = roots[0]?.order ?? 0;
	const at =
		title?.index ?? lines.findIndex(({ block }) => block.order >= first);
	if (!title) return lines.slice(Math.max(0, at - above), at).filter(isSeen);
	const after = lines.slice(at + 1, at + 1 + below);
	// The text has begun: what follows is not the article's alone.
	const text = after.filter((line) => line.text.length > besides).at(2);
	return [
		...(text ? after.slice(0, after.indexOf(text)) : after),
		...lines.slice(Math.max(0, at - above), at).reverse(),
		// A heading may hold more than the title, and a title begin with its day.
		{ ...title, text: title.text.replace(words, "") },
		...(/^\d/.test(words) ? [title] : []),
	].filter(isSeen);
}

const isSeen = ({ block }: Line): boolean => !block.hidden;

/** The text's last lines and those below it. */
function linesBelow({ lines }: Survey, roots: Block[]): Line[] {
	const end = roots.at(-1)?.last ?? 0;
	const after = lines.findIndex(({ block }) => block.order > end);
	const at = after < 0 ? lines.length : after;
	const isOther = ({ block }: Line) =>
		[...upwards(block)].some(
			(around) =>
				isElsewhere(around) && !roots.some((root) => holds(around, root)),
		);
	return lines
		.slice(Math.max(0, at - 2), at + below)
		.filter((line) => isSeen(line) && !isOther(line));
}

/** The day of which a line says that it was published then; none where lines differ, as those of other stories do. */
function saidBelow(
	lines: Line[],
	language: string | undefined,
	words: Words,
): string | undefined {
	const { published } = toldWords(words).byline;
	const days = new Set(
		lines
			.filter(({ text }) => published.test(text))
			.flatMap((line) => spokenAt([line], language, words) ?? []),
	);
	return days.size === 1 ? [...days][0] : undefined;
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

/** The day that all time elements up to the text's end agree on, wherever they stand: other stories have several. */
function onlyTime(
	{ times }: Survey,
	roots: Block[],
	read: (text: string) => string | undefined,
): string | undefined {
	const end = roots.at(-1)?.last ?? 0;
	const dates = times
		.filter(({ block }) => block.order <= end)
		.flatMap(({ element }) => read(attr(element, "datetime")) ?? []);
	const [first] = dates;
	return first && dates.every((one) => one.slice(0, 10) === first.slice(0, 10))
		? first
		: undefined;
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

import type { Words } from "./compile-wording";
import { attr, fold, matches, rawTextOf } from "./dom";
import { type Metadata, namesOf, textOf } from "./metadata";
import type { Block, Line, Survey } from "./survey";

export interface Byline {
	authors: string[];
	/** The element that shows the first author's name, when one was found. */
	element?: Element;
	/** The block that it is or lies in. */
	block?: Block;
	published?: string;
	modified?: string;
}

const bylineSelector =
	'[rel~="author"], [itemprop~="author"], a[class*="author" i], [class*="byline" i] a, .author, [class*="author-name" i], [class*="author__name" i]';

/** A person's or desk's name: short, no sentence, no address. */
const isName = (text: string): boolean =>
	text.length > 1 && text.length < 80 && !/[@:/]|^\d|\d{4}/.test(text);

const degree = /^(?:ph\.?d|m\.?d|mph|rdn?|jr|sr)\.?$/i;
/** News agencies: never beside persons. */
const agency =
	/^(?:afp|ap|associated press|reuters|dpa|apa|sda|epd|kna|sid|efe|ansa|lusa|belga|anp|pap|čtk|tt|ntb|stt|ritzau|tass|тасс|ria|риа новости|interfax|xinhua|新华社|kyodo|共同通信|jiji|yonhap|연합뉴스|anadolu|aa|upi|bloomberg|pti|ani|ians)$/iu;

/** "By Jane Doe and John Doe" → the names. */
const split = (text: string): string[] =>
	fold(text.replace(/^\s*(?:by|von|par|por|di|door|af|av)\s+/iu, ""))
		.split(
			/\s*[,;&]\s+|\s+(?:and|und|et|y|e|og|och|en|i|ja|with|mit|avec|con)\s+/u,
		)
		.filter((name) => isName(name) && !degree.test(name));

const isoDate = (text: string): string | undefined =>
	/^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?/
		.exec(text)?.[0]
		.replace(" ", "T");

/**
 * Authors and dates: from structured data and the head where they are given, else from the byline that the page
 * shows, by its marks or by its words. The publisher's own name is no author.
 *
 * @param below the first lines under the headline
 * @param address the page's
 */
export function byline(
	found: Survey,
	meta: Metadata,
	publisher: string,
	words: Words,
	below: Line[],
	address: string,
): Byline {
	const names = found.signs.filter(
		({ element }) =>
			matches(element, bylineSelector) && isName(fold(rawTextOf(element))),
	);
	const structured = namesOf(meta.article?.["author"], meta.things);
	// The head often names the publisher beside, or the same persons in another order.
	const stated = structured.length
		? structured.flatMap(split)
		: split(
				meta.meta("author", "article:author", "parsely-author", "dc.creator"),
			);
	const worded = spoken(below, words);
	if (worded && !names.length)
		names.push({ element: worded.element, block: worded });
	const shown = names
		.slice(0, 1)
		.flatMap(({ element }) => split(rawTextOf(element)));
	const authors: string[] = [];
	for (const name of stated.length ? stated : shown)
		if (
			isName(name) &&
			name.toLowerCase() !== publisher.toLowerCase() &&
			!authors.includes(name)
		)
			authors.push(name);
	// Many addresses hold the day on which they were made: "/2022/11/29/".
	const inAddress =
		/\/((?:19|20)\d\d)[/-](0\d|1[0-2])[/-]([0-2]\d|3[01])[/-]/.exec(address);
	const time = (kind: RegExp): string => {
		const one = found.times.find(
			({ element }) =>
				attr(element, "datetime") &&
				kind.test(`${attr(element, "class")} ${attr(element, "itemprop")}`),
		);
		return one ? attr(one.element, "datetime") : "";
	};
	const persons = authors.filter((name) => !agency.test(name));
	if (persons.length) authors.splice(0, authors.length, ...persons);
	const signature = names.find(({ element }) =>
		authors.some((name) => fold(rawTextOf(element)).includes(name)),
	);
	return {
		authors,
		element: signature?.element,
		block: signature?.block,
		published: isoDate(
			textOf(meta.article?.["datePublished"]) ||
				meta.meta(
					"article:published_time",
					"article:published",
					"datepublished",
					"dc.date",
					"dc.date.issued",
					"date",
				) ||
				time(/publish|date/i) ||
				(inAddress?.slice(1).join("-") ?? ""),
		),
		modified: isoDate(
			textOf(meta.article?.["dateModified"]) ||
				meta.meta("article:modified_time", "og:updated_time", "datemodified") ||
				time(/updated|modified/i),
		),
	};
}

/** The first of the lines that is a byline by its words, such as "By Jane Doe". */
function spoken(lines: Line[], words: Words): Line["block"] | undefined {
	for (const { text, block } of lines)
		if (text.length < 100 && words.byline.some((pattern) => pattern.test(text)))
			return block;
	return undefined;
}

import { isAgencyName } from "./agency";
import type { Words } from "./compile-wording";
import { attr, classOf, fold, matches, rawTextOf } from "./dom";
import type { Headline } from "./headline";
import { type Metadata, namesOf } from "./metadata";
import { type Dates, datesOf } from "./published";
import type { Block, Line, Placed, Survey } from "./survey";
import { toldWords } from "./told-words";

export interface Byline extends Dates {
	authors: string[];
	/** The element that shows the first author's name, when one was found. */
	element?: Element;
	/** The block that it is or lies in. */
	block?: Block;
	/** A news agency among those who are named. */
	agency?: string | undefined;
}

const bylineSelector =
	'[rel~="author"], [itemprop~="author"], a[class*="author" i], [class*="byline" i] a, .author, [class*="author-name" i], [class*="author__name" i]';
/** Named for authors in other ways: "documentAuthor", "post-meta-author", "byline". */
const namedForAuthors = /author|byline/i;
/** Where the pages of a site's authors are. */
const authorAddress =
	/\/(?:author|autor|auteur|autore|autori|redakteur|staff|journalist|columnist|profile?)e?[sn]?\//i;

/** Lines above and below the headline where a name may stand. */
const above = 4;
const below = 8;
/** Longer, what the head calls an author is a text. In characters. */
const longestByline = 200;

/** A person's or desk's name: short, no sentence, no address. */
const isName = (text: string): boolean =>
	text.length > 1 && text.length < 80 && !/[@:/]|^\d|\d{4}/.test(text);

const degree = /^(?:ph\.?d|m\.?d|mph|rdn?|jr|sr)\.?$/i;
/** Words that lead to a name and are none. */
const leading =
	/^[\s~–—-]*(?:(?:(?:posted|written|published|view all posts) )?by|von|par|por|di|door|af|av|authors?|autore?(?:s|n|in)?|auteur|text|texte|interview)(?:\s*:|\s|$)\s*/iu;

/** "By Jane Doe and John Doe" → the names. */
function split(text: string): string[] {
	const names = fold(text).replace(leading, "");
	return names.length > longestByline
		? []
		: names
				.split(
					/\s*[,;&]\s+|\s+(?:and|und|et|y|e|og|och|en|i|ja|with|mit|avec|con)\s+/u,
				)
				.filter((name) => isName(name) && !degree.test(name));
}

/**
 * Authors and dates: from structured data and the head where they are given, else from the byline that the page
 * shows, by its marks or by its words. The publisher's own name is no author.
 *
 * @param url the page's
 * @param language BCP 47, as the page declares it
 */
export function byline(
	found: Survey,
	meta: Metadata,
	publisher: string,
	words: Words,
	head: Headline,
	url: string,
	language: string | undefined,
): Byline {
	const at = head.line?.index ?? 0;
	const near = found.lines.slice(at + 1, at + 1 + below);
	const names = found.signs.filter(
		({ element }) =>
			matches(element, bylineSelector) && isName(fold(rawTextOf(element))),
	);
	const structured = namesOf(meta.article?.["author"], meta.things);
	// The head often names the publisher beside, or the same persons in another order.
	const named = structured.length
		? structured
		: [meta.meta("author", "article:author", "parsely-author", "dc.creator")];
	const isPerson = (name: string) =>
		isName(name) && name.toLowerCase() !== publisher.toLowerCase();
	const stated = named.flatMap(split).filter(isPerson);
	const worded = spoken(near, words);
	if (worded && !names.length)
		names.push({ element: worded.element, block: worded });
	if (!names.length) names.push(...placed(found, at));
	const shown = names
		.map(({ element }) => split(rawTextOf(element)).filter(isPerson))
		.find(({ length }) => length > 0);
	const authors = [...new Set(stated.length ? stated : (shown ?? []))];
	// News agencies are never beside persons.
	const persons = authors.filter((name) => !isAgencyName(name));
	const agency = authors.find(isAgencyName);
	if (persons.length) authors.splice(0, authors.length, ...persons);
	const signature = names.find(({ element }) =>
		authors.some((name) => fold(rawTextOf(element)).includes(name)),
	);
	return {
		authors,
		element: signature?.element,
		block: signature?.block,
		agency,
		...datesOf(found, meta, head, url, language, words),
	};
}

/** The first of the lines that is a byline by its words, such as "By Jane Doe". */
function spoken(lines: Line[], words: Words): Line["block"] | undefined {
	for (const { text, block } of lines)
		if (
			text.length < 100 &&
			toldWords(words).byline.some((pattern) => pattern.test(text))
		)
			return block;
	return undefined;
}

/** What stands at the headline and names an author by its address or class. */
function placed(found: Survey, title: number): Placed[] {
	const around = new Set(
		found.lines
			.slice(Math.max(0, title - above), title + 1 + below)
			.map(({ block }) => block),
	);
	return [
		...found.links.filter(({ element }) =>
			authorAddress.test(attr(element, "href")),
		),
		...found.signs.filter(({ element }) =>
			namedForAuthors.test(String(classOf(element))),
		),
	].filter(
		({ element, block }) => around.has(block) && !/\d/.test(rawTextOf(element)),
	);
}

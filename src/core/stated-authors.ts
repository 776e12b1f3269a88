import { bylineNames, degree, longest, particle } from "./byline-names";
import { isNameless } from "./byline-words";
import type { Words } from "./compile-wording";
import { attr, fold } from "./dom";
import { isDesk } from "./house-names";
import { type Metadata, namesOf } from "./metadata";
import { toldWords } from "./told-words";

/**
 * Meta elements that name authors, in order of trust: HTML's own, Open Graph's (which mostly holds an address), those of
 * Parse.ly, Sailthru and Cxense, the New York Times' and others' "byl", Google Scholar's and Dublin Core's.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
const metaNames = [
	"author",
	"article:author",
	"article:author_name",
	"parsely-author",
	"sailthru.author",
	"cxenseparse:author",
	"byl",
	"citation_author",
	"citation_authors",
	"dc.creator",
	"dcterms.creator",
	"dc.contributor.author",
];
/** Theirs stand as in a catalogue: "Doe, Jane". */
const catalogued = /^(?:citation_author|dc)/;

/** "Redacci&oacute;n" → "Redacción": some pages write names into data as they write them into HTML. */
const marks: Record<string, string> = {
	acute: "\u0301",
	grave: "\u0300",
	circ: "\u0302",
	tilde: "\u0303",
	uml: "\u0308",
	cedil: "\u0327",
	ring: "\u030a",
	caron: "\u030c",
};
const decoded = (text: string): string =>
	text
		.replace(
			/&([a-z])(acute|grave|circ|tilde|uml|cedil|ring|caron);/gi,
			(_, letter: string, mark: string) =>
				`${letter}${marks[mark.toLowerCase()] ?? ""}`.normalize("NFC"),
		)
		.replace(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (whole, hex, decimal) => {
			const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return code < 0x110000 ? String.fromCodePoint(code) : whole;
		})
		.replace(/&amp;/g, "&");

/** A name to sign in with: "jane.doe". */
export const isSignIn = (name: string): boolean =>
	!/\s/.test(name) && /^[\p{Ll}\d._-]+$/u.test(name);

/** A person's or desk's name: short, no sentence, no address. */
const isName = (text: string): boolean =>
	text.length > 1 &&
	text.length < 80 &&
	!/[@:]|\/\/|\s\/|\.\w+\/|^\d|\d{4}/.test(text);
/** Parts names in lists; `and` of the wording files does between two. */
const between = /\s*[，]\s*|\s*[,;]\s+/u;

/** Written beside a name, and none of it: an address, words in brackets. */
const beside = /\S+@\S+\.\S+|[([（【]/u;

/** "By Jane Doe and John Doe, professor of ferries" → the two names. */
function split(
	text: string,
	words: Words,
	language: string | undefined,
): string[] {
	const plain = fold(decoded(text)).replace(/(?<=\S )@\S+|^[\s~–—-]+/gu, "");
	const { byline } = toldWords(words);
	if (isNameless(plain, byline)) return [];
	if (beside.test(plain) || byline.beside.test(plain)) {
		const read = bylineNames([plain.replace(signed, "$1")], {
			words,
			language,
			told: "mark",
		});
		if (read.length) return read;
	}
	const names = plain.replace(byline.loose, "");
	if (names.length > longest) return [];
	const all = names.split(between).flatMap((name) => name.split(byline.and));
	return all
		.map((name) => name.replace(/[\s,;–—-]+$/u, ""))
		.filter(
			(name, index) =>
				isName(name) &&
				!degree.test(name) &&
				!(index > 0 && /\S \S/.test(all[0] ?? "") && isDescription(name)),
		);
}

/** "jane@courier.example (Jane Doe)": https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt */
const signed = /^\S+@\S+ \(([^()]+)\)$/u;

/** "Doe, Jane" → "Jane Doe"; two names that a comma parts stay. */
const turned = (name: string, mayBeLong: boolean): string => {
	const [, last = "", first = ""] = /^([^,]+), ([^,]+)$/u.exec(name) ?? [];
	return last && !degree.test(first) && (mayBeLong || !/\s/.test(last))
		? `${first} ${last}`
		: name;
};

/** What the page's meta elements call its authors, by the names of these elements. */
function metaAuthors(meta: Metadata): Map<string, string[]> {
	const named = new Map<string, string[]>();
	for (const element of meta.elements("meta")) {
		const name = (
			attr(element, "name") || attr(element, "property")
		).toLowerCase();
		const value = fold(attr(element, "content"));
		if (!value || !metaNames.includes(name)) continue;
		const own = named.get(name) ?? [];
		named.set(name, own);
		own.push(
			catalogued.test(name) ? turned(value, name === "citation_author") : value,
		);
	}
	return named;
}

/** "Written by" and the name beside it, as WordPress writes them for previews of links. */
const labelled = (meta: Metadata, words: Words): string[] =>
	["1", "2"].flatMap((at) => {
		const name = meta.meta(`twitter:data${at}`);
		// An account is no name.
		return /\S \S/.test(name) &&
			!isDesk(name) &&
			toldWords(words).byline.label.test(meta.meta(`twitter:label${at}`))
			? [name]
			: [];
	});

/** What a person is, printed after the name: words in lower case. */
const isDescription = (text: string): boolean =>
	text
		.split(" ")
		.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word)).length > 1;

/**
 * The authors as structured data and head name them: one list a source, in order of trust; most pages have one.
 *
 * @param language BCP 47 of the page
 */
export function statedAuthors(
	meta: Metadata,
	words: Words,
	language: string | undefined,
): string[][] {
	const named = metaAuthors(meta);
	return [
		namesOf(meta.article?.["author"], meta.things),
		namesOf(meta.article?.["creator"], meta.things),
		...metaNames.map((name) => named.get(name) ?? []),
		labelled(meta, words),
	]
		.map((names) => [
			...new Set(
				names
					.filter((name) => !/^https?:/i.test(name))
					.flatMap((name) => split(name, words, language)),
			),
		])
		.filter(({ length }) => length > 0);
}

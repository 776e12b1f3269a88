import { all, attr, fold, rawTextOf, rootOf, tagOf } from "./dom";

/** One node of structured data (https://www.w3.org/TR/json-ld11/), its properties unchecked. */
export type Thing = Record<string, unknown>;

/** What the page's head and structured data state. All of it is hearsay until the visible page agrees. */
export interface Metadata {
	/** First value of a meta element by its name or property, in lower case. */
	meta(...names: string[]): string;
	/** Every schema.org node on the page. */
	things: Thing[];
	/** The node that describes the article, when there is one. */
	article?: Thing;
	canonical?: string;
	/** Meta, link, base and title elements by their tag, wherever they stand. */
	elements(tag: string): Element[];
	/** Where the first link element of a relation leads, '' when there is none. */
	link(rel: string): string;
	language?: string;
}

export const isThing = (value: unknown): value is Thing =>
	typeof value === "object" && value !== null && !Array.isArray(value);

export const asArray = (value: unknown): unknown[] =>
	value === undefined || value === null
		? []
		: Array.isArray(value)
			? value
			: [value];

/**
 * Parses JSON as pages write it: comments or CDATA marks around it, raw line breaks in strings, commas too many,
 * several objects one after another. `undefined` when it is beyond that.
 */
function parseLoosely(source: string): unknown {
	// Blanks are trimmed, not matched: beside one another they would cost their square.
	const bare = source
		.trim()
		.replace(
			/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|\/\*.*?\*\/)/,
			"",
		)
		.replace(/(?:-->|\]\]>(?:\s*\*\/)?)\s*;?$/, "")
		.replace(/(?:\/\/|\/\*|;)\s*$/, "")
		.trim();
	const mended = () =>
		bare.replace(/\p{Cc}+/gu, " ").replace(/,(?=\s*[}\]])/g, "");
	for (const text of [
		() => bare,
		mended,
		() => `[${mended().replace(/\}\s*\{/g, "},{")}]`,
	])
		try {
			return JSON.parse(text());
		} catch {
			// The next, more forgiving form.
		}
	return undefined;
}

function collect(value: unknown, into: Thing[], depth = 0): void {
	if (depth > 6) return;
	for (const one of asArray(value)) {
		if (!isThing(one)) continue;
		into.push(one);
		collect(one["@graph"], into, depth + 1);
		collect(one["mainEntity"], into, depth + 1);
		collect(one["itemListElement"], into, depth + 3);
	}
}

export const typesOf = (thing: Thing): string[] =>
	asArray(thing["@type"]).filter(
		(type): type is string => typeof type === "string",
	);

/** schema.org's Article and its subtypes by their common ending, and Report, which has another. */
const isArticleType = (type: string): boolean =>
	/(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type);

/** Text of a property: a string, or the first string of a list, trimmed. */
export function textOf(value: unknown): string {
	for (const one of asArray(value))
		if (typeof one === "string" && one.trim()) return fold(one);
	return "";
}

/** Names of persons or organisations, given as strings, objects, references into the graph, or lists of these. */
export function namesOf(value: unknown, things: Thing[]): string[] {
	const names: string[] = [];
	for (const one of asArray(value)) {
		if (typeof one === "string") names.push(fold(one));
		else if (isThing(one)) {
			const id = textOf(one["@id"]);
			const named =
				textOf(one["name"]) ||
				(id &&
					textOf(
						things.find((it) => it !== one && it["@id"] === id)?.["name"],
					));
			if (named) names.push(named);
		}
	}
	return names.filter((name) => name && !/^https?:/i.test(name));
}

/** Asked of the whole page at once: each question costs a walk over it. */
const headMarks =
	'meta[content], link[href], base[href], title, script[type*="ld+json" i]';

export function metadata(page: Document): Metadata {
	const head = new Map<string, Element[]>();
	for (const element of all(page, headMarks)) {
		const same = head.get(tagOf(element));
		if (same) same.push(element);
		else head.set(tagOf(element), [element]);
	}
	const elements = (tag: string) => head.get(tag) ?? [];
	const values = new Map<string, string>();
	for (const element of elements("meta")) {
		const value = fold(attr(element, "content"));
		for (const key of ["name", "property", "itemprop"]) {
			const name = attr(element, key).toLowerCase();
			if (name && value && !values.has(name)) values.set(name, value);
		}
	}
	const things: Thing[] = [];
	for (const element of elements("script"))
		collect(parseLoosely(rawTextOf(element)), things);

	const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
	const link = (rel: string): string => {
		const element = elements("link").find((one) =>
			attr(one, "rel").toLowerCase().split(/\s+/).includes(rel),
		);
		return element ? attr(element, "href") : "";
	};
	const root = rootOf(page);
	return {
		meta: (...names) => {
			for (const name of names) {
				const value = values.get(name);
				if (value) return value;
			}
			return "";
		},
		elements,
		things,
		article: articles[0],
		canonical: link("canonical") || undefined,
		link,
		language:
			(root && (attr(root, "lang") || attr(root, "xml:lang"))) ||
			values.get("og:locale")?.replace("_", "-") ||
			textOf(articles[0]?.["inLanguage"]) ||
			undefined,
	};
}

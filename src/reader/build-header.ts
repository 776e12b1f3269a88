import type { Reading } from "../core/model";
import { dateWords } from "../ui/date-words";
import { claimsOn } from "../ui/facts";
import { headlineOf } from "../ui/headline";
import { countryName, hostOf, languageName, webAddress } from "../ui/names";
import { authorsOf } from "./authors-of";
import { make } from "./make";

const listed = (names: readonly string[]): string =>
	new Intl.ListFormat("en", { type: "conjunction" }).format(names);

/** A name in its own script and direction, whatever stands around it. */
export const name = (
	text: string,
	language?: string,
	kind?: string,
): HTMLElement => make("bdi", { lang: language, class: kind }, text);

/** The translating publisher as the page or its record names it, else its host. */
export function publisherName(reading: Reading): string {
	return (
		claimsOn(reading, "publisher", "name")[0]?.value ??
		hostOf(reading.url) ??
		""
	);
}

/** One line of parts with dots between them. The dot goes with the part before it, so that no line begins with one. */
function dotted(kind: string, parts: readonly (Node | string)[]): HTMLElement {
	const spans = parts.map((part, index) =>
		make(
			"span",
			{},
			make("span", { dir: "ltr" }, part),
			index < parts.length - 1 && "\u00a0·",
		),
	);
	const line = make("p", { class: kind, lang: "en" });
	for (const span of spans) line.append(span, " ");
	return line;
}

/** The outlet in its own script, country, language, date, and the way to the original; "": none of them is known. */
export function sourceLine(reading: Reading): HTMLElement | "" {
	const { original } = reading;
	const head = headlineOf(reading);
	const parts: (Node | string)[] = [];
	const outlet = head.name ?? original?.authors?.[0];
	if (outlet) parts.push(name(outlet, head.nameLanguage, "colophon-outlet"));
	if (head.otherName) parts.push(name(head.otherName));
	const country =
		original?.country ?? claimsOn(reading, "outlet", "country")[0]?.value;
	if (country) parts.push(countryName(country));
	if (original?.language) parts.push(languageName(original.language));
	if (original?.published) parts.push(dateWords(original.published));
	const url = webAddress(original?.url);
	if (url)
		parts.push(
			make(
				"a",
				{ href: url, class: "colophon-original", hreflang: original?.language },
				"Original\u00a0↗",
			),
		);
	return parts.length > 0 ? dotted("colophon-source", parts) : "";
}

/** Author, translator, translating publisher and dates. */
function byline(reading: Reading): HTMLElement {
	const { article, original, relation } = reading;
	const authors = authorsOf(reading);
	const translators = original?.translators ?? [];
	const parts: (Node | string)[] = [];
	if (authors.length)
		parts.push(make("span", {}, "By ", make("b", {}, name(listed(authors)))));
	if (translators.length)
		parts.push(
			make(
				"span",
				{},
				"Translated by ",
				make("b", {}, name(listed(translators))),
			),
		);
	else if (relation === "machine") parts.push("Translated by machine");
	parts.push(name(publisherName(reading)));
	const { published, modified } = article ?? {};
	if (published)
		parts.push(make("time", { datetime: published }, dateWords(published)));
	if (modified && dateWords(modified) !== dateWords(published ?? ""))
		parts.push(
			make(
				"span",
				{},
				"updated ",
				make("time", { datetime: modified }, dateWords(modified)),
			),
		);
	return dotted("colophon-byline", parts);
}

/** What stands above the text. The heading takes the focus when the reader opens. */
export function buildHeader(reading: Reading): {
	element: HTMLElement;
	heading: HTMLElement;
} {
	const { title = "", standfirst } = reading.article ?? {};
	const heading = make(
		"h1",
		{ class: "colophon-title", tabindex: "-1" },
		title,
	);
	const element = make(
		"header",
		{ class: "colophon-header" },
		sourceLine(reading),
		heading,
		standfirst !== undefined &&
			make("p", { class: "colophon-standfirst" }, standfirst),
		byline(reading),
	);
	return { element, heading };
}

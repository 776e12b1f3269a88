import config from "@citation-js/plugin-bibtex/lib-mjs/config.js";
import { format as write } from "@citation-js/plugin-bibtex/lib-mjs/output/bibtex.js";
import {
	format as biblatexEntries,
	formatBibtex as bibtexEntries,
} from "@citation-js/plugin-bibtex/lib-mjs/output/entries.js";
import type { CslItem, CslName } from "../core/citation";
import { titleLanguageOf } from "../core/cited-title-language";
import { originalNote } from "../core/original-note";

// The package drops every letter that ASCII lacks, Cyrillic included, unless told otherwise; then it escapes nothing.
config.format.asciiOnly = false;

const commands: Record<string, string> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};
const escaped = (text: string) =>
	text.replace(/[\\{}$&#%_~^]/g, (one) => commands[one] ?? `\\${one}`);
const escapedNames = (names: readonly CslName[] | undefined) =>
	names?.map((name) =>
		Object.fromEntries(
			Object.entries(name).map(([part, text]) => [part, escaped(text)]),
		),
	);

/** Every text of the item as LaTeX reads it. Addresses stay as they are, but for braces, which would end the field. */
function latexItem(item: CslItem): object {
	const texts = [
		"title",
		"container-title",
		"note",
		"original-title",
		"original-publisher",
		"original-publisher-place",
	] as const;
	const safe = texts.flatMap((name) => {
		const text = item[name];
		return text === undefined ? [] : [[name, escaped(text)]];
	});
	return {
		...item,
		...Object.fromEntries(safe),
		...(item.author ? { author: escapedNames(item.author) } : {}),
		...(item.translator ? { translator: escapedNames(item.translator) } : {}),
		...(item.URL
			? { URL: item.URL.replaceAll("{", "%7B").replaceAll("}", "%7D") }
			: {}),
	};
}

/** A language as babel and biblatex call it: "russian" for "ru". */
const babelName = (tag: string): string | undefined =>
	new Intl.DisplayNames(["en"], { type: "language", fallback: "none" })
		.of(tag.split("-")[0] ?? "")
		?.toLowerCase();

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const written = (entry: BibEntry): string =>
	write([entry], {
		bibliographyContainer: ["", "\n"],
		entry: ["", ""],
		list: ["\n", ""],
		listItem: ["\t", "\n"],
	});

/**
 * An address inside of a text field. `\url` may not hold these signs where it stands in another command's words, which
 * a note does: a percent sign would make a comment of the rest of the line. Such an address is set as text.
 */
const linked = (address: string): string =>
	/[%#{}\\^~]/.test(address) ? escaped(address) : `\\url{${address}}`;

/** `@article` of BibLaTeX, which has fields of its own for the original and the translator. */
export function biblatexRecord(item: CslItem): string {
	const address = item.custom?.["original-URL"];
	const [entry] = biblatexEntries([{ ...latexItem(item), genre: "newspaper" }]);
	if (!entry) return "";
	const { note: _said, language: _tag, ...fields } = entry.properties;
	const first = fields["origdate"];
	const origin = item.custom?.["original-language"];
	// Styles set the case of titles by `langid`.
	const titled = titleLanguageOf(item);
	const own = titled && babelName(titled);
	const original = origin && babelName(origin);
	return written({
		...entry,
		properties: {
			...fields,
			...(own ? { langid: own } : {}),
			...(original ? { origlanguage: original } : {}),
			// A date that is not sure is one of EDTF in BibLaTeX too; the package drops the doubt.
			...(first && item["original-date"]?.circa
				? { origdate: `${first}~` }
				: {}),
			// Without a note of ours the package writes the date of access there, which has a field of its own.
			...(address ? { note: `Original: ${linked(address)}` } : {}),
		},
	});
}

/** `@article` of BibTeX, whose styles know neither translator nor original: both stand in the note. */
export function bibtexRecord(item: CslItem): string {
	const translators = (item.translator ?? []).map(
		(name) =>
			name.literal ?? [name.given, name.family].filter(Boolean).join(" "),
	);
	const notes = [
		...(translators.length
			? [`Translated by ${translators.join(" and ")}`]
			: []),
		...[originalNote(item) ?? []].flat(),
	];
	const note = notes.join(". ");
	const { accessed: _seen, ...rest } = item;
	const [entry] = bibtexEntries([
		latexItem({ ...rest, ...(note ? { note } : {}) }),
	]);
	if (!entry) return "";
	const { howpublished: _twice, ...properties } = entry.properties;
	const [, month, day] = item.issued?.["date-parts"][0] ?? [];
	const name = month && months[month - 1];
	const named = Object.entries(properties).flatMap(([field, text]) =>
		field === "month" && name
			? [[field, name], ...(day ? [["day", String(day)]] : [])]
			: [[field, text]],
	);
	// The package writes "jul 6" as text, which no style can read; the names of months are abbreviations of BibTeX itself.
	return written({ ...entry, properties: Object.fromEntries(named) }).replace(
		/^(\tmonth = )\{([a-z]{3})\},$/m,
		"$1$2,",
	);
}

import type { Citation, CitationGap, CitationStyle } from "../core/citation";

/** How the styles are called, those for people before those for programs. */
export const styleWords: { for: string; styles: [CitationStyle, string][] }[] =
	[
		{
			for: "For a text",
			styles: [
				["apa", "APA, 7th edition"],
				["mla", "MLA, 9th edition"],
				["chicago-notes", "Chicago 17, notes"],
				["chicago-author-date", "Chicago 17, author-date"],
				["wikipedia", "Wikipedia, {{cite news}}"],
			],
		},
		{
			for: "For a program",
			styles: [
				["biblatex", "BibLaTeX"],
				["bibtex", "BibTeX"],
				["ris", "RIS (Zotero, EndNote)"],
				["csl-json", "CSL-JSON"],
			],
		},
	];

const entryWords: Partial<Record<CitationStyle, string>> = {
	mla: "Works cited",
	"chicago-notes": "Bibliography",
};

/** What one part of a citation is for. */
export function partWords(
	style: CitationStyle,
	is: Citation["parts"][number]["is"],
): string {
	if (is === "note") return "Footnote";
	if (is === "in-text") return "In the text";
	if (is === "record") return style === "wikipedia" ? "Wikitext" : "Record";
	return entryWords[style] ?? "Reference list";
}

const unknown: Partial<Record<CitationGap, string>> = {
	author: "author",
	published: "date",
	translator: "translator",
	"original-outlet": "where the original appeared",
	"original-title": "title of the original",
	"original-date": "date of the original",
};
const remarks: Partial<Record<CitationGap, string>> = {
	"site-name": "The site’s name is not known: its address stands for it.",
	machine:
		"The page says that a machine translated it. No style has a place for that: say so beside the citation.",
	"sentence-case":
		"APA writes titles in sentence case: the title stands here as it was printed.",
	"own-script":
		"The style asks for a transliteration or translation beside the title, which Colophon does not make.",
};

/** What a citation lacks, in sentences: first what nobody tells, then what the style would do besides. */
export function gapWords(gaps: readonly CitationGap[]): string[] {
	const names = gaps.flatMap((gap) => unknown[gap] ?? []);
	const said = gaps.flatMap((gap) => remarks[gap] ?? []);
	const list = new Intl.ListFormat("en", { type: "unit" }).format(names);
	return names.length ? [`Not known, so left out: ${list}.`, ...said] : said;
}

/** The nouns of citing, as plain data: what is cited (CSL-JSON) and what a citation looks like. */

/** Ways to cite, in the order in which they are offered: four for people, five for programs. */
export const citationStyles = [
	"apa",
	"mla",
	"chicago-notes",
	"chicago-author-date",
	"wikipedia",
	"biblatex",
	"bibtex",
	"ris",
	"csl-json",
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A name as CSL-JSON has it. `literal` is printed as it stands: a house, a name without a known family name. */
export interface CslName {
	family?: string;
	given?: string;
	suffix?: string;
	literal?: string;
}

/** Year, month and day as far as they are known. */
export interface CslDate {
	"date-parts": [number[]];
	circa?: boolean;
}

/** One work in CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
	id: string;
	"citation-key"?: string;
	type: "article-newspaper";
	title: string;
	author?: CslName[];
	translator?: CslName[];
	"container-title"?: string;
	issued?: CslDate;
	accessed?: CslDate;
	URL?: string;
	/** BCP 47. */
	language?: string;
	note?: string;
	references?: string;
	"original-author"?: CslName[];
	"original-title"?: string;
	"original-date"?: CslDate;
	"original-publisher"?: string;
	"original-publisher-place"?: string;
	/** What CSL has no variable for. https://github.com/citation-style-language/schema has `custom` for it. */
	custom?: {
		/** BCP 47. */
		"original-language"?: string;
		/** BCP 47 of a title in another language than the text, whose `language` is; "und" where it is not known which. */
		"title-language"?: string;
		"original-URL"?: string;
	};
}

/** What a citation lacks because neither page nor record tells it, or what its style cannot do with it. */
export type CitationGap =
	| "author"
	| "published"
	| "site-name"
	| "translator"
	/** Nobody translated it: a machine did, which no style has a place for. */
	| "machine"
	| "original-outlet"
	| "original-title"
	| "original-date"
	/** The style asks for sentence case, which no rule can restore. */
	| "sentence-case"
	/** The style asks for a transliteration or a translation beside a title in another script. */
	| "own-script";

/** A piece of a citation: words of one look. */
export interface CitationRun {
	text: string;
	italic?: true;
}

/** One citation, ready to be shown, copied and saved. */
export interface Citation {
	style: CitationStyle;
	/**
	 * "entry": for the list of works; "note": a full first footnote; "in-text": beside the words; "record": for a
	 * program.
	 */
	parts: { is: "entry" | "note" | "in-text" | "record"; runs: CitationRun[] }[];
	gaps: CitationGap[];
	file: { name: string; type: string };
}

/** The words of one part, without looks. */
export const plainRuns = (runs: readonly CitationRun[]): string =>
	runs.map(({ text }) => text).join("");

const spelled: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
};

/** One part as HTML text for the clipboard, so that italics survive in a word processor. */
export const htmlRuns = (runs: readonly CitationRun[]): string =>
	runs
		.map(({ text, italic }) => {
			const safe = text.replace(/[&<>]/g, (one) => spelled[one] ?? one);
			return italic ? `<i>${safe}</i>` : safe;
		})
		.join("");

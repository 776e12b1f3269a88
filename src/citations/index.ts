/** The door of the citations: loaded when somebody first asks for one, and never before. */

import type { Citation, CitationStyle, CslItem } from "../core/citation";
import { citationGaps } from "../core/citation-gaps";
import { citeNews } from "../core/cite-news";
import { type CitedWith, cslItem } from "../core/csl-item";
import type { Reading } from "../core/model";
import { originalNote } from "../core/original-note";
import { biblatexRecord, bibtexRecord } from "./bib-record";
import { proseParts } from "./prose";
import { risRecord } from "./ris-record";

/** What each style is saved as: the end of the file's name, and its media type. */
const files: Record<CitationStyle, [string, string]> = {
	apa: ["apa.txt", "text/plain"],
	mla: ["mla.txt", "text/plain"],
	"chicago-notes": ["chicago-notes.txt", "text/plain"],
	"chicago-author-date": ["chicago-author-date.txt", "text/plain"],
	wikipedia: ["wikipedia.txt", "text/plain"],
	biblatex: ["biblatex.bib", "application/x-bibtex"],
	bibtex: ["bib", "application/x-bibtex"],
	ris: ["ris", "application/x-research-info-systems"],
	"csl-json": ["json", "application/vnd.citationstyles.csl+json"],
};

/** Cites the article of a reading in one style. undefined when the page is no article. */
export function cite(
	reading: Reading,
	style: CitationStyle,
	cited: CitedWith = {},
): Citation | undefined {
	const item = cslItem(reading, cited);
	if (!item) return undefined;
	const [end, type] = files[style];
	return {
		style,
		parts: partsOf(style, item),
		gaps: citationGaps(reading, item, style, cited.siteName),
		file: { name: `${item.id}.${end}`, type },
	};
}

/** The item as it is, and its original in words as well, since most programs keep a note and no original. */
function cslJson(item: CslItem): string {
	const note = originalNote(item);
	const whole: CslItem = { ...item, ...(note ? { note } : {}) };
	return `${JSON.stringify([whole], null, "\t")}\n`;
}

function partsOf(style: CitationStyle, item: CslItem): Citation["parts"] {
	const record = (text: string): Citation["parts"] => [
		{ is: "record", runs: [{ text }] },
	];
	switch (style) {
		case "wikipedia":
			return record(citeNews(item));
		case "biblatex":
			return record(biblatexRecord(item));
		case "bibtex":
			return record(bibtexRecord(item));
		case "ris":
			return record(risRecord(item));
		case "csl-json":
			return record(cslJson(item));
		default:
			return proseParts(style, item);
	}
}

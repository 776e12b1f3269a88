import type { CitationGap, CitationStyle, CslItem } from "./citation";
import { isEnglish, titleLanguageOf } from "./cited-title-language";
import { siteTitle } from "./csl-item";
import type { Reading } from "./model";

/** Whether a text is mainly written in another script than Latin. */
export const inOwnScript = (text: string): boolean => {
	const letters = text.match(/\p{L}/gu) ?? [];
	const latin = letters.filter((one) => /\p{sc=Latin}/u.test(one));
	return letters.length > 0 && latin.length * 2 < letters.length;
};

const mayBeEnglish = (item: CslItem): boolean =>
	item.language === undefined
		? !inOwnScript(item.title)
		: isEnglish(titleLanguageOf(item));

/** What the reader should know to be missing from a citation of `item` in one style, in the order of a citation. */
export function citationGaps(
	reading: Reading,
	item: CslItem,
	style: CitationStyle,
	siteName?: string,
): CitationGap[] {
	const sourced = reading.relation !== null;
	const prose = ["apa", "mla", "chicago-notes", "chicago-author-date"].includes(
		style,
	);
	const gaps: [CitationGap, boolean][] = [
		["author", !item.author],
		["published", !item.issued],
		["site-name", !siteTitle(reading, siteName).known],
		["translator", reading.relation === "translation" && !item.translator],
		["machine", reading.relation === "machine" && !item.translator],
		["original-outlet", sourced && !item["original-publisher"]],
		["original-title", sourced && !item["original-title"]],
		["original-date", sourced && !item["original-date"]],
		["sentence-case", style === "apa" && mayBeEnglish(item)],
		["own-script", prose && inOwnScript(item.title)],
	];
	return gaps.flatMap(([gap, missing]) => (missing ? [gap] : []));
}

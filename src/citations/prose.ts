import CSL from "citeproc";
import type { Citation, CslItem, CslName } from "../core/citation";
import { isEnglish, titleLanguageOf } from "../core/cited-title-language";
import { originalNote } from "../core/original-note";
import { cslStyles } from "./csl-styles";
import { guardQuotes } from "./guard-quotes";
import { runsOf, useStyledFormat } from "./styled-format";
import locale from "./styles/locales-en-US.xml?raw";

export type ProseStyle = keyof typeof cslStyles;

/** Keeps the capitals of a text as they are: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
const asPrinted = (text: string) => `<span class="nocase">${text}</span>`;
/** A title is not taken for markup, nor its quotation marks for others than they are. */
const bare = (text: string) =>
	guardQuotes(text.replaceAll("<", "‹").replaceAll(">", "›"));
/** A name with an underscore in it is a word of its own spelling, which title case would change. */
const titled = (text: string) => bare(text).replace(/\S*_\S*/gu, asPrinted);
const italic = (text: string) => `<i>${bare(text)}</i>`;

/**
 * Persons and houses in one list. citeproc sets houses apart and drops the comma before one that comes last ("Petrov,
 * Ivan and Reuters"), so they are handed to it as families; straight quotes keep the small words that they begin with.
 */
const listed = (names: readonly CslName[]): CslName[] =>
	names.some(({ family }) => family !== undefined)
		? names.map((name) =>
				name.literal === undefined
					? name
					: { family: `"${bare(name.literal)}"` },
			)
		: [...names];

/**
 * The item as a style can print it. Title case is for titles in English alone, whatever the text beneath is in. How the original is told:
 * APA has its own place for it, of which `references` holds what the variables cannot say; MLA 9 and Chicago 17 are given
 * it in words as the entry's end, and the author-date style the year of the original besides.
 */
function itemFor(style: ProseStyle, item: CslItem): CslItem {
	const {
		"original-title": title,
		"original-date": date,
		"original-publisher": outlet,
		"original-publisher-place": _place,
		"original-author": _author,
		...rest
	} = item;
	const english = isEnglish(titleLanguageOf(item));
	const site = item["container-title"];
	const shown: CslItem = {
		...rest,
		title: english ? titled(item.title) : asPrinted(bare(item.title)),
		...(item.author ? { author: listed(item.author) } : {}),
		...(item.translator ? { translator: listed(item.translator) } : {}),
		...(site ? { "container-title": asPrinted(bare(site)) } : {}),
	};
	const told = title ? { ...item, "original-title": bare(title) } : item;
	if (style === "apa") {
		const words = originalNote(told, {
			italic,
			opening: "Original work published",
		});
		const year = date ? { "original-date": date } : {};
		if (!title)
			return { ...shown, ...year, ...(words ? { references: words } : {}) };
		return {
			...shown,
			...year,
			"original-title": asPrinted(bare(title)),
			...(outlet ? { "original-publisher": bare(outlet) } : {}),
		};
	}
	const note = originalNote(told, { italic, dayFirst: style === "mla" });
	return {
		...shown,
		...(note ? { note } : {}),
		...(style === "chicago-author-date" && date
			? { "original-date": date }
			: {}),
	};
}

/** The citation in one style, as entry for the list of works and as note or words in the text. */
export function proseParts(
	style: ProseStyle,
	item: CslItem,
): Citation["parts"] {
	const shown = itemFor(style, item);
	const format = useStyledFormat();
	const engine = new CSL.Engine(
		{ retrieveLocale: () => locale, retrieveItem: () => shown },
		cslStyles[style](),
		"en-US",
		true,
	);
	engine.setOutputFormat(format);
	engine.updateItems([item.id]);
	const made = engine.makeBibliography();
	const entry = made ? (made[1][0] ?? "") : "";
	const cited = engine.previewCitationCluster(
		{ citationItems: [{ id: item.id }], properties: { noteIndex: 1 } },
		[],
		[],
		format,
	);
	const note = style === "chicago-notes";
	return [
		{ is: "entry", runs: runsOf(entry) },
		{ is: note ? "note" : "in-text", runs: runsOf(cited) },
	];
}

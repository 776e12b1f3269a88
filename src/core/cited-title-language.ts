import type { CslItem } from "./citation";

/** Letters of the scripts whose codes stand for several (ISO 15924). */
const several: Record<string, string> = {
	Hans: "Han",
	Hant: "Han",
	Jpan: "Han}\\p{sc=Hiragana}\\p{sc=Katakana",
	Kore: "Hangul}\\p{sc=Han",
};

/** Whether a title is mainly in the letters that a language is usually written in. One without letters is. */
function isWrittenAs(title: string, language: string): boolean {
	const letters = title.match(/\p{L}/gu) ?? [];
	try {
		const { script = "Latn" } = new Intl.Locale(language).maximize();
		const own = new RegExp(`[\\p{sc=${several[script] ?? script}}]`, "u");
		return letters.filter((one) => own.test(one)).length * 2 >= letters.length;
	} catch {
		return false;
	}
}

/** What is known of the languages of a title; all are BCP 47. */
export interface TitleTongues {
	/** Of the article's text. */
	text?: string | undefined;
	/** Of the original. */
	original?: string | undefined;
	/** Of the title, where the reading tells that it is another than the text's; "und": which one is not known. */
	title?: string | undefined;
}

/**
 * The language of a title as citations need it: it need not be that of the text beneath. As the reading tells it; else, by
 * its script, the text's, or the original's where the title is kept from it; undefined where it is neither's.
 */
export function citedTitleLanguage(
	words: string,
	{ text, original, title }: TitleTongues,
): string | undefined {
	if (title && title !== "und") return title;
	return [title ? undefined : text, original].find(
		(one) => one !== undefined && isWrittenAs(words, one),
	);
}

/** The same of a work that is cited. */
export const titleLanguageOf = ({
	title,
	language,
	custom,
}: CslItem): string | undefined =>
	citedTitleLanguage(title, {
		text: language,
		original: custom?.["original-language"],
		title: custom?.["title-language"],
	});

/** Whether a language is English; not known is not. */
export const isEnglish = (language: string | undefined): boolean =>
	/^en\b/i.test(language ?? "");

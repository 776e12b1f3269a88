import { languageTag } from "../core/language-tag";
import { textLanguage } from "../core/text-language";
import { wordingFor } from "../core/wording-for";
import { browser } from "./browser";
import { wordingFile } from "./page-wording";

/**
 * Puts the words of a page's languages into the page: of the language that it declares, and of that it is written in.
 *
 * @param declared BCP 47, as the page has it
 * @param text the beginning of its text
 */
export async function giveWords(
	tabId: number,
	declared: string,
	text: string,
): Promise<void> {
	const { language } = textLanguage(text, languageTag(declared), __LANGUAGES__);
	const wording = wordingFor(__LANGUAGES__, declared, language);
	await browser.scripting.executeScript({
		target: { tabId },
		files: wording.map((one) => `/${wordingFile(one.language)}`),
	});
}

import { all, attr, rawTextOf } from "../core/dom";
import type { LeanWording } from "../core/lean-wording";
import type { Site } from "../core/model";
import { textSample } from "../core/text-language";
import { tellExtension } from "../platform/messaging";
import { pageWording } from "../platform/page-wording";
import { root } from "./page-parts";

/**
 * The words to read this page by: those that came with the script, and where they are not all of a known site's, those
 * of the page's own languages, which the background tells by what the page declares and how it is written.
 */
export async function pageWords(
	page: Document,
	site: Site | undefined,
): Promise<LeanWording[]> {
	const here = pageWording();
	const isHere = (one: string) => here.some(({ language }) => language === one);
	if (site?.languages.every(isHere)) return here;
	let text = "";
	for (const paragraph of all(page, "p"))
		if (text.length < textSample) text += `${rawTextOf(paragraph)}\n`;
	const declared = attr(root(page), "lang");
	await tellExtension("words", { declared, text: text.slice(0, textSample) });
	return pageWording();
}

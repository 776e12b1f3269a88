/**
 * How the words of languages reach the content script: each language is a script of its own (words/<lang>.js, made by
 * the build from knowledge/wording) that runs before it and leaves its words in the page's isolated world. So a page
 * is given the languages of its site, and no others.
 */
import { type LeanWording, leanWording } from "../core/lean-wording";
import type { Wording } from "../core/model";

const key = "colophon.wording";

/** Where a language's script stands in dist. */
export const wordingFile = (language: string): string => `words/${language}.js`;

/** The script of one language. Runs any number of times. */
export const wordingScript = (words: Wording): string =>
	`(globalThis[Symbol.for(${JSON.stringify(key)})]??={})[${JSON.stringify(words.language)}]=${JSON.stringify(leanWording(words))};\n`;

/** The words that were left in this page's isolated world. */
export function pageWording(): LeanWording[] {
	const world = globalThis as { [key: symbol]: unknown };
	return Object.values(
		(world[Symbol.for(key)] ?? {}) as Record<string, LeanWording>,
	);
}

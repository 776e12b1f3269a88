import type { Wording } from "../../src/core/model";
import { wordingFile, wordingScript } from "../../src/platform/page-wording.ts";
import { allWording, wordingOf } from "./read-wording.ts";
import { siteScript } from "./site-scripts.ts";

/** The languages that there are words of, each with its most frequent words. */
export const languages = (): Pick<Wording, "language" | "common">[] =>
	allWording().map(({ language, common }) => ({ language, common }));

/** The scripts of these languages, each once; a language whose words nobody has written yet has none. */
export const wordingFilesFor = (wanted: string[]): string[] =>
	languages()
		.filter(({ language }) => wanted.includes(language))
		.map(({ language }) => wordingFile(language));

/** One script a language, by its path in dist. */
export const wordingFiles = (): Record<string, () => string> =>
	Object.fromEntries(
		languages().map(({ language }) => [
			wordingFile(language),
			() => wordingScript(wordingOf(language)),
		]),
	);

/** The scripts, in order, that read a page; it asks for the words of other languages than English. */
export const pageScripts = (): string[] => [
	wordingFile("en"),
	siteScript("all"),
	"content.js",
];

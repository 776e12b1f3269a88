import fs from "node:fs";
import path from "node:path";
import type { Wording } from "../../src/core/model";
import { wordingFile, wordingScript } from "../../src/platform/page-wording.ts";
import { siteScript } from "./site-scripts.ts";

const folder = path.resolve("src/knowledge/wording");

const wordingIn = (name: string) =>
	JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as Wording;

/** The languages that there are words of, each with its most frequent words. */
export const languages = (): Pick<Wording, "language" | "common">[] =>
	fs
		.readdirSync(folder)
		.sort()
		.map(wordingIn)
		.map(({ language, common }) => ({ language, common }));

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
			() => wordingScript(wordingIn(`${language}.json`)),
		]),
	);

/** The scripts, in order, that read a page; it asks for the words of other languages than English. */
export const pageScripts = (): string[] => [
	wordingFile("en"),
	siteScript("all"),
	"content.js",
];

import fs from "node:fs";
import path from "node:path";
import type { Wording } from "../../src/core/model";
import { wordingScript } from "../../src/platform/page-wording.ts";
import { siteScript } from "./site-scripts.ts";

const folder = path.resolve("src/knowledge/wording");

/** Where a language's script stands in dist. */
export const wordingFile = (language: string): string => `words/${language}.js`;

const languages = (): string[] =>
	fs
		.readdirSync(folder)
		.map((name) => path.basename(name, ".json"))
		.sort();

/** One script a language, by its path in dist. */
export const wordingFiles = (): Record<string, () => string> =>
	Object.fromEntries(
		languages().map((language) => [
			wordingFile(language),
			() =>
				wordingScript(
					JSON.parse(
						fs.readFileSync(path.join(folder, `${language}.json`), "utf8"),
					) as Wording,
				),
		]),
	);

/** The scripts, in order, that read a page of any language. */
export const pageScripts = (): string[] => [
	...languages().map(wordingFile),
	siteScript("all"),
	"content.js",
];

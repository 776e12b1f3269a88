import fs from "node:fs";
import path from "node:path";
import type { Wording } from "../../src/core/model";

const folder = path.resolve("src", "knowledge", "wording");

/**
 * The words of a file with what its patterns share filled in: `{text}` is one of `shared.text`, and these may hold
 * others of them in turn. So a page, and whoever opens panel or reader, need not do it.
 */
export function filledWording(file: string): Wording {
	const { shared = {}, ...wording } = JSON.parse(file) as Wording;
	const fill = (text: string): string =>
		text.replace(/\{(\w+)\}/g, (whole, name: string) => {
			const words = shared[name];
			return words ? `(?:${words.map(fill).join("|")})` : whole;
		});
	return JSON.parse(JSON.stringify(wording), (_, value: unknown) =>
		typeof value === "string" ? fill(value) : value,
	);
}

/** Where the words of a language stand. */
export const wordingPlace = (language: string): string =>
	path.join(folder, `${language}.json`);

/** The words of one language as they are used, by its BCP 47 code. */
export const wordingOf = (language: string): Wording =>
	filledWording(fs.readFileSync(wordingPlace(language), "utf8"));

/** The words of all languages, in the order of their codes. */
export const allWording = (): Wording[] =>
	fs
		.readdirSync(folder)
		.sort()
		.map((file) => wordingOf(path.basename(file, ".json")));

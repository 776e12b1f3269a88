/**
 * Whom credits and bylines name, in each language, on whole pages of our own: persons.json has credits and whom they
 * call translators, authors.json bylines and whom they call authors.
 */
import fs from "node:fs";
import { expect, readMarkup, test } from "../support/library";

const read = <T>(file: string): T =>
	JSON.parse(fs.readFileSync(`tests/wording/${file}`, "utf8"));

type Lines = Record<string, [line: string, names: string[]][]>;
const { prose } = read<{ prose: Record<string, string[]> }>("chain/pages.json");

/** A page with one line more above its text, or under it. */
function pageWith(language: string, above: string, below: string): string {
	const text = (prose[language] ?? []).map((one) => `<p>${one}</p>`).join("");
	return `<!DOCTYPE html><html lang="${language}"><head><title>7 · Kai | The Quay</title><meta property="og:site_name" content="The Quay"></head><body><main><article><h1>7 · Kai</h1>${above}<div class="entry-content">${text.repeat(2)}</div>${below}</article></main></body></html>`;
}

const url = "https://thequay.example/7-kai";

for (const [language, list] of Object.entries(read<Lines>("persons.json")))
	for (const [line, translators] of list)
		test(`${language}: ${line}`, async ({ library }) => {
			const { reading } = await readMarkup(
				library,
				pageWith(language, "", `<p>${line}</p>`),
				url,
			);
			expect(reading.kind).toBe("article");
			expect(reading.original?.translators ?? []).toEqual(translators);
		});

for (const [language, list] of Object.entries(read<Lines>("authors.json")))
	for (const [line, authors] of list)
		test(`${language}: ${line}`, async ({ library }) => {
			const { reading } = await readMarkup(
				library,
				pageWith(language, `<p class="byline">${line}</p>`, ""),
				url,
			);
			expect(reading.article?.authors).toEqual(authors);
		});

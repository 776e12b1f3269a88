/** Whom credits name, in each language, on whole pages of our own: persons.json has the line and the translators. */
import fs from "node:fs";
import { expect, readMarkup, test } from "../support/library";

const read = <T>(file: string): T =>
	JSON.parse(fs.readFileSync(`tests/wording/${file}`, "utf8"));

const lines =
	read<Record<string, [line: string, translators: string[]][]>>("persons.json");
const { prose } = read<{ prose: Record<string, string[]> }>("chain/pages.json");

for (const [language, list] of Object.entries(lines))
	for (const [line, translators] of list)
		test(`${language}: ${line}`, async ({ library }) => {
			const text = [...(prose[language] ?? []), ...(prose[language] ?? [])]
				.map((one) => `<p>${one}</p>`)
				.join("");
			expect(text).not.toBe("");
			const { reading } = await readMarkup(
				library,
				`<!DOCTYPE html><html lang="${language}"><head><title>7 · Kai | The Quay</title><meta property="og:site_name" content="The Quay"></head><body><main><article><h1>7 · Kai</h1><div class="entry-content">${text}</div><p>${line}</p></article></main></body></html>`,
				"https://thequay.example/7-kai",
			);
			expect(reading.original?.translators ?? []).toEqual(translators);
		});

/** Headings of an article's sources, in each language, and titles that only look like them. */
import fs from "node:fs";
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import { toldWords } from "../../src/core/told-words";
import { expect, test } from "../support/library";

const samples: Record<string, { heads: string[]; others: string[] }> =
	JSON.parse(fs.readFileSync("tests/wording/references.json", "utf8"));

test("every language has such headings", () => {
	expect(
		fs
			.readdirSync("src/knowledge/wording")
			.map((file) => file.replace(".json", ""))
			.filter((language) => !(language in samples)),
	).toEqual([]);
});

for (const [language, { heads, others }] of Object.entries(samples)) {
	const { references } = toldWords(compileWording([wordingOf(language)]));
	const isHead = (line: string) => references.test(line);
	test(`headings of sources are told (${language})`, () => {
		expect(heads.filter((line) => !isHead(line))).toEqual([]);
		expect(others.filter(isHead)).toEqual([]);
		expect(
			references
				.patterns()
				.filter((pattern) => !heads.some((line) => pattern.test(line)))
				.map(({ source }) => source),
		).toEqual([]);
	});
}

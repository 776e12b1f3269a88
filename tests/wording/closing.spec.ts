/** What houses set beside their texts, in lines of our own, and sentences of articles that only look like it. */

import fs from "node:fs";
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import { toldWords } from "../../src/core/told-words";
import { expect, readMarkup, test } from "../support/library";

const samples: Record<string, { said: string[]; stays: string[] }> = JSON.parse(
	fs.readFileSync("tests/wording/closing.json", "utf8"),
);

for (const [language, { said, stays }] of Object.entries(samples)) {
	const { closing } = toldWords(compileWording([wordingOf(language)]));
	const isSaid = (line: string) => closing.test(line);
	test(`closing lines are told (${language})`, () => {
		expect(said.filter((line) => !isSaid(line))).toEqual([]);
	});
	test(`no pattern is without a line (${language})`, () => {
		expect(
			closing
				.patterns()
				.filter((pattern) => !said.some((line) => pattern.test(line)))
				.map(({ source }) => source),
		).toEqual([]);
	});
	test(`sentences like them stay (${language})`, () => {
		expect(stays.filter(isSaid)).toEqual([]);
	});
}

test("the body goes without them, and they are no notices", async ({
	library,
}) => {
	const prose = Array.from(
		{ length: 8 },
		(_, at) =>
			`<p>The lock of the old harbour has been broken for ${at + 2} weeks, and nobody could say who was going to pay for it.</p>`,
	);
	const amid = "Article continues after this advertisement";
	const under = "Have you spotted an error? Write to lock@thequay.example";
	const last = "The keeper has a newsletter, and her readers have an app.";
	const { reading, text } = await readMarkup(
		library,
		`<!doctype html><html lang="en"><head><title>The broken lock - The Quay</title><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock</h1>${prose.toSpliced(3, 0, `<p>${amid}</p>`).join("")}<p>${last}</p><p><em>${under}</em></p></article></main></body></html>`,
		"https://thequay.example/lock",
	);
	expect(reading.notices).toEqual([]);
	expect(text).not.toContain(amid);
	expect(text).not.toContain(under);
	expect(text).toContain(last);
	expect(reading.article?.leftOut.map(({ words }) => words)).toEqual([
		amid,
		under,
	]);
});

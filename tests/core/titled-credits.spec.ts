/** The original's title in credits: in quotation marks or as a link, amid the words that tell outlet and translator. */

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { allWording, wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import type { Said } from "../../src/core/credits";
import { foreignTitle } from "../../src/core/title-language";
import { titledCredits } from "../../src/core/titled-credits";

const all = allWording();

const told = (
	language: string,
	text: string,
	label?: string,
	marked?: string[],
): Partial<Said> =>
	Object.assign(
		{},
		...titledCredits(
			{
				text,
				links: label
					? [{ label, href: "https://paper.example/2012/05/ferry" }]
					: [],
				...(marked ? { marked } : {}),
			},
			compileWording([
				wordingOf("en"),
				...(language === "en" ? [] : [wordingOf(language)]),
			]),
		).map((credit) => JSON.parse(JSON.stringify(credit))),
	);

const cases = JSON.parse(
	fs.readFileSync("tests/core/titled-credits.json", "utf8"),
) as {
	titled: [string, string, string, Partial<Said>][];
	italics: [string, string, string[], string, Partial<Said>][];
	joined: [string, string, Partial<Said>][];
};

const ferry = "Das Ende der Fähre";

for (const [language, text, title, more] of cases.titled)
	test(`${language}: ${text}`, () => {
		expect(told(language, text)).toMatchObject({ title, ...more });
	});

for (const [language, text, marked, title, more] of cases.italics)
	test(`${language}, in italics: ${text}`, () => {
		expect(told(language, text, undefined, marked)).toMatchObject({
			title,
			...more,
		});
	});

test("an outlet in italics is no title", () => {
	for (const text of [
		"This article was first published in Die Insel.",
		"Translated from Die Insel by Ada Lund.",
	])
		expect(
			told("en", text, undefined, ["Die Insel"]).title,
			text,
		).toBeUndefined();
});

for (const [language, text, more] of cases.joined)
	test(`${language}: ${text}`, () => {
		expect(told(language, text)).toMatchObject({
			outlet: "Die Insel",
			relation: "translation",
			...more,
		});
	});

test("what is translated after an “and” is not the article unless the sentence names where that was published", () => {
	for (const text of [
		"She was born in Kyiv and translated by Ada Lund.",
		"The letters were found in a drawer and translated from Russian by Ada Lund.",
	])
		expect(told("en", text).outlet, text).toBeUndefined();
});

test("the link at the end of a label is the title, not the outlet", () => {
	expect(told("en", `Read the original: ${ferry}`, ferry).title).toBe(ferry);
	expect(told("ru", `Оригинал статьи: ${ferry}`, ferry).title).toBe(ferry);
	for (const label of [
		"Die Insel",
		"on the paper’s website",
		"https://paper.example/2012/05/ferry",
	])
		expect(
			told("en", `Read the original: ${label}`, label).title,
		).toBeUndefined();
});

test("what is quoted without being a title, or without a credit, is none", () => {
	for (const text of [
		"The minister described the plan as “a ferry without a sea”.",
		"She wrote under the title “The Last Ferry” for years.",
		"Translated by Ada Lund, who calls the islands “home”.",
		"This article was first published in Die Insel, the “voice of the islands”.",
		"This story was published in Die Insel and won the “best” prize.",
		"The poem appeared in Die Insel as “The Last Ferry”.",
	])
		expect(told("en", text).title, text).toBeUndefined();
});

test("the sentence is told as it is printed", () => {
	const text = `Originally published as “${ferry}” in Die Insel. Translated by Ada Lund.`;
	for (const { said } of titledCredits(
		{ text, links: [] },
		compileWording([wordingOf("en")]),
	))
		expect(text).toContain(said);
});

for (const [title, page, expected] of [
	["Das Ende der Fähre", "en", { language: "de" }],
	["Паром, который не пришёл", "en", { language: "ru" }],
	["The Last Ferry of the Year", "de", { language: "en" }],
	["最后的渡轮", "en", { language: "zh" }],
	["The Last Ferry", "ru", {}],
	["The Last Ferry of the Year", "en", undefined],
	["Paris, Texas", "en", undefined],
	["De la Torre", "en", {}],
] as [string, string, { language?: string } | undefined][])
	test(`a title on a page in ${page}: ${title}`, () => {
		expect(foreignTitle(title, page, all)).toEqual(expected);
	});

/** The language of a text by its letters and words, in prose of our own: texts/<language>.txt. */

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { allWording } from "../../scripts/build/read-wording";
import { textLanguage } from "../../src/core/text-language";
import { wordingFor } from "../../src/core/wording-for";

const wording = allWording();

const texts = Object.entries(
	JSON.parse(
		fs.readFileSync("tests/core/text-language.json", "utf8"),
	) as Record<string, string>,
);
const textOf = (language: string) =>
	texts.find(([one]) => one === language)?.[1] ?? "";

for (const [language, text] of texts) {
	// A language in Latin letters is told by its words, where they are known; scripts tell the others.
	if (
		/^\p{sc=Latn}/u.test(text) &&
		!wording.some((one) => one.language === language && one.common)
	)
		continue;
	test(`${language}: told without a declaration`, () => {
		expect(textLanguage(text, undefined, wording).language).toBe(language);
	});
	test(`${language}: its declaration stays`, () => {
		const full = `${language}-${language === "zh" ? "TW" : "AQ"}`;
		expect(textLanguage(text, full, wording).language).toBe(full);
	});
	test(`${language}: told although another is declared`, () => {
		const other = language === "en" ? "ru" : "en";
		expect(textLanguage(text, other, wording).language).toBe(language);
	});
}

test("a language that is not among the known words keeps its declaration", () => {
	for (const [language, text] of texts)
		expect(
			textLanguage(
				text,
				language,
				wording.filter((one) => one.language !== language),
			).language,
		).toBe(language);
});

test("neighbours of one script are kept as they are declared", () => {
	const russian = textOf("ru");
	for (const tag of ["kk", "mn", "tg", "mk"])
		expect(textLanguage(russian, tag, wording).language).toBe(tag);
	expect(textLanguage(russian, "uk", wording).language).toBe("ru");
	expect(textLanguage(textOf("ar"), "fa", wording).language).toBe("ar");
	expect(textLanguage(textOf("he"), "yi", wording).language).toBe("yi");
	expect(textLanguage(textOf("zh"), "ja", wording).language).toBe("zh");
	expect(textLanguage(textOf("ja"), "zh-CN", wording).language).toBe("ja");
});

test("a few words tell nothing", () => {
	expect(textLanguage("The ferry was late.", undefined, wording)).toEqual({});
	expect(textLanguage("Паром опоздал.", "de", wording)).toEqual({
		language: "de",
	});
	expect(textLanguage("", undefined, wording)).toEqual({});
});

test("a page is given the words of its languages and English ones", () => {
	const given = (...languages: (string | undefined)[]) =>
		wordingFor(wording, ...languages).map(({ language }) => language);
	expect(given(undefined)).toEqual(["en"]);
	expect(given("ar-EG", "ar")).toEqual(["ar", "en"]);
	expect(wordingFor(wording, "ar")).toBe(wordingFor(wording, "ar-EG", "en"));
});

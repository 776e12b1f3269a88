import { expect, test } from "@playwright/test";
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording, matchesOne } from "../../src/core/compile-wording";

const words = compileWording([wordingOf("en")]);

for (const said of [
	"Read the Spanish version of this article translated by Marta Ruiz.",
	"This story was originally published at 2:05 p.m.",
	"This story was originally published on March 3.",
])
	test(`no credit: ${said}`, () => {
		expect(matchesOne("notCredits", said, words)).toBe(true);
	});

for (const said of [
	"Read the original version in Spanish.",
	"This story was originally published at thecourier.example.",
	"This article was originally published in Die Woche.",
])
	test(`may be a credit: ${said}`, () => {
		expect(matchesOne("notCredits", said, words)).toBe(false);
	});

import { expect, test } from "@playwright/test";
import { bareSentence } from "../../src/core/bare-sentence";

for (const [said, bare] of [
	["(Traduit par Jane Doe)", "Traduit par Jane Doe"],
	["[Translated by Jane Doe.]", "Translated by Jane Doe."],
	["– Översättning: Jane Doe", "Översättning: Jane Doe"],
	["• Translated by Jane Doe (Berlin)", "Translated by Jane Doe (Berlin)"],
	["【文/甲 译/乙】", "文/甲 译/乙"],
	["👉 Original article", "Original article"],
	["Translated by Jane Doe (Berlin)", "Translated by Jane Doe (Berlin)"],
	["«Die Woche», translated", "«Die Woche», translated"],
])
	test(`${said} is ${bare}`, () => {
		expect(bareSentence(said ?? "")).toBe(bare);
	});

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { allWording } from "../../scripts/build/read-wording";
import { keyFinder } from "../../src/core/key-finder";
import { patternKeys } from "../../src/core/pattern-keys";

for (const [pattern, keys] of [
	["subscribe", ["subscribe"]],
	["\\bSubscribe (?:now|here)\\b", ["subscribe"]],
	["\\b(?:sign|log) ?in\\b", ["sign", "log"]],
	["e-?mail", ["mail"]],
	["(?:our )?newsletters?", ["newsletter"]],
	["colou?r|tint", ["colo", "tint"]],
	["[€$]\\s?\\d+", []],
	["by {name}", ["by"]],
	["(?<!not )free\\.? trial", ["trial"]],
	["x{0,2}yes+", ["yes"]],
	["(?<outlet>\\p{Lu}\\S+) photo", ["photo"]],
	["a\\.b\\u2019cd", ["a.b"]],
	["订阅(?:我们)?", ["订阅"]],
] as const)
	test(`every match of ${pattern} holds ${keys.join(" or ") || "nothing certain"}`, () => {
		expect(patternKeys(pattern)).toEqual(keys);
	});

test("finds the patterns whose keys a text holds, in any case, and always those without keys", () => {
	const find = keyFinder(
		["subscribe|join us", "[€$]\\d", "AP"].map(patternKeys),
	);
	expect(find("Please JOIN US today")).toEqual([0, 1]);
	expect(find("Photo: ap")).toEqual([1, 2]);
	expect(find("A long walk")).toEqual([1]);
});

test("no sample of any language's notices and credits is held off", () => {
	for (const { language, notices } of allWording()) {
		const samples = `tests/wording/samples/${language}.json`;
		if (!fs.existsSync(samples)) continue;
		const texts = JSON.stringify(
			JSON.parse(fs.readFileSync(samples, "utf8")),
		).split(/"[,:\]}]+/);
		for (const source of Object.values(notices).flatMap(
			({ says = [] }) => says,
		)) {
			const find = keyFinder([patternKeys(source)]);
			const plain = new RegExp(
				source.replaceAll(/(?<!\\p)\{[a-zA-Z]+\}/g, ".+"),
				"iu",
			);
			for (const text of texts)
				if (plain.test(text))
					expect(find(text), `${source}: ${text}`).toEqual([0]);
		}
	}
});

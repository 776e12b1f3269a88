import { expect, test } from "@playwright/test";
import { compileWording } from "../../src/core/compile-wording";
import type { Wording } from "../../src/core/model";

const wording = (over: Partial<Wording>): Wording => ({
	language: "xx",
	notices: {},
	dismiss: [],
	credits: [],
	notCredits: [],
	sourceBox: [],
	facts: [],
	byline: { by: [], labels: [], others: [], beside: [], and: [], at: [] },
	photo: [],
	notDatelines: [],
	...over,
});

const credit = (pattern: string): RegExp | undefined =>
	compileWording([wording({ credits: [{ pattern, relation: "translation" }] })])
		.phrases[0]?.pattern;

test("a word ends where its letters do, in every alphabet", () => {
	const test = credit("\\bперев[её]л\\b");
	expect(test?.test("Текст перевёл Иван")).toBe(true);
	expect(test?.test("Перевел Иван")).toBe(true);
	expect(test?.test("Его перевели в Москву")).toBe(false);
	expect(test?.test("неперевёл")).toBe(false);
	expect(credit("\\bترجمة\\b")?.test("المقال، ترجمة: أحمد")).toBe(true);
	expect(credit("\\bترجمة\\b")?.test("المترجمة")).toBe(false);
	expect(credit("\\babonné\\b")?.test("un abonnés")).toBe(false);
});

test("anyName is a name in a script without capitals", () => {
	const nameIn = (pattern: string, text: string) =>
		credit(pattern)?.exec(text)?.groups?.["translator"];
	expect(nameIn("^译者[:：]\\s*(?<translator>{anyName})", "译者：王小明")).toBe(
		"王小明",
	);
	expect(
		nameIn("^ترجمة:\\s*(?<translator>{anyName})", "ترجمة: أحمد بن علي"),
	).toBe("أحمد بن علي");
	expect(
		nameIn("^訳[:：]\\s*(?<translator>{anyName})", "訳：ジョン・スミス"),
	).toBe("ジョン・スミス");
});

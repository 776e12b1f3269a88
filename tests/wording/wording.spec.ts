/** What each language's words find and leave alone, in lines of our own: samples/<language>.json. */

import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { wordingOf } from "../../scripts/build/read-wording";
import { bylineNames } from "../../src/core/byline-names";
import { compileWording, matchesOne } from "../../src/core/compile-wording";
import { creditsIn as creditsOf, type Said } from "../../src/core/credits";
import { languageCode } from "../../src/core/language-code";
import type { NoticeKind } from "../../src/core/model";
import { noticeWordsIn } from "../../src/core/notice-words";
import { photoCredit } from "../../src/core/photo-credit";
import { statedFacts } from "../../src/core/stated-facts";
import { toldWords } from "../../src/core/told-words";

interface Samples {
	/** Lines that credit an original, and what they say of it; "denied": they only look like credits. */
	credits: [
		line: string,
		says: Partial<
			Pick<
				Said,
				| "relation"
				| "language"
				| "outlet"
				| "translator"
				| "author"
				| "editor"
				| "denied"
			>
		>,
	][];
	/** Lines that name who wrote it. */
	bylines: [line: string, authors: string[]][];
	/** Lines that name others, or nobody. */
	notBylines: string[];
	photos: [line: string, credit: string][];
	sourceBox: string[];
	/** Sentences on an outlet, and what they state. */
	facts?: [sentence: string, states: Record<string, string>][];
	notices: [kind: NoticeKind, line: string][];
	dismiss: string[];
	/** Lines of articles, in which nothing is found, and lines that only look like credits or notices. */
	nothing: string[];
	/** Names of languages as credits inflect them. */
	languages: [name: string, code: string][];
}

const folder = "tests/wording/samples";
for (const file of fs.readdirSync(folder)) {
	const language = path.basename(file, ".json");
	const samples: Samples = JSON.parse(
		fs.readFileSync(path.join(folder, file), "utf8"),
	);
	const wording = wordingOf(language);
	// A page is read with the words of its language and with English ones.
	const words = compileWording(
		language === "en" ? [wording] : [wording, wordingOf("en")],
	);
	const creditsIn = (line: string) => creditsOf(line, words);
	const authorsIn = (line: string): string[] => {
		const signed = toldWords(words)
			.byline.end.map((pattern) => pattern.exec(line))
			.find((match) => match?.index === 0)?.groups?.["author"];
		return signed
			? [signed]
			: bylineNames([line], { words, language, told: "words" });
	};
	const isSourceBox = (line: string) =>
		line.length <= 40 && matchesOne("sourceBox", line, words);
	const isDismiss = (line: string) =>
		words.dismiss.some((pattern) => pattern.test(line));

	test.describe(language, () => {
		for (const [line, says] of samples.credits)
			test(`credit: ${line}`, () => {
				const found = creditsIn(line).filter(
					({ denied }) => !says.denied === !denied,
				);
				expect(found.length, "no credit is found").toBeGreaterThan(0);
				const told: Record<string, unknown> = {};
				for (const key of Object.keys(says) as (keyof typeof says)[])
					told[key] = found.find((one) => one[key] !== undefined)?.[key];
				expect(told).toEqual(says);
			});
		for (const [line, authors] of samples.bylines)
			test(`byline: ${line}`, () => {
				expect(authorsIn(line)).toEqual(authors);
			});
		for (const line of samples.notBylines)
			test(`no byline: ${line}`, () => {
				expect(authorsIn(line)).toEqual([]);
			});
		for (const [line, credit] of samples.photos)
			test(`picture credit: ${line}`, () => {
				expect(photoCredit(line, words)).toBe(credit);
			});
		for (const line of samples.sourceBox)
			test(`heads a box on the source: ${line}`, () => {
				expect(isSourceBox(line)).toBe(true);
			});
		for (const [sentence, states] of samples.facts ?? [])
			test(`states: ${sentence}`, () => {
				expect(
					Object.fromEntries(
						statedFacts(sentence, words).map((one) => [
							one.property,
							one.value,
						]),
					),
				).toEqual(states);
			});
		for (const [kind, line] of samples.notices)
			test(`${kind}: ${line}`, () => {
				expect(noticeWordsIn(line, words)?.kind).toBe(kind);
			});
		for (const line of samples.dismiss)
			test(`dismisses: ${line}`, () => {
				expect(isDismiss(line)).toBe(true);
			});
		for (const [name, code] of samples.languages)
			test(`language: ${name} is ${code}`, () => {
				expect(languageCode(name, language, wording.languages)).toBe(code);
			});
		for (const line of samples.nothing)
			test(`nothing in: ${line}`, () => {
				expect({
					credits: creditsIn(line)
						.filter(({ denied }) => !denied)
						.map(({ said, relation }) => `${relation}: ${said}`),
					notice: noticeWordsIn(line, words)?.because,
					authors: authorsIn(line),
					photo: photoCredit(line, words),
					sourceBox: isSourceBox(line),
					dismiss: isDismiss(line),
				}).toEqual({
					credits: [],
					notice: undefined,
					authors: [],
					photo: undefined,
					sourceBox: false,
					dismiss: false,
				});
			});
	});
}

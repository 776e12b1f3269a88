import { expect, test } from "@playwright/test";
import { htmlRuns, plainRuns } from "../../src/core/citation";
import type { Reading } from "../../src/core/model";
import { cited, entry, reading } from "../support/cited";

test.describe("titles", () => {
	const titled = (words: string, language: string | undefined) => {
		const read = reading("worldcrunch.com--demo");
		const { language: _own, ...article } = read.article ?? {
			title: "",
			authors: [],
			leftOut: [],
			body: { type: "root", children: [] },
		};
		return {
			...read,
			article: {
				...article,
				title: words,
				...(language ? { language } : {}),
			},
		} satisfies Reading;
	};
	test("title case is for English alone", async () => {
		expect(await entry(titled("A small town waits", "en"), "mla")).toContain(
			"“A Small Town Waits.”",
		);
		for (const [words, language] of [
			["Le bac aux onze passagers", "fr"],
			["Die Stadt, die ihre Tauben zählt", "de"],
			["Город, который считает своих голубей", "ru"],
			["Il traghetto per undici passeggeri", undefined],
		] as const)
			expect(await entry(titled(words, language), "mla")).toContain(
				`“${words}.”`,
			);
	});
	test("quotes inside turn single, and a question needs no full stop", async () => {
		expect(
			await entry(titled("Who Said “Never”?", "en"), "chicago-notes"),
		).toContain("“Who Said ‘Never’?”");
	});
	test("markup in a title stays text", async () => {
		const odd = "Tags <i>and</i> <img src=x onerror=alert(1)>";
		for (const style of ["apa", "mla", "chicago-notes"] as const) {
			const runs = (await cited(titled(odd, "en"), style)).parts[0]?.runs ?? [];
			expect(
				runs.filter(({ italic }) => italic).map(({ text }) => text),
			).not.toContain("and");
			expect(htmlRuns(runs)).not.toMatch(/<(?!\/?i>)/);
		}
	});
	test("private marks from a page change nothing", async () => {
		const runs =
			(await cited(titled("A \uE000 B \uE001 C", "fr"), "mla")).parts[0]
				?.runs ?? [];
		expect(plainRuns(runs)).not.toMatch(/[\uE000\uE001]/);
	});
});

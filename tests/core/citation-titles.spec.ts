import { expect, test } from "@playwright/test";
import { allWording } from "../../scripts/build/read-wording";
import { htmlRuns, plainRuns } from "../../src/core/citation";
import type { Reading } from "../../src/core/model";
import { foreignTitle } from "../../src/core/title-language";
import { cited, entry, reading, russian } from "../support/cited";

const wording = allWording();

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
	/** On an English page, with what a reading tells of the title's language. */
	const told = (words: string): Reading => {
		const { article, ...read } = titled(words, "en");
		const foreign = foreignTitle(words, "en", wording);
		return {
			...read,
			article: {
				...article,
				...(foreign ? { titleLanguage: foreign.language ?? "und" } : {}),
			},
		};
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
	test("a title's own language counts, not that of the text beneath it", async () => {
		const styles = ["mla", "chicago-notes", "chicago-author-date"] as const;
		for (const words of [
			"Почему московские рынки нервничают",
			"Γιατί οι αγορές ανησυχούν",
			"ինչու են շուկաները անհանգիստ",
			"La ville et le fleuve dans la nuit",
			"El alcalde que no quiso irse de la plaza",
			"Die Stadt und das Meer",
		])
			for (const style of styles)
				for (const { is, runs } of (await cited(told(words), style)).parts)
					if (is !== "in-text") expect(plainRuns(runs)).toContain(words);
		for (const words of ["The fall of la Casa", "A night in Las Palmas"])
			expect(await entry(told(words), "mla")).not.toContain(words);
	});
	test("a work for programs says that its title is in another language than its text", async () => {
		const itemOf = async (words: string) =>
			JSON.parse(await entry(told(words), "csl-json"))[0];
		expect(await itemOf("Die Stadt und das Meer")).toMatchObject({
			language: "en",
			custom: { "title-language": "de" },
		});
		expect((await itemOf("A small town waits")).custom).not.toHaveProperty(
			"title-language",
		);
		expect(await entry(told("Die Stadt und das Meer"), "biblatex")).toContain(
			"langid = {german}",
		);
	});
	test("of another language than the text, it is not called of the text's", async () => {
		const words = "Почему московские рынки нервничают";
		const own = { ...titled(words, "en"), original: russian };
		expect(await entry(own, "wikipedia")).toContain(
			`|script-title=ru:${words}`,
		);
		expect(await entry(own, "biblatex")).toContain("langid = {russian}");
		const open = { ...own, original: { outlet: "Kommersant" } };
		expect(await entry(open, "wikipedia")).toContain(`|title=${words}`);
		expect(await entry(open, "biblatex")).not.toContain("langid");
		expect((await cited(own, "apa")).gaps).toContain("own-script");
		expect((await cited(own, "apa")).gaps).not.toContain("sentence-case");
	});
	test("a name spelt with an underscore keeps its letters, in title and text", async () => {
		const read = titled("What a_b said to c_d at sea", "en");
		for (const style of ["mla", "chicago-notes"] as const)
			for (const { runs } of (
				await cited(
					{ ...read, article: { ...read.article, authors: [] }, original: {} },
					style,
				)
			).parts)
				expect(plainRuns(runs)).toMatch(/What a_b Said to c_d at Sea/);
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

test("BibTeX has its own abbreviation of the month, and the day apart", async () => {
	const dated = (published: string) =>
		entry(
			reading("worldcrunch.com--demo", { article: { published } }),
			"bibtex",
		);
	expect(await dated("2021-03-04")).toContain(
		"\tyear = {2021},\n\tmonth = mar,\n\tday = {4},\n",
	);
	const month = await dated("2021-12");
	expect(month).toContain("\tmonth = dec,\n");
	expect(month).not.toContain("day =");
	expect(await dated("2021")).not.toMatch(/month|day/);
});

test("Chicago sets a paper in the author's place in italics, in notes as in author-date", async () => {
	const read = reading("worldcrunch.com--demo", {
		article: { authors: [] },
		original: {},
	});
	expect(await entry(read, "chicago-notes")).toMatch(
		/^<i>Worldcrunch<\/i>\. “/,
	);
	expect(await entry(read, "chicago-author-date")).toMatch(
		/^<i>Worldcrunch<\/i>\. 2021\. “/,
	);
});

/** Citations of the pages under tests/pages, as they are shipped: every format to the letter, the traps, and the way back. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import {
	type CitationStyle,
	type CslItem,
	citationStyles,
	htmlRuns,
	plainRuns,
} from "../../src/core/citation";
import { cslItem } from "../../src/core/csl-item";
import type { Reading } from "../../src/core/model";
import { citations } from "../support/citations";

const accessed = "2026-11-22";
const readingOf = (page: string): Reading =>
	JSON.parse(fs.readFileSync(`tests/pages/${page}/expected.json`, "utf8"));

/** A page's reading, with what other pages of its kind would say as well. */
function reading(
	page: string,
	more: {
		article?: Partial<NonNullable<Reading["article"]>>;
		original?: Reading["original"];
	} = {},
): Reading {
	const read = readingOf(page);
	if (!read.article) throw new Error(`${page} is no article`);
	return {
		...read,
		article: { ...read.article, ...more.article },
		...(more.original ? { original: more.original } : {}),
	};
}

const russian = {
	outlet: "Kommersant",
	language: "ru",
	url: "https://www.kommersant.ru/doc/9900107",
	translators: ["Clara Whitfield"],
};
const title = "Почему московские рынки нервничают";

async function cited(read: Reading, style: CitationStyle, siteName?: string) {
	const { cite } = await citations();
	const made = cite(read, style, { siteName, accessed });
	if (!made) throw new Error("Nothing was cited");
	return made;
}

/** The first part of a citation with its italics as <i>. */
const entry = async (
	read: Reading,
	style: CitationStyle,
	siteName = "Worldcrunch",
) => htmlRuns((await cited(read, style, siteName)).parts[0]?.runs ?? []);

const pages = {
	"worldcrunch.com--demo": "Worldcrunch",
	"press.example--arabic": undefined,
	"inosmi.ru--2023": "ИноСМИ",
	"courrierinternational.com--2023": "Courrier international",
	"thecourier.example--sentences-like-notices": undefined,
	"worldcrunch.com--own-2012": "Worldcrunch",
	"worldcrunch.com--not-translated": "Worldcrunch",
};

for (const [page, siteName] of Object.entries(pages))
	test(`${page} is cited to the letter in every format`, async () => {
		const lines: string[] = [];
		for (const style of citationStyles) {
			const { parts, gaps, file } = await cited(reading(page), style, siteName);
			lines.push(`== ${style}: ${file.name}, ${file.type}`);
			lines.push(`lacks: ${gaps.join(", ") || "nothing"}`);
			for (const { is, runs } of parts) {
				const words = is === "record" ? plainRuns(runs) : htmlRuns(runs);
				lines.push(`-- ${is}`, words.replaceAll("\r\n", "\n").trimEnd());
			}
			lines.push("");
		}
		const file = `tests/core/citations/${page}.txt`;
		const found = lines.join("\n");
		if (process.env["UPDATE"]) fs.writeFileSync(file, found);
		expect(
			fs.existsSync(file),
			`${file} is missing: UPDATE=1 writes it; read it before you commit it`,
		).toBe(true);
		expect(
			found,
			"When the page is read differently now, UPDATE=1 writes this anew; read the difference",
		).toBe(fs.readFileSync(file, "utf8"));
	});

test.describe("a known original stays in every format", () => {
	const whole = () =>
		reading("worldcrunch.com--demo", {
			original: { ...russian, title, published: "2020-07-01" },
		});
	const start = "On the Volga, a Port Town Bets on the Slowest Ship";
	const here =
		"https://worldcrunch.com/business-finance/volga-river-port-grain-barges/";

	test("APA names title, year and outlet of the original, and both years in the text", async () => {
		expect(await entry(whole(), "apa")).toBe(
			`Voskresenskaya, I. (2021, July 6). ${start} (C. Whitfield, Trans.). <i>Worldcrunch</i>. ${here} (Original work published as <i>${title}</i>, 2020, Kommersant)`,
		);
		const { parts } = await cited(whole(), "apa");
		expect(plainRuns(parts[1]?.runs ?? [])).toBe("(Voskresenskaya, 2020/2021)");
	});
	test("MLA ends with the first publication", async () => {
		expect(await entry(whole(), "mla")).toBe(
			`Voskresenskaya, Irina. “${start}.” <i>Worldcrunch</i>, translated by Clara Whitfield, 6 July 2021, ${here}. Originally published in Russian as “${title}” in <i>Kommersant</i>, 1 July 2020, ${russian.url}.`,
		);
	});
	test("Chicago's notes and bibliography end with it", async () => {
		const { parts } = await cited(whole(), "chicago-notes", "Worldcrunch");
		const end = `Originally published in Russian as “${title}” in <i>Kommersant</i>, July 1, 2020, ${russian.url}.`;
		expect(parts.map(({ is, runs }) => [is, htmlRuns(runs)])).toEqual([
			[
				"entry",
				`Voskresenskaya, Irina. “${start}.” Translated by Clara Whitfield. <i>Worldcrunch</i>, July 6, 2021. ${here}. ${end}`,
			],
			[
				"note",
				`Irina Voskresenskaya, “${start},” trans. Clara Whitfield, <i>Worldcrunch</i>, July 6, 2021, ${here}. ${end}`,
			],
		]);
	});
	test("Chicago's author-date has both years", async () => {
		const { parts } = await cited(whole(), "chicago-author-date");
		expect(plainRuns(parts[0]?.runs ?? [])).toContain(
			"Voskresenskaya, Irina. (2020) 2021. ",
		);
		expect(plainRuns(parts[1]?.runs ?? [])).toBe(
			"(Voskresenskaya [2020] 2021)",
		);
	});
	for (const style of citationStyles)
		test(`${style}: the Cyrillic title keeps its case`, async () => {
			const { parts } = await cited(whole(), style);
			expect(plainRuns(parts[0]?.runs ?? [])).toContain(title);
		});
	test("BibLaTeX has a field for each fact of it", async () => {
		const text = await entry(whole(), "biblatex");
		for (const field of [
			`origtitle = {${title}}`,
			"origdate = {2020-07-01}",
			"origpublisher = {Kommersant}",
			"origlocation = {Moscow}",
			"origlanguage = {russian}",
			"translator = {Whitfield, Clara}",
			"entrysubtype = {newspaper}",
		])
			expect(text).toContain(`\t${field},\n`);
	});
});

test.describe("an original of which little is known", () => {
	test("without a title its outlet and date still do not strand among the other facts", async () => {
		const read = reading("worldcrunch.com--demo", {
			original: { ...russian, published: "2020" },
		});
		expect(await entry(read, "mla")).toContain(
			". Originally published in Russian in <i>Kommersant</i>, 2020, https://",
		);
		expect(await entry(read, "chicago-notes")).toContain(
			". Originally published in Russian in <i>Kommersant</i>, 2020, https://",
		);
		expect(await entry(read, "apa")).toContain(
			" (Original work published in Russian in <i>Kommersant</i>, 2020, https://",
		);
	});
	test("no title is ever made up, and its lack is said", async () => {
		for (const style of citationStyles) {
			const made = await cited(reading("worldcrunch.com--demo"), style);
			expect(made.gaps).toContain("original-title");
			expect(made.parts.map(({ runs }) => plainRuns(runs)).join()).not.toMatch(
				/origtitle|original-title|published as/,
			);
		}
	});
	test("an edition of the same house does not name that house twice", async () => {
		const read = reading("worldcrunch.com--demo", {
			original: { outlet: "Worldcrunch", language: "fr" },
		});
		expect(await entry(read, "mla")).toMatch(
			/Originally published in French\.$/,
		);
		const bare = reading("worldcrunch.com--demo", {
			original: { outlet: "Worldcrunch" },
		});
		expect(await entry(bare, "mla")).not.toContain("Originally");
	});
	test("only an address", async () => {
		const read = reading("worldcrunch.com--demo", {
			original: { url: russian.url },
		});
		expect(await entry(read, "mla")).toMatch(
			/\. Originally published at https:\/\/www\.kommersant\.ru\/doc\/9900107\.$/,
		);
	});
	test("a page that is no translation has none", async () => {
		const read = reading("worldcrunch.com--not-translated", {
			original: russian,
		});
		for (const style of citationStyles)
			expect(
				(await cited(read, style)).parts
					.map(({ runs }) => plainRuns(runs))
					.join(),
			).not.toMatch(/Kommersant|Original|Whitfield/i);
	});
	test("a doubtful date is told as such", async () => {
		const read = reading("worldcrunch.com--demo", {
			original: { ...russian, title, published: "2020-07~" },
		});
		expect(await entry(read, "mla")).toContain(", about July 2020, ");
	});
});

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

test("the official styles are to the letter as they were taken over", () => {
	for (const [file, sum] of [
		["apa.csl", "b3b87c2d572dc42b"],
		["chicago-author-date.csl", "7a27e330d0943f1e"],
		["chicago-fullnote-bibliography.csl", "055a34ed6e1a68de"],
		["locales-en-US.xml", "a27c15263517b7b8"],
		["modern-language-association.csl", "59c11c1a4344e029"],
	] as const)
		expect(
			createHash("sha256")
				.update(fs.readFileSync(`src/citations/styles/${file}`))
				.digest("hex")
				.slice(0, 16),
			`${file}: change what a style prints in csl-styles.ts; take over a newer one whole, with its line in styles/README.md`,
		).toBe(sum);
});

test("an address is cited without what follows its readers", () => {
	const read = {
		...reading("worldcrunch.com--demo"),
		url: "https://worldcrunch.com/a?id=7&utm_source=x&fbclid=y#part",
	};
	expect(cslItem(read)?.URL).toBe("https://worldcrunch.com/a?id=7");
});

test("what is no article is not cited", async () => {
	const { cite } = await citations();
	expect(
		cite(readingOf("worldcrunch.com--not-an-article"), "apa"),
	).toBeUndefined();
});

test.describe("read back by a parser", () => {
	const load = createRequire(import.meta.url);
	const { plugins } = load("@citation-js/core") as {
		plugins: { input: { chain(text: string): CslItem[] } };
	};
	load("@citation-js/plugin-bibtex");
	load("@citation-js/plugin-ris");
	const back = async (read: Reading, style: CitationStyle) => {
		const { parts } = await cited(read, style, "Worldcrunch & Co");
		const [item] = plugins.input.chain(plainRuns(parts[0]?.runs ?? []));
		if (!item) throw new Error("Nothing was read");
		return item;
	};
	const hard = () =>
		reading("worldcrunch.com--demo", {
			article: { title: "100% {odd} & #1_cost: $5 ~ a\\b ^ Город" },
			original: { ...russian, title, published: "2020-07-01" },
		});

	for (const page of Object.keys(pages))
		test(`CSL-JSON of ${page} comes back whole`, async () => {
			const item = cslItem(reading(page), {
				siteName: "Worldcrunch & Co",
				accessed,
			});
			expect(await back(reading(page), "csl-json")).toMatchObject(
				JSON.parse(JSON.stringify(item)),
			);
		});
	test("BibLaTeX", async () => {
		const item = cslItem(hard(), { accessed });
		expect(await back(hard(), "biblatex")).toMatchObject({
			title: item?.title,
			author: item?.author,
			translator: item?.translator,
			issued: item?.issued,
			accessed: item?.accessed,
			URL: item?.URL,
			"container-title": "Worldcrunch & Co",
			"original-title": title,
			"original-date": item?.["original-date"],
			"original-publisher": "Kommersant",
			"original-publisher-place": "Moscow",
		});
	});
	test("BibTeX", async () => {
		const item = cslItem(hard(), { accessed });
		const read = await back(hard(), "bibtex");
		expect(read).toMatchObject({
			title: item?.title,
			author: item?.author,
			issued: item?.issued,
			URL: item?.URL,
			"container-title": "Worldcrunch & Co",
		});
		expect(read.note).toContain("Translated by Clara Whitfield.");
		expect(read.note).toContain(title);
	});
	test("RIS", async () => {
		const item = cslItem(hard(), { accessed });
		const read = await back(hard(), "ris");
		expect(read).toMatchObject({
			title: item?.title,
			URL: item?.URL,
			accessed: item?.accessed,
			"container-title": "Worldcrunch & Co",
		});
		expect(read.note).toContain(title);
		const text = plainRuns((await cited(hard(), "ris")).parts[0]?.runs ?? []);
		for (const line of text.trimEnd().split("\r\n"))
			expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/);
		expect(text).toMatch(/^TY {2}- NEWS\r\n/);
		expect(text).toMatch(/\r\nER {2}- \r\n$/);
		expect(text).toContain("\r\nA4  - Whitfield, Clara\r\n");
		expect(text).toContain("\r\nAU  - Voskresenskaya, Irina\r\n");
		expect(text).toContain("\r\nDA  - 2021/07/06/\r\n");
	});
	test("wikitext: one template whose braces and parameters are whole", async () => {
		const odd = reading("worldcrunch.com--demo", {
			article: { title: "A | B }} {{C}} [[D]] ''e'' <ref> & f=g" },
		});
		const text = plainRuns(
			(await cited(odd, "wikipedia", "Worldcrunch")).parts[0]?.runs ?? [],
		);
		const inside = text.match(/^\{\{cite news (.*?)\}\}(?!\})/)?.[1];
		const bare = text.replaceAll("{{!}}", "&#124;");
		expect(bare.match(/\{\{/g)).toHaveLength(1);
		expect(bare.match(/\}\}/g)).toHaveLength(1);
		expect(inside).toBeDefined();
		const fields = Object.fromEntries(
			bare
				.slice("{{cite news ".length, bare.indexOf("}}"))
				.split("|")
				.flatMap((field) => {
					const [name, ...value] = field.split("=");
					return name?.trim() ? [[name.trim(), value.join("=").trim()]] : [];
				}),
		);
		expect(fields).toEqual({
			last: "Voskresenskaya",
			first: "Irina",
			"translator-last": "Whitfield",
			"translator-first": "Clara",
			title:
				"A &#124; B &#125;&#125; &#123;&#123;C&#125;&#125; &#91;&#91;D&#93;&#93; &#39;&#39;e&#39;&#39; &lt;ref&gt; &amp; f=g",
			url: "https://worldcrunch.com/business-finance/volga-river-port-grain-barges/",
			work: "Worldcrunch",
			date: "2021-07-06",
			"access-date": accessed,
		});
	});
});

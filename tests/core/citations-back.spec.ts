import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import {
	type CitationStyle,
	type CslItem,
	plainRuns,
} from "../../src/core/citation";
import { cslItem } from "../../src/core/csl-item";
import type { Reading } from "../../src/core/model";
import {
	accessed,
	cited,
	pages,
	reading,
	russian,
	title,
} from "../support/cited";

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
	test("BibLaTeX keeps doubt about the original's date, and an address that LaTeX would take for a comment", async () => {
		const record = async (original: Reading["original"]) => {
			const read = reading("worldcrunch.com--demo", { original });
			return plainRuns((await cited(read, "biblatex")).parts[0]?.runs ?? []);
		};
		const path = "%D0%B7%D0%B0%D0%BC%D0%BE%D0%BA";
		const url = `https://courier.example/${path}`;
		const text = await record({ ...russian, published: "2020?", url });
		expect(text).toContain("\torigdate = {2020~},\n");
		expect(text).toContain(
			`\tnote = {Original: https://courier.example/${path.replaceAll("%", "\\%")}},\n`,
		);
		expect(await record({ ...russian, published: "2020" })).toMatch(
			/\torigdate = \{2020\},\n.*\tnote = \{Original: \\url\{https:\/\/www\.komm/s,
		);
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

/**
 * Citations of the pages under tests/pages, as they are shipped: every format to the letter, the traps, and the way
 * back.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { citationStyles, htmlRuns, plainRuns } from "../../src/core/citation";
import { cslItem } from "../../src/core/csl-item";
import { citations } from "../support/citations";
import {
	cited,
	entry,
	pages,
	reading,
	readingOf,
	russian,
	title,
} from "../support/cited";

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
	test("a machine's translation lacks no translator, and is said to be a machine's", async () => {
		const { translators: _, ...original } = russian;
		const read = reading("worldcrunch.com--demo", { original });
		const { gaps } = await cited({ ...read, relation: "machine" }, "mla");
		expect(gaps).toContain("machine");
		expect(gaps).not.toContain("translator");
		expect((await cited(read, "mla")).gaps).not.toContain("machine");
	});
	test("a doubtful date is told as such", async () => {
		const read = reading("worldcrunch.com--demo", {
			original: { ...russian, title, published: "2020-07~" },
		});
		expect(await entry(read, "mla")).toContain(", about July 2020, ");
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

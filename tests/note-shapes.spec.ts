/** Notes on the outlet that are no prose in a box: fact tables, lists, and a paragraph by itself at the article's foot. */
import fs from "node:fs";
import type { Page } from "@playwright/test";
import type { Reading } from "../src/core/model";
import { expect, readMarkup, test } from "./support/library";
import { frameOf, pageWith } from "./support/note-pages";

interface Sample {
	outlet: string;
	/** Labels and values of a fact table, and what it states. */
	rows: [label: string, value: string][];
	states: Record<string, string>;
	/** A note in one paragraph, and what it states. */
	bare: string;
	founded: string;
	owner: string;
}

const samples = Object.entries(
	JSON.parse(fs.readFileSync("tests/note-shapes.json", "utf8")) as Record<
		string,
		Sample
	>,
);

const stated = ({ claims }: Reading): Record<string, string> =>
	Object.fromEntries(
		claims
			.filter(
				({ about, by, property }) =>
					about === "outlet" && by === "page" && property !== "name",
			)
			.map(({ property, value }) => [property, value]),
	);

const read = async (
	library: Page,
	language: string,
	outlet: string,
	place: "after" | "foot",
	markup: string,
) =>
	readMarkup(
		library,
		pageWith(markup, place, language, outlet),
		"https://paper.example/stories/the-ferry",
	);

type Rows = Sample["rows"];
const tables: Record<string, (rows: Rows) => string> = {
	"a table": (rows) =>
		`<table><tbody>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join("")}</tbody></table>`,
	"a table without heads, with colons": (rows) =>
		`<table>${rows.map(([label, value]) => `<tr><td>${label}:</td><td>${value}</td></tr>`).join("")}</table>`,
	"a definition list": (rows) =>
		`<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`,
	"a definition list in groups": (rows) =>
		`<dl>${rows.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join("")}</dl>`,
	"a list": (rows) =>
		`<ul>${rows.map(([label, value]) => `<li><strong>${label}:</strong> ${value}</li>`).join("")}</ul>`,
	"more rows than are understood": (rows) =>
		`<table>${[...rows, ...["A", "B", "C", "D", "E", "F"].map((one) => [one, `${one} 12`])].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join("")}</table>`,
};

for (const [language, { outlet, rows, states }] of samples)
	for (const [shape, markup] of Object.entries(tables)) {
		test(`${language}: ${shape} under the outlet's name`, async ({
			library,
		}) => {
			const { reading } = await read(
				library,
				language,
				outlet,
				"after",
				`<aside><h3>${outlet}</h3>${markup(rows)}</aside>`,
			);
			expect(stated(reading)).toEqual(states);
		});
		test(`${language}: ${shape} under a heading on the source`, async ({
			library,
		}) => {
			const { reading } = await read(
				library,
				language,
				outlet,
				"after",
				`<section class="box"><h3>${frameOf(language).heading}</h3>${markup(rows)}</section>`,
			);
			expect(stated(reading)).toEqual(states);
		});
		test(`${language}: ${shape} under any other heading states nothing`, async ({
			library,
		}) => {
			const { reading } = await read(
				library,
				language,
				outlet,
				"after",
				`<aside><h3>${frameOf(language).weak}</h3>${markup(rows)}</aside>`,
			);
			expect(stated(reading)).toEqual({});
		});
	}

for (const [language, { outlet, bare, founded, owner }] of samples) {
	for (const [where, markup] of Object.entries({
		"under the credit": `<p>${bare}</p>`,
		"in italics": `<p><em>${bare}</em></p>`,
	}))
		test(`${language}: a paragraph by itself, ${where}`, async ({
			library,
		}) => {
			const { reading, text } = await read(
				library,
				language,
				outlet,
				"foot",
				markup,
			);
			expect(stated(reading)).toMatchObject({ founded, owner });
			expect(text, "it is shown with the source").not.toContain(
				bare.slice(0, 30),
			);
		});
	test(`${language}: the text's last paragraph on the paper that printed it is no note`, async ({
		library,
	}) => {
		const [before, after] = pageWith("", "foot", language, outlet).split(
			'<p class="credit">',
		);
		const { reading, text } = await readMarkup(
			library,
			`${before}<p>${bare}</p><p class="credit">${after}`,
			"https://paper.example/stories/the-ferry",
		);
		expect(stated(reading)).toEqual({});
		expect(text).toContain(bare.slice(0, 30));
	});
}

/** Paragraphs under the credit to The Lantern that are no notes on it. */
for (const line of [
	"The Kite is a daily founded in 1989 in Falmouth, and owned by Jonas Chandler.",
	"The Lantern's reporters were told that the shipyard was founded in 1921 and is owned by the Chandler family.",
	"The Lantern reporters say the yard, founded in 1921, is owned by the Chandler family.",
	"Jane Doe writes for The Lantern, founded in 1989 and owned by Jonas Chandler.",
	"The Lantern is the oldest pub on the quay.",
	"The Lantern Prize was founded in 1994 and is awarded by the Chandler family.",
])
	test(`no note: ${line}`, async ({ library }) => {
		const { reading, text } = await read(
			library,
			"en",
			"The Lantern",
			"foot",
			`<p>${line}</p>`,
		);
		expect(stated(reading)).toEqual({});
		expect(text).toContain(line.slice(0, 30));
	});

test("a note behind the credit in its line", async ({ library }) => {
	const page = pageWith("", "foot", "en", "The Lantern").replace(
		"published in The Lantern.",
		"published in The Lantern. The Lantern was founded in 1989 and belongs to Jonas Chandler.",
	);
	const { reading } = await readMarkup(
		library,
		page,
		"https://paper.example/stories/the-ferry",
	);
	expect(reading.original?.outlet).toBe("The Lantern");
	expect(stated(reading)).toMatchObject({
		founded: "1989",
		owner: "Jonas Chandler",
	});
});

test("a note right under a credit above the text is the text's first paragraph", async ({
	library,
}) => {
	const { outlet, bare } = samples[0]?.[1] ?? { outlet: "", bare: "" };
	const credit = `<p>${frameOf("en").credit.replace("{}", outlet)}</p>`;
	const page = pageWith("", "after", "en", outlet).replace(
		'<div class="text">',
		`<div class="text">${credit}<p>${bare}</p>`,
	);
	const { reading, text } = await readMarkup(
		library,
		page,
		"https://paper.example/stories/the-ferry",
	);
	expect(stated(reading)).toEqual({});
	expect(text).toContain(bare.slice(0, 30));
});

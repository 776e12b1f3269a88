/** The way of a note through a page: the same notes as in notes.spec.ts, in the boxes in which sites print them. */

import type { Page } from "@playwright/test";
import type { Claim } from "../src/core/model";
import { expect, type Loaded, readMarkup, test } from "./support/library";
import {
	type Finding,
	findingsOf,
	noteFiles,
	share,
} from "./support/note-figures";
import { boxes, frameOf, pageWith } from "./support/note-pages";

const url = "https://paper.example/stories/the-ferry";
const main = new Set(["founded", "owner"]);

/** What the page states of the outlet, beside its name. */
const isOfNote = ({ about, by, property }: Claim): boolean =>
	about === "outlet" && by === "page" && property !== "name";

/** Reads many pages at once: there are some thousands. */
const readAll = (
	library: Page,
	pages: string[],
): Promise<{ claims: Claim[]; text: string }[]> =>
	library.evaluate(
		([sources, address]) =>
			sources.map((source) => {
				const { colophon } = globalThis as unknown as Loaded;
				const { claims, article } = colophon.read(
					new DOMParser().parseFromString(source, "text/html"),
					address,
				);
				return { claims, text: article ? colophon.toText(article.body) : "" };
			}),
		[pages, url] as const,
	);

test("founding date and owner are right in 95 of 100 on pages, and nothing is read wrong", async ({
	library,
}) => {
	test.setTimeout(240_000);
	const findings: (Finding & { shape: string })[] = [];
	for (const [shape, { place, markup }] of Object.entries(boxes))
		for (const { language, outlets, notes, traps } of noteFiles()) {
			const all = [...notes, ...traps];
			const frame = frameOf(language);
			const pages = all.map(({ note }) => {
				const [usual = ""] = outlets;
				const outlet = outlets.find((one) => note.includes(one)) ?? usual;
				return pageWith(markup(note, outlet, frame), place, language, outlet);
			});
			const read = await readAll(library, pages);
			for (const [index, note] of all.entries()) {
				const { claims = [], text = "" } = read[index] ?? {};
				expect(text, "the article stands whole").toContain(
					frame.paragraphs.at(-1)?.slice(0, 40),
				);
				const found = new Map<string, string[]>();
				for (const { property, value } of claims.filter(isOfNote))
					found.set(property, [...(found.get(property) ?? []), value]);
				const isTrap = traps.includes(note);
				for (const one of findingsOf(note, found, language, isTrap))
					findings.push({ ...one, shape });
			}
		}
	const counted = findings.filter((one) => main.has(one.property));
	const rows: [string, Finding[]][] = [
		["all", counted],
		["not tuned to", counted.filter(({ note }) => note.held)],
		...Object.keys(boxes).map((shape): [string, Finding[]] => [
			shape,
			counted.filter((one) => one.shape === shape),
		]),
		...noteFiles().map(({ language }): [string, Finding[]] => [
			language,
			counted.filter((one) => one.language === language),
		]),
	];
	for (const [name, some] of rows)
		console.log(`on pages, ${name}: ${share(some).words}`);
	const inWords = ({
		shape,
		language,
		property,
		wanted,
		found,
		note,
	}: (typeof findings)[number]) =>
		`${shape}, ${language}, ${property}: “${found.join(", ")}” instead of “${wanted.join(", ")}” in: ${note.note}`;
	if (process.env["NOTES"])
		for (const one of counted)
			if (one.verdict !== "right")
				console.log(`${one.verdict}: ${inWords(one)}`);
	expect(
		findings.filter(({ verdict }) => verdict === "wrong").map(inWords),
	).toEqual([]);
	const { right, all } = share(counted);
	expect(right / all).toBeGreaterThanOrEqual(0.95);
});

/** Boxes beside an article credited to El Faro that are no notes on it. */
const others: Record<string, string> = {
	"a caption":
		'<figure><img src="/a.jpg" alt="El Faro"><figcaption>El Faro was founded in 1887. Here its old press.</figcaption></figure>',
	"an author's box, headed by the outlet":
		'<aside class="author-box"><h3>El Faro</h3><p>She started in 1999 as a reporter, and founded in 2004 a school of her own.</p></aside>',
	"an author's box without a class":
		"<aside><h3>Jane Doe, El Faro</h3><p>Founded in 2004, her school is owned by the Ferro Group.</p></aside>",
	"a newsletter's box":
		'<aside><h3>El Faro</h3><p>The weekly letter, founded in 2015, is owned by Mail Works.</p><form><input type="email"><button>Sign up</button></form></aside>',
	"a note on another outlet":
		"<aside><h3>La Corneta</h3><p>La Corneta was founded in 1945 and is owned by the Godoy family.</p></aside>",
	"a note that opens with another outlet":
		"<aside><h3>About the source</h3><p>La Corneta, founded in 1945, is owned by the Godoy family.</p></aside>",
	"a box of background":
		"<aside><h3>Good to know</h3><p>The shipyard was founded in 1921 and is owned by the Chandler family.</p></aside>",
	"a comment":
		'<div class="comments"><div><h4>El Faro</h4><p>It was founded in 1887 and is owned by the Arango family.</p></div></div>',
	"a list of the house's papers":
		"<aside><h3>Our papers</h3><ul><li>The Kite, founded in 1994</li><li>The Lantern, founded in 1977</li></ul></aside>",
};

for (const [name, markup] of Object.entries(others))
	test(`states nothing of the outlet: ${name}`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			pageWith(markup, "after", "en", "El Faro"),
			url,
		);
		expect(reading.original?.outlet, "the page's credit").toBe("El Faro");
		expect(reading.claims.filter(isOfNote)).toEqual([]);
	});

test("a short note is told from the text, and left out of it", async ({
	library,
}) => {
	const note = "Founded in 1887, it is owned by Faro SA.";
	const { reading, text } = await readMarkup(
		library,
		pageWith(
			`<div class="box"><h4>El Faro</h4><p>${note}</p></div>`,
			"foot",
			"en",
			"El Faro",
		),
		url,
	);
	expect(reading.claims).toContainEqual(
		expect.objectContaining({
			about: "outlet",
			property: "owner",
			value: "Faro SA",
			said: note,
		}),
	);
	expect(text).not.toContain(note);
});

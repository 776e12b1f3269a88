/** The news agency that a text is signed with, and what only looks like such a signature. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/world/ferries";
const say = (n: number) =>
	`The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.`;

const page = (parts: {
	head?: string;
	by?: string;
	open?: string;
	close?: string;
	foot?: string;
}) =>
	`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river</title>${parts.head ?? ""}</head><body>
	<main><article><h1>Nobody asked the river</h1>${parts.by ?? ""}<div><p>${parts.open ?? ""}${say(1)}</p><p>${say(2)}</p><p>${say(3)}${parts.close ?? ""}</p>${parts.foot ?? ""}</div></article></main></body></html>`;

const signed: Record<
	string,
	[markup: string, agency: string | undefined, said?: string]
> = {
	"the byline names it": [
		page({ by: '<p>By <a class="author" href="/a">Reuters</a></p>' }),
		"Reuters",
		"Reuters",
	],
	"the head names it beside a person": [
		page({
			head: `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: [{ name: "Ada Lovelace" }, { name: "AFP" }] })}</script>`,
		}),
		"AFP",
		undefined,
	],
	"the dateline": [
		page({ open: "PORT LOUIS (AFP) – " }),
		"AFP",
		"PORT LOUIS (AFP) –",
	],
	"brackets after the last sentence": [
		page({ close: " (dpa/lnw)" }),
		"dpa/lnw",
		". (dpa/lnw)",
	],
	"a line at the foot": [
		page({ foot: "<p>Quelle: dpa</p>" }),
		"dpa",
		"Quelle: dpa",
	],
	"several, with a word before": [
		page({ foot: "<p><em>With AFP, Reuters</em></p>" }),
		"AFP, Reuters",
		"With AFP, Reuters",
	],
	"a sentence about one": [page({ close: " So said Reuters." }), undefined],
	"another word in brackets": [page({ close: " (laughs)" }), undefined],
	"a source that is no agency": [
		page({ foot: "<p>Source: The Harbour Office</p>" }),
		undefined,
	],
};
for (const [name, [markup, agency, said]] of Object.entries(signed))
	test(`agency: ${name}`, async ({ library }) => {
		const { reading } = await readMarkup(library, markup, url);
		const claim = reading.claims.find(({ property }) => property === "agency");
		expect(claim?.value).toBe(agency);
		expect(claim?.said).toBe(said);
		if (claim) expect(claim).toMatchObject({ about: "article", by: "page" });
		if (said) expect(claim?.at).toBeTruthy();
	});

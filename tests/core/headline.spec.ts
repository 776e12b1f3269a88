/** Title and standfirst, as newspapers really mark them up. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const text = [1, 2, 3, 4]
	.map(
		(n) =>
			`<p>The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.</p>`,
	)
	.join("");
const lead =
	"Two towns share one bridge, and neither of them wants to pay for its paint.";

const page = (head: string, body: string) =>
	`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const og = (title: string, description = "") =>
	`<title>${title} | The Courier</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`;

const cases: Record<
	string,
	{ markup: string; title: string; standfirst?: string; first?: string }
> = {
	"the h1 ends a trail of links, the headline is an h2": {
		markup: page(
			og("Nobody asked the river"),
			`<nav><ol><li><a href="/">Home</a></li><li><h1>Nobody asked the river</h1></li></ol></nav>
			<main><article><header><h2><span>Ferries</span><span>Nobody asked the river</span></h2></header><div>${text}</div></article></main>`,
		),
		title: "Nobody asked the river",
	},
	"a header that is named after the trail it holds": {
		markup: page(
			og("Nobody asked the river"),
			`<div class="page-intro page-intro--breadcrumb"><nav><a href="/">Home</a> <a href="/tips/">Tips</a></nav><h1>Nobody asked the river</h1><p>21 January 2022</p></div>
			<main><h2>In summer they sleep</h2><div>${text}</div></main>`,
		),
		title: "Nobody asked the river",
	},
	"the trail is worded otherwise than the headline": {
		markup: page(
			og("Ferries in winter: what you must know"),
			`<div class="Breadcrumb"><a href="/">Home</a><h1>Ferries in winter: what you must know</h1></div>
			<article><hgroup><h2>Nobody asked the river</h2></hgroup><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
	},
	"the headline is in no heading, and crossheads hold words of it": {
		markup: page(
			og("What is a ferry and what is it good for"),
			`<div class="breadcrumb"><h1>What is a ferry and what is it good for</h1></div><div class="h1 page-title">What is a ferry and what is it good for</div>
			<section><h2>What is a ferry?</h2><div>${text}</div></section>`,
		),
		title: "What is a ferry and what is it good for",
	},
	"a section's name above the headline is no headline": {
		markup: page(
			og("Johannesburg has counted its ferries again"),
			`<div><h4>Johannesburg</h4></div><article><h1>Jo'burg has counted its ferries once more</h1><div>${text}</div></article>`,
		),
		title: "Jo'burg has counted its ferries once more",
	},
	"two headings say the title": {
		markup: page(
			og("Nobody asked the river", lead),
			`<article><header><h1 class="article_title hide">Nobody asked the river</h1><h1 class="title">Nobody asked the river</h1>
			<h2 class="subtitle">${lead}</h2></header><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		standfirst: lead,
	},
	"an appeal in another h1": {
		markup: page(
			og("Ferries: Nobody asked the river"),
			`<article><h1>Nobody asked the river</h1><div>${text}</div></article><section><h1>Good journalism needs your support now.</h1></section>`,
		),
		title: "Nobody asked the river",
	},
	"the standfirst follows picture and byline, in several paragraphs": {
		markup: page(
			og("Nobody asked the river", lead),
			`<article><header class="article-intro"><h1>Nobody asked the river</h1><div class="byline"><a href="/by/ada">Ada Lovelace</a></div>
			<figure><img src="/a.jpg" width="900" height="600"><figcaption>The pier at dawn, before the first boat. Photo: Nina Aldoshina</figcaption></figure>
			<p class="_lead_16k26_2">${lead}</p><p class="_lead_16k26_2">The paint is grey, as both agree.</p></header><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		standfirst: `${lead} The paint is grey, as both agree.`,
	},
	"a lead that only the description tells opens the text": {
		markup: page(
			og("Nobody asked the river", `${lead.slice(0, 66)}…`),
			`<article><header><h1>Nobody asked the river</h1><div class="x7Kq">Bern. ${lead}</div></header><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		first: `Bern. ${lead}`,
	},
	"a list of points above the text": {
		markup: page(
			og("Nobody asked the river"),
			`<article><h1>Nobody asked the river</h1><ul class="summary-list"><li>The bridge belongs to two towns.</li><li>Neither wants to pay for its paint.</li></ul><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		standfirst:
			"The bridge belongs to two towns. Neither wants to pay for its paint.",
	},
	"a sentence alone between headline and text opens the text": {
		markup: page(
			og("Nobody asked the river"),
			`<div><header><h1>Nobody asked the river</h1><time>28 April 2026</time></header><div class="css-1"><p class="css-2">${lead}</p></div></div>
			<div><section>${text}</section></div>`,
		),
		title: "Nobody asked the river",
		first: lead,
	},
	"the description repeats the text's own first paragraph": {
		markup: page(
			og(
				"Nobody asked the river",
				"The ferry leaves at seven, and whoever is not on it by then has decided to stay for day 1",
			),
			`<article><h1>Nobody asked the river</h1><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		first: "The ferry leaves at seven",
	},
	"an appeal between headline and text is no standfirst": {
		markup: page(
			og("Nobody asked the river"),
			`<div><h1>Nobody asked the river</h1><div><p>To read the full article, please subscribe.</p></div></div><div><section>${text}</section></div>`,
		),
		title: "Nobody asked the river",
		first: "The ferry leaves at seven",
	},
	"a smaller heading right under the headline": {
		markup: page(
			og("Nobody asked the river"),
			`<article><h1>Nobody asked the river</h1><h2>${lead}</h2><div>${text}</div></article>`,
		),
		title: "Nobody asked the river",
		standfirst: lead,
	},
};

for (const [name, { markup, title, standfirst, first }] of Object.entries(
	cases,
))
	test(name, async ({ library }) => {
		const { reading, text: body } = await readMarkup(library, markup, url);
		expect(reading.article?.title).toBe(title);
		expect(reading.article?.standfirst).toBe(standfirst);
		expect(body).toContain("for day 1");
		expect(body).toContain("for day 4");
		if (standfirst) expect(body).not.toContain(standfirst.slice(0, 40));
		if (first) expect(body.slice(0, first.length)).toBe(first);
	});

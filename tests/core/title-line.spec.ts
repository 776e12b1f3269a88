/** Which of a page's lines is its title, and which of a heading's words. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const text = [1, 2, 3, 4]
	.map(
		(n) =>
			`<p>The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.</p>`,
	)
	.join("");

const page = (head: string, body: string) =>
	`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const og = (title: string) =>
	`<title>${title} | The Courier</title><meta property="og:title" content="${title}">`;

const cases: Record<
	string,
	{ markup: string; title: string; standfirst?: string }
> = {
	"a heading of title and subtitle, with nothing between": {
		markup: page(
			og("A table is a table"),
			`<h1><span>A table is a table</span><span>How a chessboard came to need a permit</span></h1>${text}`,
		),
		title: "A table is a table",
		standfirst: "How a chessboard came to need a permit",
	},
	"the same where the head tells nothing: two elements hold different words": {
		markup: page(
			"<title>The Courier</title>",
			`<h1><span>A table is a table</span><span>How a chessboard came to need a permit</span></h1>${text}`,
		),
		title: "A table is a table How a chessboard came to need a permit",
	},
	"a drop cap is no word": {
		markup: page(
			"<title>The Courier</title>",
			`<h1><span>T</span><span>he table is a table</span> of six words</h1>${text}`,
		),
		title: "The table is a table of six words",
	},
	"a date under the title, in its heading": {
		markup: page(
			og("The ferries are full again"),
			`<h1>The ferries are full again<br><small>02.02.2022 • Harbour, Press</small></h1>${text}`,
		),
		title: "The ferries are full again",
	},
	"the head has another kicker than the heading": {
		markup: page(
			og("Harbour: No connection under this number"),
			`<article><h2><span>Quarrel in the harbour</span> <span>No connection under this number</span></h2>${text}</article>`,
		),
		title: "No connection under this number",
	},
	"the head has the kicker behind the title": {
		markup: page(
			og("The ferry's data are stolen - Papers in the net"),
			`<h1><span>Papers in the net</span> <span>The ferry's data are stolen</span></h1>${text}`,
		),
		title: "The ferry's data are stolen",
	},
	"kicker and title as the head has them": {
		markup: page(
			og("Tickets: Who pays for the last ferry?"),
			`<h1><span>Tickets</span><span hidden>: </span> <span>Who pays for the last ferry?</span></h1>${text}`,
		),
		title: "Tickets: Who pays for the last ferry?",
	},
	"the window names the site first": {
		markup: page(
			"<title>Island Pages | The last ferry to Colla</title>",
			`<h2>The last ferry to Colla</h2>${text}`,
		),
		title: "The last ferry to Colla",
	},
	"an h1 that links to the front page is the site's name": {
		markup: page(
			"<title>Quay Diary: The last ferry</title>",
			`<h1><a href="/">Quay Diary</a></h1><div><h3 class="post-title">The last ferry</h3><div>${text}</div></div>`,
		),
		title: "The last ferry",
	},
	"title and subtitle in headings of their own, both in the window's title": {
		markup: page(
			"<title>Thought from the ground - Ada Lovelace weaves the local into the global : thecourier.example</title>",
			`<div><h1>Thought from the ground</h1><h2>Ada Lovelace weaves the local into the global</h2><h3>By Jane Doe</h3></div><div>${text}</div>`,
		),
		title: "Thought from the ground",
		standfirst: "Ada Lovelace weaves the local into the global",
	},
	"a short h1, of which the window's title says more": {
		markup: page(
			"<title>Ferries » of every size, at once | THE COURIER</title>",
			`<h1>Ferries</h1>${text}`,
		),
		title: "Ferries",
	},
	"a section's name is no title, where the head has one": {
		markup: page(
			og("The river has been asked at last"),
			`<h1>Culture</h1>${text}`,
		),
		title: "The river has been asked at last",
	},
	"the house's name behind a title that no line shows": {
		markup: page(
			'<title>The Courier</title><meta property="og:title" content="Ferries of every size | The Courier"><meta property="og:site_name" content="The Courier">',
			`<div>${text}</div>`,
		),
		title: "Ferries of every size",
	},
	"a link beside the text that says the title": {
		markup: page(
			og("The future of ferries"),
			`<h1>Ferries, news of the week: islands, harbours and their captains</h1><div>${text}</div><aside><div>The future of ferries</div></aside>`,
		),
		title: "Ferries, news of the week: islands, harbours and their captains",
	},
};

for (const [name, { markup, title, standfirst }] of Object.entries(cases))
	test(name, async ({ library }) => {
		const { reading, text: body } = await readMarkup(library, markup, url);
		expect(reading.article?.title).toBe(title);
		if (standfirst) expect(reading.article?.standfirst).toBe(standfirst);
		expect(body).toContain("for day 1");
	});

/** Boxes with linked headlines are the article of a round-up, and other stories below an article. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/2026/03/week";
const title = "Ten harbours, one strike: our week";
const declared = {
	"structured data": `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}"}</script>`,
	"the page's head": '<meta property="og:type" content="article">',
};
const page = (head: string, body: string, named = title) =>
	`<!doctype html><html lang="en"><head><title>${named} - The Courier</title>${head}</head><body><main>${body}</main></body></html>`;

const items = [
	"Odde",
	"Lemvik",
	"Harnau",
	"Serrana",
	"Toulon",
	"Riva",
	"Bergen",
	"Vigo",
].map((place) => ({
	place,
	headline: `The long night of the ferrymen in ${place}`,
	text: `The ferrymen of ${place} stopped work at midnight on Monday, and nobody could say when they would begin again. The council met twice, and twice it went home without a vote, as the keeper of the gate had said it would.`,
}));
type Item = (typeof items)[number];
const linked = ({ place, headline }: Item) =>
	`<h2><a href="/2026/${place}">${headline}</a></h2>`;
const list = (item: (one: Item) => string) => items.map(item).join("");
const box = (one: Item) =>
	`<div class="item">${linked(one)}<p>${one.text}</p></div>`;

const h1 = `<h1>${title}</h1>`;
const lead =
	"<p>Every Friday our desk reads what the harbours have written, and tells it in short pieces for those who were at sea.</p>";

const roundUps: Record<string, string> = {
	"boxes below a lead": `${h1}${lead}<div class="body">${list(box)}</div>`,
	"boxes below the headline": `${h1}<div class="body">${list(box)}</div>`,
	"a numbered list": `${h1}${lead}<ol>${list((one) => `<li>${linked(one)}<p>${one.text}</p></li>`)}</ol>`,
	"article elements": `${h1}${lead}${list((one) => `<article class="story">${linked(one)}<p>${one.text}</p></article>`)}`,
	"boxes in boxes, with pictures": `${h1}${lead}${list((one) => `<div class="row"><div class="item"><img src="/${one.place}.jpg" alt="">${linked(one)}<p>${one.text}</p></div></div>`)}`,
	"headings and paragraphs without boxes": `${h1}${lead}${list((one) => `${linked(one)}<p>${one.text}</p>`)}`,
};

for (const [by, head] of Object.entries(declared))
	for (const [shape, body] of Object.entries(roundUps))
		test(`a round-up keeps its text: ${shape}, declared by ${by}`, async ({
			library,
		}) => {
			const { reading, text } = await readMarkup(
				library,
				page(head, `<article>${body}</article>`),
				url,
			);
			expect(reading.notices).toEqual([]);
			for (const one of items) {
				expect(text).toContain(one.headline);
				expect(text).toContain(one.text);
			}
		});

test("what follows a round-up is none of it", async ({ library }) => {
	const more = ["Alpha", "Beta", "Gamma"]
		.map(
			(one) =>
				`<div class="card"><h3><a href="/${one}">Another story about ${one} and its people</a></h3><p>A summary of the ${one} story, which is about something else than all this.</p></div>`,
		)
		.join("");
	const { text } = await readMarkup(
		library,
		page(
			declared["structured data"],
			`<article>${roundUps["boxes below a lead"]}</article><section><h2>More stories</h2>${more}</section>`,
		),
		url,
	);
	expect(text).toContain("ferrymen of Vigo");
	expect(text).not.toContain("summary of the Alpha story");
});

const sentences = [
	"The lock of Odde has been broken since Monday, and nobody could say who was going to pay for a new one.",
	"The keeper of the lock has waited for eleven years, she says, and watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
	"On Friday the council met again, and the fishermen stood in the square until the lamps were lit, and sang.",
].map((one) => `<p>${one}</p>`);

const below: Record<string, (text: string) => string> = {
	"beside the text": (text) =>
		`<article>${h1}<div class="body">${text}</div>${list(box)}</article>`,
	"in the text's box": (text) =>
		`<article>${h1}<div class="body">${text}${list(box)}</div></article>`,
	"after the article": (text) =>
		`<article>${h1}<div class="body">${text}</div></article><section>${list(box)}</section>`,
	"under a heading": (text) =>
		`<article>${h1}<div class="body">${text}</div><div class="x"><h2>More from the harbours</h2>${list(box)}</div></article>`,
};
for (const count of [2, 5])
	for (const [where, body] of Object.entries(below))
		test(`stories below ${count} paragraphs are not the article's: ${where}`, async ({
			library,
		}) => {
			const { text } = await readMarkup(
				library,
				page(
					declared["structured data"],
					body(sentences.slice(0, count).join("")),
				),
				url,
			);
			expect(text).toContain("nobody could say who was going to pay");
			expect(text).not.toContain("ferrymen of");
		});

for (const [name, opening] of Object.entries({
	"under a heading":
		"<h2>More from the harbours</h2><p>These are the stories of the day, one by one, for those who have time to read.</p>",
	"below an offer":
		"<p>You have reached your limit of free articles. Subscribe to continue reading.</p>",
}))
	test(`stories below one sentence are not the article's: ${name}`, async ({
		library,
	}) => {
		const { text } = await readMarkup(
			library,
			page(
				declared["structured data"],
				`<article>${h1}${sentences[0]}${opening}${list(box)}</article>`,
			),
			url,
		);
		expect(text).not.toContain("ferrymen of");
	});

test("a section of the site is no article, whatever its head says", async ({
	library,
}) => {
	const { reading } = await readMarkup(
		library,
		page(
			declared["the page's head"],
			`<h1>Politics</h1>${list(box)}`,
			"Politics",
		),
		"https://thecourier.example/politics",
	);
	expect(reading.kind).toBe("other");
});

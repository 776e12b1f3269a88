/** A next story on the article's page is a notice, and parts of the article that are built like one are not. */
import { expect, readMarkup, test } from "../support/library";

const prose = (place: string, count = 5) =>
	[
		`The lock of ${place} has been broken since Monday, and nobody could say who was going to pay for a new one.`,
		`The keeper of ${place} has waited for eleven years, she says, and watches the gate from her kitchen window.`,
		`The engineers came to ${place} by the evening train, with two wagons of timber, a diver, and an old map.`,
		`By Thursday the water of ${place} had fallen by a hand's breadth, and the first boats lay on their sides.`,
		`In ${place} they tell of another flood, when the mayor rowed to church, and rang the bell from his boat.`,
	]
		.slice(0, count)
		.map((one) => `<p>${one}</p>`)
		.join("");

const page = (body: string, title = "The broken lock of Odde") =>
	`<!doctype html><html lang="en"><head><title>${title} - The Courier</title><meta property="og:type" content="article"></head><body><main>${body}</main></body></html>`;
const url = "https://thecourier.example/2026/03/lock";
const head = "<h1>The broken lock of Odde</h1>";

const stories: Record<string, string> = {
	"an article element with a headline of the same rank": `<article>${head}${prose("Odde")}</article><article><header><h1>A bell that rings thirteen</h1></header>${prose("Serrana")}</article>`,
	"an article element in what scrolls on": `<article>${head}${prose("Odde")}</article><div class="infinite"><article><h1>A bell that rings thirteen</h1>${prose("Serrana")}</article></div>`,
	"an article element that is named so": `<article>${head}${prose("Odde")}</article><article class="scroll-post"><h2>A bell that rings thirteen</h2>${prose("Serrana")}</article>`,
	"a box like the headline's own": `<div class="post post-17">${head}<div>${prose("Odde")}${prose("Lemvik")}</div></div><div class="post post-18"><h2><a href="/bell">A bell that rings thirteen</a></h2><div>${prose("Serrana")}${prose("New Serrana")}</div></div>`,
};

for (const [name, body] of Object.entries(stories))
	test(`a next story is a notice: ${name}`, async ({ library }) => {
		const { reading, text } = await readMarkup(library, page(body), url);
		expect(reading.notices.map(({ kind }) => kind)).toEqual(["next-story"]);
		expect(text).toContain("lock of Odde");
		expect(text).toContain("another flood");
		expect(text).not.toContain("Serrana");
	});

const places = ["Odde", "Lemvik", "Harnau", "Serrana", "Toulon", "Riva"];
const parts = (part: (place: string) => string) => places.map(part).join("");

/** What is built of article elements or of boxes, and is one article. */
const traps: Record<string, { body: string; title?: string }> = {
	"a live blog": {
		body: `<article>${head}${prose("Bergen", 2)}${parts((place) => `<article class="entry"><h2>News from ${place} at noon</h2>${prose(place, 2)}</article>`)}</article>`,
	},
	"an article cut into article sections": {
		body: `<article>${head}${parts((place) => `<article><h2>On to the town of ${place}</h2>${prose(place, 3)}</article>`)}</article>`,
	},
	"a list of letters": {
		title: "Letters to the editor",
		body: `<h1>Letters to the editor</h1>${parts((place) => `<article><h2>A letter about ${place}</h2>${prose(place, 2)}</article>`)}`,
	},
	"an interview in parts": {
		body: `<div class="post">${head}${prose("Odde", 2)}</div>${parts((place) => `<div class="post"><h2>A talk with the keeper of ${place}</h2>${prose(place, 3)}</div>`)}`,
	},
	"a list of places, each linked": {
		body: `<div class="post">${head}${prose("Bergen", 2)}</div>${parts((place) => `<div class="post"><h2><a href="/${place}">The old harbour of ${place}</a></h2>${prose(place)}${prose(`New ${place}`)}</div>`)}`,
	},
	"a text in two boxes, with a linked crosshead": {
		body: `<div class="post-section">${head}${prose("Odde")}</div><div class="post-section"><h2><a href="/topic/lemvik">The keepers of Lemvik</a></h2>${prose("Lemvik")}${prose("Riva")}</div>`,
	},
	"a text in two boxes that are named for it, with a link to another story": {
		body: `<div class="article">${head}${prose("Odde")}</div><div class="article"><p>And so they wait in Odde for the ferry, as they have always done.</p><h2><a href="/bell">A bell that rings thirteen</a></h2>${prose("Lemvik")}${prose("Riva")}</div>`,
	},
	"an embedded card": {
		body: `<article>${head}${prose("Odde")}<article class="card"><h1>The bells of the year</h1><p>A card about another place.</p><p>It has a second sentence.</p></article>${prose("Riva")}</article>`,
	},
};

for (const [name, { body, title }] of Object.entries(traps))
	test(`no next story: ${name}`, async ({ library }) => {
		const { reading, text } = await readMarkup(library, page(body, title), url);
		expect(reading.notices).toEqual([]);
		expect(text).toContain("lock of Riva");
	});

test("parts beside the headline's article are not folded", async ({
	library,
}) => {
	const body = `<article>${head}${prose("Odde")}</article>${parts((place) => `<article><h2>On to the town of ${place}</h2>${prose(place, 3)}</article>`)}`;
	const { reading } = await readMarkup(library, page(body), url);
	expect(reading.notices).toEqual([]);
});

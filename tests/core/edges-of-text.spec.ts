/** The first and the last words of an article are there, in whatever box they stand; a lost one is worse than a leak. */
import { expect, readMarkup, test } from "../support/library";
import { expectTextInOrder } from "../support/text-in-order";

const address = "https://thecourier.example/2026/03/harbour";
const said = [
	"The harbour of the old town has been closed to all ships since Monday, as the council announced in the morning.",
	"Nobody on the quay could say how long the work on the broken lock would take, or who was going to pay for it.",
	"“We have waited for eleven years,” said the keeper of the lighthouse, who watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map that was older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the mud of the basin.",
	"On Friday the council met again, and the fishermen stood in the square until the lamps were lit, and sang.",
];
const other =
	"A bakery in the upper town has begun to sell bread by weight again, and the queue reaches to the bridge every day";
const p = (text: string) => `<p>${text}</p>`;
const all = said.map(p).join("");
const title = "The harbour";
const page = (body: string, language = "en") =>
	`<!doctype html><html lang="${language}"><head><title>${title} - The Courier</title><meta property="og:type" content="article"></head><body><header><a href="/">The Courier</a></header><main>${body}</main><footer>© The Courier</footer></body></html>`;
const article = (inside: string) =>
	`<article><h1>${title}</h1>${inside}</article>`;

const comments = (name: string) =>
	`<section class="${name}"><h2>20 comments</h2>${Array.from(
		{ length: 20 },
		(_, at) =>
			`<div class="c1"><b>reader ${at}</b> <time>1 h ago</time><p>${other}, and reader ${at} would rather have fish from the harbour.</p><button>Reply</button></div>`,
	).join("")}</section>`;

const cases: Record<
	string,
	{ body: string; has: string[]; not?: string[]; language?: string }
> = {
	"a last paragraph beside the box of the text": {
		body: article(
			`<div class="entry-content">${said.slice(0, 5).map(p).join("")}</div>${p(said[5] as string)}`,
		),
		has: said,
	},
	"a list that closes the article": {
		body: article(
			`<div class="entry-content">${all}</div><ul><li>The lock was built in 1881, and mended in 1934 and in 1987.</li><li>It opens twice a day.</li></ul>`,
		),
		has: [...said, "It opens twice a day."],
	},
	"a named box after the text is none of it": {
		body: article(
			`<div class="entry-content">${all}</div><p class="author-bio">${other}.</p>`,
		),
		has: said,
		not: [other],
	},
	"a last sentence about somebody's newsletter": {
		body: article(
			`${all}${p("The council asked the fishermen to sign up for its newsletter, and four hundred did.")}`,
		),
		has: [...said, "four hundred did."],
	},
	"a last sentence about those who pay for a paper": {
		body: article(
			`${all}${p("The harbour's paper has 400 subscribers, who pay £4 a month to support independent journalism.")}`,
		),
		has: [...said, "to support independent journalism."],
	},
	"a last sentence about a collection": {
		body: article(
			`${all}${p("To donate to the families of the fishermen, write to the keeper of the lighthouse.")}`,
		),
		has: [...said, "To donate to the families"],
	},
	"a last line that offers a newsletter, with the link to it": {
		body: article(
			`${all}${p('You like what you read? Then <a href="/newsletter">sign up for our newsletter</a> today')}`,
		),
		has: said,
		not: ["You like what you read"],
	},
	"a last sentence that begins as links to other stories do": {
		body: article(`${all}${p("Read more than one map, she says, or none.")}`),
		has: [...said, "Read more than one map, she says, or none."],
	},
	"a first paragraph that begins with the headline's words": {
		body: article(
			`<div class="teaser-content">${said.slice(0, 2).map(p).join("")}</div><div class="remainder">${said.slice(2).map(p).join("")}</div>`,
		),
		has: said,
	},
	"points above the box of the text": {
		body: article(
			`<ul><li>The harbour is closed to all ships</li><li>The council is looking for the money</li></ul><div class="body">${all}</div>`,
		),
		has: [
			"The harbour is closed to all ships",
			"The council is looking for the money",
			...said,
		],
	},
	"a list of dates above the text has no points": {
		body: article(
			`<ul><li>Published by the desk at 10:15 on Monday</li><li>Updated by the desk at 11:30 on Monday</li></ul><div class="body">${all}</div>`,
		),
		has: said,
		not: ["Published by the desk"],
	},
	"comments that outweigh the article, in boxes without telling names": {
		body: `${article(all)}${comments("b7")}`,
		has: said,
		not: [other],
	},
	"comments that outweigh an article without its own element": {
		body: `<div class="story"><h1>${title}</h1>${all}</div>${comments("discussion")}`,
		has: said,
		not: [other],
	},
	"an answer that opens by a press": {
		body: article(
			`${all}<h2>Questions</h2><h3><button aria-expanded="true">May I swim in it?</button></h3><div><p>Nobody has tried to since the lock was broken, the council says.</p></div><details><summary>How deep is it?</summary><p>The basin is eleven feet deep at the wall, and four at the stairs.</p></details>`,
		),
		has: [
			...said,
			"May I swim in it?",
			"Nobody has tried to",
			"How deep is it?",
			"eleven feet deep",
		],
	},
	"a picture with its words beside it in a box of other names": {
		body: article(
			`${said.slice(0, 3).map(p).join("")}<div class="slide"><img src="/lock.jpg" width="600" height="400"><div class="txt">The lock on Tuesday morning</div></div><div class="ad"><img src="/ad.jpg" width="600" height="400"><div class="txt">Advert</div></div>${said.slice(3).map(p).join("")}`,
		),
		has: [...said.slice(0, 3), "The lock on Tuesday morning", ...said.slice(3)],
		not: ["Advert"],
	},
	"a picture of an accelerated page": {
		body: article(
			`${said.slice(0, 3).map(p).join("")}<figure><amp-img src="/lock.jpg" width="600" height="400"></amp-img><figcaption>The lock on Tuesday morning</figcaption></figure>${said.slice(3).map(p).join("")}`,
		),
		has: [...said.slice(0, 3), "The lock on Tuesday morning", ...said.slice(3)],
	},
};

for (const [name, { body, has, not = [], language }] of Object.entries(cases))
	test(`text: ${name}`, async ({ library }) => {
		const { reading, text } = await readMarkup(
			library,
			page(body, language),
			address,
		);
		expectTextInOrder(reading, text, has, not);
	});

test("nothing is folded where a Turkish sentence tells how many subscribed", async ({
	library,
}) => {
	const turkish =
		"Liman pazartesi gününden beri bütün gemilere kapalı, ve belediye bunun ne kadar süreceğini söyleyemiyor, gün";
	const { reading, text } = await readMarkup(
		library,
		page(
			article(
				`${[1, 2, 3, 4].map((n) => p(`${turkish} ${n}.`)).join("")}${p("Bültenine şimdiden dört bin kişi abone oldu.")}`,
			),
			"tr",
		),
		address,
	);
	expect(reading.notices).toEqual([]);
	expect(text).toContain("abone oldu.");
});

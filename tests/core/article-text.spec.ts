/** Which blocks of a page are its article's text, rule by rule, on small pages of our own. */
import { expect, readMarkup, test } from "../support/library";
import { expectTextInOrder } from "../support/text-in-order";

const address = "https://thecourier.example/2026/03/harbour";

/** Sentences of the article, each another one, so that none is a refrain. */
const said = [
	"The harbour of the old town has been closed to all ships since Monday, as the council announced in the morning.",
	"Nobody on the quay could say how long the work on the broken lock would take, or who was going to pay for it.",
	"“We have waited for eleven years,” said the keeper of the lighthouse, who watches the gate from her kitchen window.",
	"The engineers came by the evening train, with two wagons of timber, a diver, and a map that was older than the lock.",
	"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the mud of the basin.",
	"On Friday the council met again, and the fishermen stood in the square until the lamps were lit, and sang.",
];
const other = [
	"A bakery in the upper town has begun to sell bread by weight again, and the queue reaches to the bridge every day.",
	"The bus to the islands leaves half an hour earlier from April on, since the ferry does not wait for it any longer.",
	"The library lends out umbrellas, and of the first two hundred a hundred and ninety have come back dry and whole.",
	"The choir looks for a second tenor who can read music, or at least count to four, before the concert in June.",
];
const p = (text: string) => `<p>${text}</p>`;
const page = (body: string) =>
	`<!doctype html><html lang="en"><head><title>The harbour is closed - The Courier</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
const headline = "<h1>The harbour is closed</h1>";

const cases: Record<string, { body: string; has: string[]; not?: string[] }> = {
	"paragraphs that are wrapped one by one": {
		body: `<article>${headline}<div class="story">${said.map((one) => `<section class="element"><div class="inline">${p(one)}</div></section><div class="ad">Advertisement</div>`).join("")}</div></article>
			<div class="offers"><ul>${other.map((one) => `<li>${one}</li>`).join("")}</ul></div>`,
		has: said,
		not: other,
	},
	"an article in chunks whose classes differ by a modifier": {
		body: `<main>${headline}<div class="text text--first">${said.slice(0, 2).map(p).join("")}</div><div class="ad-slot">Advertisement</div><div class="text">${said.slice(2, 4).map(p).join("")}</div><figure><img src="/lock.jpg" width="600" height="400"><figcaption>The lock, photographed before the water fell.</figcaption></figure><div class="text text--last">${said.slice(4).map(p).join("")}</div></main>`,
		has: said,
	},
	"a lead in a box of its own": {
		body: `<article><header>${headline}<div class="summary-box"><p>${said[0]}</p></div><p class="byline">Anna Lind</p></header><div class="body">${said.slice(1).map(p).join("")}</div></article>`,
		has: said.slice(1),
	},
	"a long list in the middle of the text": {
		body: `<article>${headline}<div class="body">${p(said[0] as string)}<ul>${said
			.slice(1, 5)
			.map((one) => `<li>${one}</li>`)
			.join("")}</ul>${p(said[5] as string)}</div></article>`,
		has: said,
	},
	"text that is all in a quote": {
		body: `<article>${headline}<div class="body">${p(said[0] as string)}<blockquote>${said.slice(1, 5).map(p).join("")}</blockquote>${p(said[5] as string)}</div></article>`,
		has: said,
	},
	"other articles of the site after a short one": {
		body: `<div id="primary"><article>${headline}${said.slice(0, 2).map(p).join("")}</article><h3>You may like</h3>${other.map((one) => `<article>${p(one)}</article>`).join("")}</div>`,
		has: said.slice(0, 2),
		not: other,
	},
	"a box between paragraphs that announces another story": {
		body: `<article>${headline}<div class="body">${p(said[0] as string)}<div class="more"><div class="more-inner"><h3><a href="/2026/02/bread">Bread by weight again in the upper town</a></h3>${p(other[0] as string)}</div></div>${said.slice(1).map(p).join("")}</div></article>`,
		has: said,
		not: [other[0] as string],
	},
	"a part of the article whose crosshead links another house": {
		body: `<article>${headline}<div class="body">${said.slice(0, 3).map(p).join("")}<div class="item"><h3><a href="https://shop.example/lamp">The lamp of the old lighthouse</a></h3>${p(said[3] as string)}</div>${said.slice(4).map(p).join("")}</div></article>`,
		has: said,
	},
	"a sentence that the page says again and again": {
		body: `<article>${headline}<div class="body">${said.map((one) => `${p(one)}<div class="slot"><div class="in">Your article continues below, once this offer of our partners has loaded.</div></div>`).join("")}</div></article>`,
		has: said,
		not: ["Your article continues"],
	},
	"who wrote it and when, between headline and text": {
		body: `<article class="whole">${headline}<p class="author-line">Anna Lind</p><div class="meta-info">5 March 2026, 09:12</div><div class="reading-time">3 minutes</div>${said.map(p).join("")}<div class="published">Published on 5 March 2026</div></article>`,
		has: said,
		not: ["3 minutes", "Published on"],
	},
	"what stands above the headline": {
		body: `<article><div class="trail"><a href="/">Home</a> <a href="/coast">Coast</a></div><p class="kicker">From the coast</p>${headline}${said.map(p).join("")}</article>`,
		has: said,
		not: ["From the coast", "Home"],
	},
	"headings that head nothing, and links after the end": {
		body: `<article>${headline}<div class="body">${said.map(p).join("")}<h3>More from the coast</h3><ul>${other.map((one) => `<li><a href="/x">${one}</a></li>`).join("")}</ul></div></article>`,
		has: said,
		not: ["More from the coast", ...other],
	},
	"sources that are given by their addresses": {
		body: `<article>${headline}<div class="body">${said.map(p).join("")}<p><a href="https://archive.example/lock">https://archive.example/lock</a></p></div></article>`,
		has: [...said, "https://archive.example/lock"],
	},
	"a note on the author that stands apart from the text": {
		body: `<article>${headline}<p class="byline">By <a rel="author" href="/lind">Anna Lind</a></p><div class="body">${said.map(p).join("")}<div class="writer"><small>Anna Lind has lived on three islands.</small></div></div></article>`,
		has: said,
		not: ["three islands"],
	},
	"a closing note on the author that looks like the text": {
		body: `<article>${headline}<p class="byline">By <a rel="author" href="/lind">Anna Lind</a></p><div class="body">${said.map(p).join("")}<p><em>Anna Lind is a professor of hydrology, and has lived on three islands and a boat.</em></p></div></article>`,
		has: [...said, "three islands"],
	},
	"an invitation to follow among the last paragraphs": {
		body: `<article>${headline}<div class="body">${said.map(p).join("")}<p>For more of the coast you may follow our paper on <a href="https://www.facebook.com/thecourier">its page</a> or <a href="https://x.com/thecourier">its account</a>.</p></div></article>`,
		has: said,
		not: ["For more of the coast"],
	},
	"a card beside a name in a line": {
		body: `<article>${headline}<div class="body">${p(`${said[0]} So said <span><a href="/people/lind">Anna Lind</a><span class="block"><span><img src="/lind.jpg" width="80" height="80"><a href="/people/lind">Anna Maria Lind</a> <a href="/2026/01/bread">Bread by weight</a> <a href="/2026/02/bus">The bus leaves earlier</a></span></span></span> (mayor) on the quay.`)}${said.slice(1).map(p).join("")}</div></article>`,
		has: [
			said[0] as string,
			"So said Anna Lind (mayor) on the quay.",
			...said.slice(1),
		],
		not: ["Anna Maria", "Bread by weight"],
	},
	"an offer in lists that are longer than the text": {
		body: `<article>${headline}<div class="body">${said.slice(0, 3).map(p).join("")}${["premium", "register"].map((one) => `<div class="intro__${one} hidden"><ul class="ticks">${other.map((item) => `<li>${item.slice(0, 50)}.</li>`).join("")}</ul></div>`).join("")}${said.slice(3).map(p).join("")}</div></article>`,
		has: said,
		not: ["A bakery", "The choir looks"],
	},
	"another story whose text is cut after two lines": {
		body: `<article>${headline}<div class="body">${said.map((one, i) => `${p(one)}${i === 2 ? `<div class="box"><p class="lead line-clamp-2">${other[0]}</p></div>` : ""}`).join("")}</div></article>`,
		has: said,
		not: [other[0] as string],
	},
	"another story's article, with a picture that leads there": {
		body: `<article>${headline}<div class="body">${said.slice(0, 3).map(p).join("")}<article class="c2"><a href="/2026/02/bread"><figure><img src="/bread.jpg" width="300" height="200"></figure></a><h3>Bread</h3><div><p class="c3">${(other[0] as string).slice(0, 50)}.</p></div></article>${said.slice(3).map(p).join("")}</div></article>`,
		has: said,
		not: ["A bakery"],
	},
	"a text in modules that no element holds together": {
		body: `<header>${headline}</header><section><div class="copy-1">${said.slice(0, 4).map(p).join("")}</div></section><div><table><tr><th>Depth</th><td>4 m</td></tr><tr><th>Ships that passed it in the year</th><td>1,204</td></tr></table></div><section><h2>What comes next</h2><div class="copy-2">${said.slice(4).map(p).join("")}</div></section><section class="more"><ul>${other.map((one) => `<li><a href="/x">${one}</a></li>`).join("")}</ul></section><div class="info"><p>${other[0]}</p></div>`,
		has: [...said.slice(0, 4), "4 m", "What comes next", ...said.slice(4)],
		not: other,
	},
	"a list in a box of the text's own class": {
		body: `<main>${headline}<div><div class="editor">${said.slice(0, 4).map(p).join("")}</div></div><h2>What to bring</h2><div><div class="editor"><ul>${said
			.slice(4)
			.map((one) => `<li>${one}</li>`)
			.join("")}</ul></div></div></main>`,
		has: [...said.slice(0, 4), "What to bring", ...said.slice(4)],
	},
	"how a word is read, above it": {
		body: `<article>${headline}<div class="body">${p(`${said[0]} They call it <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby> there.`)}${said.slice(1).map(p).join("")}</div></article>`,
		has: [
			said[0] as string,
			"They call it 港（minato） there.",
			...said.slice(1),
		],
	},
	"a heading of stories that are left out": {
		body: `<article>${headline}<div class="body">${said.slice(0, 3).map(p).join("")}<h4>Read more</h4><div class="more"><h3><a href="/2026/02/bread">Bread by weight again in the upper town</a></h3></div>${said.slice(3).map(p).join("")}</div></article>`,
		has: said,
		not: ["Read more", "Bread by weight"],
	},
	"an offer with the class of a paywall beside paragraphs of that class": {
		body: `<article>${headline}<div class="body paywall">${said.map((one) => `<p class="paywall">${one}</p>`).join("")}<div class="paywall-premium"><ul>${other
			.slice(0, 2)
			.map((one) => `<li>${one}</li>`)
			.join("")}</ul></div></div></article>`,
		has: said,
		not: other.slice(0, 2),
	},
};

for (const [name, { body, has, not = [] }] of Object.entries(cases))
	test(`text: ${name}`, async ({ library }) => {
		const { reading, text } = await readMarkup(library, page(body), address);
		expectTextInOrder(reading, text, has, not);
	});

test("text: a lead in a box of its own is there, in the text or as standfirst", async ({
	library,
}) => {
	const { body } = cases["a lead in a box of its own"] as { body: string };
	const { reading, text } = await readMarkup(library, page(body), address);
	expect(`${reading.article?.standfirst ?? ""}\n${text}`).toContain(
		said[0] as string,
	);
});

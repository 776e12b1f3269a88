/** Sources, drawings, polls, words for screen readers and headings of parts: what among the paragraphs is the article's. */
import { frames, harbour, harbourPage, paragraphs } from "../support/harbour";
import { expect, readAlive, readMarkup, test } from "../support/library";
import { expectTextInOrder } from "../support/text-in-order";

const { said, title } = harbour;
const [start, end] = [said.slice(0, 3), said.slice(3)];
const amid = (inside: string) =>
	`<div class="body">${paragraphs(start)}${inside}${paragraphs(end)}</div>`;
const under = (inside: string) =>
	`<div class="body">${paragraphs(said)}${inside}</div>`;
const sources = ["Ferrante, L., Stones of the Valley, 2011", "Bassi, Ruts"];
const items = (hosts: string) =>
	sources
		.map((one, at) => `<li><a href="https://${hosts}/${at}">${one}</a></li>`)
		.join("");
const caption = "Ships in the harbour, by month";
const unseen = "End of the first part of the article, for those who listen.";

const cases: Record<
	string,
	{ inside: string; has: readonly string[]; not?: readonly string[] }
> = {
	"sources that are links": {
		inside: under(`<h2>Sources</h2><ul>${items("library.example")}</ul>`),
		has: [...said, "Sources", ...sources],
	},
	"sources beside the box of the text": {
		inside: `${under("")}<section class="s"><h3>Further reading</h3><ol>${items("library.example")}</ol></section>`,
		has: [...said, "Further reading", ...sources],
	},
	"sources in paragraphs": {
		inside: under(
			`<p><strong>Sources:</strong></p>${sources.map((one, at) => `<p><a href="https://library.example/${at}">${one}</a></p>`).join("")}`,
		),
		has: [...said, "Sources:", ...sources],
	},
	"stories of the house": {
		inside: under(`<h2>Sources</h2><ul>${items("thecourier.example")}</ul>`),
		has: said,
		not: sources,
	},
	"stories of a partner": {
		inside: under(`<h2>Elsewhere</h2><ul>${items("library.example")}</ul>`),
		has: said,
		not: sources,
	},
	accounts: {
		inside: under(
			'<h2>Sources</h2><ul><li><a href="https://www.facebook.com/courier">The Courier on Facebook</a></li><li><a href="https://x.com/courier">The Courier on X</a></li></ul>',
		),
		has: said,
		not: ["on Facebook"],
	},
	"notes beside the box of the text": {
		inside: `${under('<p>It is old.<sup><a id="r1" href="#n1">1</a></sup></p>')}<section class="s"><hr><ol><li id="n1">See the chronicle. <a href="#r1">↩</a></li></ol></section>`,
		has: [...said, "It is old.", "See the chronicle."],
	},
	"a discussion that the text leads to": {
		inside: `${under('<p>It is old. <a href="#talk">Say more</a></p>')}<section class="s" id="talk"><ol><li id="t1">Mine is older. <a href="#">Reply</a></li></ol></section>`,
		has: said,
		not: ["Mine is older."],
	},
	"a drawing with its caption": {
		inside: amid(
			`<figure><svg width="600" height="300"><text>88</text></svg><figcaption>${caption}</figcaption></figure>`,
		),
		has: [...start, caption, ...end],
		not: ["88"],
	},
	"a chart with heading and source": {
		inside: amid(
			'<figure class="chart"><h4>Ships in the harbour</h4><div><svg viewBox="0 0 640 320"></svg></div><figcaption>Source: harbour office</figcaption></figure>',
		),
		has: [...start, "Ships in the harbour", "Source: harbour office", ...end],
	},
	"a sound with its caption": {
		inside: amid(
			`<figure><audio src="/bell.mp3" controls></audio><figcaption>The bell of the harbour</figcaption></figure>`,
		),
		has: [...start, "The bell of the harbour", ...end],
	},
	"a picture that has not come": {
		inside: amid(
			`<figure><svg viewBox="0 0 24 24"></svg><figcaption>${caption}</figcaption></figure>`,
		),
		has: said,
		not: [caption],
	},
	"a question to readers": {
		inside: amid(
			'<div class="poll-embed"><h4>POLL</h4><div>Have you ever sailed from here?</div></div>',
		),
		has: said,
		not: ["Have you ever"],
	},
	"words for screen readers, clipped": {
		inside: amid(
			`<p style="position:absolute;width:1px;clip: rect(0 0 0 0)">${unseen}</p>`,
		),
		has: said,
		not: [unseen],
	},
	"words for screen readers, in a line": {
		inside: amid(
			'<p><span style="position:absolute; left:-9999px">opens a window</span>It rained.</p>',
		),
		has: [...start, "It rained.", ...end],
		not: ["opens a window"],
	},
};

for (const [name, { inside, has, not = [] }] of Object.entries(cases))
	for (const [frame, page] of Object.entries(frames))
		test(`among the text (${frame}): ${name}`, async ({ library }) => {
			const { reading, text } = await readMarkup(
				library,
				page(inside),
				harbour.address,
			);
			expectTextInOrder(reading, text, has, not);
		});

test("words that the page's style clips to nothing are not shown", async ({
	page,
}) => {
	const style =
		"<style>.v{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.w{position:absolute;clip-path:inset(50%)}</style>";
	const { reading, text } = await readAlive(
		page,
		harbourPage(
			`<main><article><h1>${title}</h1>${amid(`<p class="v">${unseen}</p><p class="w">${unseen}</p>`)}</article></main>`,
			style,
		),
		harbour.address,
		0,
	);
	expectTextInOrder(reading, text, said, [unseen]);
});

test("the picture above the text of an accelerated page has its caption", async ({
	library,
}) => {
	const { reading, text, html } = await readMarkup(
		library,
		harbourPage(
			`<main><article><header><h1>${title}</h1></header><figure><amp-img src="/lock.jpg" width="1200" height="800"></amp-img><figcaption>${caption}</figcaption></figure><div class="content">${paragraphs(said)}</div></article></main>`,
		),
		harbour.address,
	);
	expect(html).toContain("https://thecourier.example/lock.jpg");
	expectTextInOrder(reading, text, [caption, ...said], []);
});

test("the heading of a live report's first part stands beside who wrote it", async ({
	library,
}) => {
	const part = (head: string, texts: readonly string[]) =>
		`<article class="part"><header><time>10.15</time><h2>${head}</h2><span class="part-byline">Jane Hill</span></header><div>${paragraphs(texts)}</div></article>`;
	const { reading, text } = await readMarkup(
		library,
		harbourPage(
			`<main><article class="live"><h1>${title}</h1>${part("The council meets", start)}${part("The lock is broken", end)}</article></main>`,
			'<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"The harbour"}</script>',
		),
		harbour.address,
	);
	expectTextInOrder(
		reading,
		text,
		["The council meets", ...start, "The lock is broken", ...end],
		[],
	);
});

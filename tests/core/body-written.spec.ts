/** What writers set among their paragraphs in other elements, and what pages say twice. */
import {
	around,
	article,
	expectForm,
	type Forms,
	text,
	url,
} from "../support/body-forms";
import { expect, readMarkup, test } from "../support/library";

const said =
	"<p>He shrugs. “The office counts only the vans and never the people in them.” Then he leaves.</p>";

const forms: Forms = {
	"a quote set aside that repeats the text": [
		`${said}<aside class="x1"><p>“The office counts only the vans and never the people in them.”</p></aside>`,
		said,
	],
	"a quote without a name that repeats the text, and whose it is": [
		`${said}<blockquote><p>The office counts only the vans and never the people in them.</p></blockquote><div class="source">A harbour master</div>`,
		said,
	],
	"a quote that repeats nothing, and whose it is": [
		'<blockquote><p>Whoever can row may stay.</p></blockquote><div class="source">A harbour master</div>',
		"<blockquote><p>Whoever can row may stay.</p></blockquote><p>A harbour master</p>",
	],
	"verse in boxes, a line each": [
		'<div class="poem"><div class="line">I gave my chair to the sea</div><div class="line">and the sea gave it back</div><div class="line">with three legs.</div></div>',
		"<p>I gave my chair to the sea</p><p>and the sea gave it back</p><p>with three legs.</p>",
	],
	"a crosshead in an editor's box": [
		"<div><strong>The end of the timetable</strong></div>",
		"<h3>The end of the timetable</h3>",
	],
	"years of a calendar": [
		'<div class="item"><div class="date">1974</div><div class="what"><p>The ferry leaves for the first time, with three passengers and one cow on board.</p></div></div>',
		"<p>1974</p><p>The ferry leaves for the first time, with three passengers and one cow on board.</p>",
	],
	"a table of one row that lays out pictures": [
		'<table><tr><td><img src="/a.jpg" alt=""></td><td><p>The pier was built by nobody whom anybody here remembers.</p><p>It stands all the same.</p></td></tr></table>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""></figure><p>The pier was built by nobody whom anybody here remembers.</p><p>It stands all the same.</p>',
	],
	"a table of one row of figures": [
		"<table><tr><td>Boats</td><td>11</td></tr></table>",
		"<table><tbody><tr><td>Boats</td><td>11</td></tr></tbody></table>",
	],
	"AMP's own furniture": [
		"<amp-ad>Sponsored</amp-ad><amp-sidebar>All sections</amp-sidebar>",
		"",
	],
	"a film that a script would load": [
		'<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/AbCdEfGhIjK" data-id="AbCdEfGhIjK"></div>',
		'<a href="https://www.youtube.com/watch?v=AbCdEfGhIjK" class="embed">youtube.com</a>',
	],
};

for (const [name, [markup, html]] of Object.entries(forms))
	test(name, ({ library }) => expectForm(library, markup, html));

test("the kicker in the headline's box is no part of the text", async ({
	library,
}) => {
	const page = `<html lang="en"><head><title>Nobody asked the river | The Courier</title><meta property="og:type" content="article"></head>
		<body><div class="page"><div class="hero"><span class="kicker">Report</span><h1>Nobody asked the river</h1><div class="by">Ada Lovelace <time datetime="2024-03-11">11.3.2024</time></div></div><div class="text">${text(1, 6)}</div></div></body></html>`;
	const { html } = await readMarkup(library, page, url);
	expect(around(html)).toBe("");
});

test("a crosshead that opens the text stays, though the menu has a word like it", async ({
	library,
}) => {
	const page = `<html lang="en"><head><title>Nobody asked the river | The Courier</title><meta property="og:type" content="article"></head>
		<body><div class="top"><p>Report</p><p>Rivers</p></div><main><h1>Nobody asked the river</h1><article><h2>Rivers</h2>${text(1, 6)}</article></main></body></html>`;
	const { html } = await readMarkup(library, page, url);
	expect(around(html)).toBe("<h2>Rivers</h2>");
});

test("a box on the author under the text is left out", async ({ library }) => {
	const page = article(
		`${text(1, 6)}<div class="Author_box__1"><div><b>Ada Lovelace</b><p>Ada Lovelace has written about the coast for this paper since 2009.</p></div></div>`,
		'<div class="byline">By Ada Lovelace</div>',
	);
	const { html } = await readMarkup(library, page, url);
	expect(around(html)).toBe("");
});

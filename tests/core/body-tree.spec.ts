/** What is made of the article's text, form by form as newspapers mark them up: nothing lost, nothing leaked. */
import {
	around,
	article,
	expectForm,
	type Forms,
	text,
	url,
} from "../support/body-forms";
import { expect, readMarkup, test } from "../support/library";

const forms: Forms = {
	// Lists, quotes, tables.
	"nested lists": [
		"<ul><li>North bank<ul><li>The <b>first</b> boat</li><li>The last one</li></ul></li><li>South bank</li></ul>",
		"<ul><li><p>North bank</p><ul><li>The <b>first</b> boat</li><li>The last one</li></ul></li><li>South bank</li></ul>",
	],
	"a definition list with its pairs in boxes": [
		"<dl><div><dt>Ferry</dt><dd>What crosses.</dd></div><div><dt>River</dt><dd>What is crossed.</dd></div></dl>",
		"<dl><dt>Ferry</dt><dd>What crosses.</dd><dt>River</dt><dd>What is crossed.</dd></dl>",
	],
	"text loose in a list": [
		"<ul>Before the first item<li>One</li></ul>",
		"<ul><li>Before the first item</li><li>One</li></ul>",
	],
	numbering: [
		'<ol start="4"><li>Four</li><li>Five</li></ol><ol reversed><li>Two</li><li>One</li></ol>',
		'<ol start="4"><li>Four</li><li>Five</li></ol><ol reversed><li>Two</li><li>One</li></ol>',
	],
	"a quote with its source": [
		"<blockquote><p>Nobody asked the river.</p><cite>An old saying</cite></blockquote>",
		"<blockquote><p>Nobody asked the river.</p><p><cite>An old saying</cite></p></blockquote>",
	],
	"a layout table": [
		'<table role="presentation"><tr><td><p>Words in a table that only lays out.</p></td></tr></table>',
		"<p>Words in a table that only lays out.</p>",
	],
	"a table with head, foot and spans": [
		'<table><caption>Boats</caption><thead><tr><th scope="col">Year</th><th>Boats</th></tr></thead><tbody><tr><td colspan="2">None</td></tr></tbody><tfoot><tr><td>Sum</td><td>0</td></tr></tfoot></table>',
		'<table><caption>Boats</caption><thead><tr><th scope="col">Year</th><th>Boats</th></tr></thead><tbody><tr><td colspan="2">None</td></tr><tr><td>Sum</td><td>0</td></tr></tbody></table>',
	],
	"a table in a table": [
		"<table><tr><td>North</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
		"<table><tbody><tr><td>North</td><td><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table></td></tr></tbody></table>",
	],
	// Crossheads and leads.
	"a bold paragraph before text": [
		`<p><strong>What the captain says</strong></p>${text(3, 3)}`,
		"<h3>What the captain says</h3>",
	],
	"a question of an interview in bold": [
		`<p><b>Has anybody asked the river?</b></p>${text(3, 3)}`,
		"<p><b>Has anybody asked the river?</b></p>",
	],
	"a question and its answer in one paragraph": [
		"<p><b>Has anybody asked the river?</b><br>Nobody has, as far as I know.</p>",
		"<p><b>Has anybody asked the river?</b><br>Nobody has, as far as I know.</p>",
	],
	"an empty heading": ["<h2> </h2><h3><span></span></h3>", ""],
	// Paragraphs in other clothes.
	"a drop cap in a span": [
		'<p><span class="dropcap">N</span>obody asked the river, and it did not answer.</p>',
		"<p>Nobody asked the river, and it did not answer.</p>",
	],
	"a drop cap in a box of its own": [
		'<div class="dropcap" style="float:left">N</div><p>obody asked the river, and it did not answer.</p>',
		"<p>Nobody asked the river, and it did not answer.</p>",
	],
	"a paragraph in a span": [
		"<span><p>Nobody asked the river.</p></span>",
		"<p>Nobody asked the river.</p>",
	],
	"emphasis around paragraphs": [
		"<em><p>Nobody asked the river.</p><p>It did not answer.</p></em>",
		"<p><em>Nobody asked the river.</em></p><p><em>It did not answer.</em></p>",
	],
	"font and center": [
		'<center><font face="Arial">Nobody asked the river.</font></center>',
		"<p>Nobody asked the river.</p>",
	],
	"paragraphs as boxes": [
		"<div>Nobody asked the river.</div><div><div>It did not answer.</div></div>",
		"<p>Nobody asked the river.</p><p>It did not answer.</p>",
	],
	"text between blocks": [
		"Nobody asked the river.<p>It did not answer.</p>Nor was it heard.",
		"<p>Nobody asked the river.</p><p>It did not answer.</p><p>Nor was it heard.</p>",
	],
	"paragraphs by two breaks": [
		"<div>Nobody asked the river.<br> <br/>It did not answer.<br>\n<br><br>Nor was it heard.</div>",
		"<p>Nobody asked the river.</p><p>It did not answer.</p><p>Nor was it heard.</p>",
	],
	"paragraphs by two breaks inside emphasis": [
		"<div><i>Nobody asked the river.<br><br>It did not answer.</i></div>",
		"<p><i>Nobody asked the river.</i></p><p><i>It did not answer.</i></p>",
	],
	verse: [
		"<p>Nobody asked the river<br>why it goes to the sea</p>",
		"<p>Nobody asked the river<br>why it goes to the sea</p>",
	],
	details: [
		"<details><summary>What a ferry is</summary><p>A boat that comes back.</p></details>",
		"<p>What a ferry is</p><p>A boat that comes back.</p>",
	],
	"ruby keeps its base, and its reading in brackets": [
		"<p>The sign says <ruby>渡<rp>(</rp><rt>わたし</rt><rp>)</rp></ruby>, which is a ferry.</p>",
		"<p>The sign says 渡（わたし）, which is a ferry.</p>",
	],
	"right to left": [
		'<p dir="rtl" lang="ar">قال القبطان إن النهر لا ينتظر أحدا.</p>',
		'<p lang="ar" dir="rtl">قال القبطان إن النهر لا ينتظر أحدا.</p>',
	],
	"code, sub, sup, time": [
		'<p>H<sub>2</sub>O, 5<sup>th</sup>, <code>x = 1</code>, <time datetime="2026-04-28">Tuesday</time>.</p>',
		'<p>H<sub>2</sub>O, 5<sup>th</sup>, <code>x = 1</code>, <time datetime="2026-04-28">Tuesday</time>.</p>',
	],
	"program text": [
		"<pre>if (river)\n  ask()</pre>",
		"<pre><code>if (river)\n  ask()</code></pre>",
	],
	"a footnote and the way back": [
		'<p>Nobody asked.<sup><a href="#fn1" id="ref1">1</a></sup></p><ol><li id="fn1">Nobody at all. <a href="#ref1">↩</a></li></ol>',
		`<p>Nobody asked.<sup><a href="${url}#fn1" id="ref1">1</a></sup></p><ol><li id="fn1">Nobody at all. <a href="${url}#ref1">↩</a></li></ol>`,
	],
	"a picture of a smile": [
		'<p>The captain laughs <img class="emoji" alt="😀" src="/1f600.png" width="16" height="16"> and leaves.</p>',
		"<p>The captain laughs 😀 and leaves.</p>",
	],
	// What does not belong.
	"controls and words for screen readers": [
		'<p>Nobody asked <a href="https://river.example/">the river<span class="sr-only"> (opens in a new window)</span></a>.</p><button>Copy link</button><div role="button">Play</div>',
		'<p>Nobody asked <a href="https://river.example/">the river</a>.</p>',
	],
	"a pull quote that repeats the text": [
		`<blockquote class="pullquote">whoever is not on it by then has decided to stay for day 2</blockquote>`,
		"",
	],
	"a pull quote that does not": [
		"<aside class='pullquote'><p>Nobody asked the river.</p></aside>",
		"<p>Nobody asked the river.</p>",
	],
};

for (const [name, [markup, html]] of Object.entries(forms))
	test(name, ({ library }) => expectForm(library, markup, html));

test("the headline is not said again in the text", async ({ library }) => {
	const { html } = await readMarkup(
		library,
		article(`<h2>Nobody asked the river</h2>${text(1, 6)}`),
		url,
	);
	expect(around(html)).toBe("");
});

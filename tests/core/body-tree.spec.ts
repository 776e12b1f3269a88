/** What is made of the article's text, form by form as newspapers mark them up: nothing lost, nothing leaked. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const sentence = (n: number) =>
	`The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.`;
const text = (from: number, to: number) =>
	Array.from(
		{ length: to - from + 1 },
		(_, i) => `<p>${sentence(from + i)}</p>`,
	).join("");

/** The article's body as HTML, without the paragraphs that stand around the case. */
const around = (html: string) =>
	html.replace(/<p>The ferry leaves at seven[^<]*<\/p>/g, "");

const article = (inside: string, head = "") =>
	`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river | The Courier</title>
	<meta property="og:type" content="article"><meta property="og:title" content="Nobody asked the river"></head>
	<body><article><h1>Nobody asked the river</h1>${head}<div class="article-body">${inside}</div></article></body></html>`;

/** Markup among the paragraphs of an article, and what becomes of it. */
const cases: Record<string, [markup: string, html: string]> = {
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
	// Pictures.
	"a picture of sources only": [
		'<figure><picture><source srcset="/a-400.webp 400w, /a-1200.webp 1200w"><source data-srcset="/b.jpg"></picture><figcaption>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a-1200.webp" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a lazy picture and its twin": [
		'<figure><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/a.jpg" alt="A pier"><noscript><img src="/a.jpg" alt="A pier"></noscript></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt="A pier"></figure>',
	],
	"a picture that only its twin shows": [
		'<figure><div class="ph"></div><noscript><img src="/a.jpg" alt="A pier" width="900" height="600"></noscript><figcaption>The pier.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt="A pier" width="900" height="600"><figcaption>The pier.</figcaption></figure>',
	],
	"the same picture twice in one box": [
		'<figure><img src="/a.jpg?w=400" alt=""><img src="/a.jpg?w=900" alt=""><figcaption>The pier.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg?w=400" alt=""><figcaption>The pier.</figcaption></figure>',
	],
	"a gallery": [
		'<div class="gallery"><figure><img src="/a.jpg" alt=""><figcaption>One.</figcaption></figure><figure><img src="/b.jpg" alt=""><figcaption>Two.</figcaption></figure></div>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>One.</figcaption></figure><figure><img src="https://thecourier.example/b.jpg" alt=""><figcaption>Two.</figcaption></figure>',
	],
	"alternative words that say nothing": [
		'<figure><img src="/a.jpg" alt="N/A"></figure><figure><img src="/b.jpg" alt="null"></figure><figure><img src="/c.jpg" alt="DSC_0042.JPG"></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""></figure><figure><img src="https://thecourier.example/b.jpg" alt=""></figure><figure><img src="https://thecourier.example/c.jpg" alt=""></figure>',
	],
	"what enlarges a picture, and what counts it": [
		'<figure><a href="/big"><img src="/a.jpg" alt=""><span class="zoom">Open image in gallery</span></a><button>Bild vergrößern</button><span>1/5</span><figcaption><span>Image 1 of 5</span>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a caption that is said twice": [
		'<figure><img src="/a.jpg" alt=""><figcaption><span class="mobile">The pier at dawn.</span><span class="desktop">The pier at dawn.</span></figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"a picture that is itself the button": [
		'<figure role="button"><img src="/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
		'<figure><img src="https://thecourier.example/a.jpg" alt=""><figcaption>The pier at dawn.</figcaption></figure>',
	],
	"counting pixels": [
		'<p>Nobody asked the river.<img src="https://count.example/p.gif" width="1" height="1"></p><img src="https://count.example/q.gif" style="width:1px;height:1px">',
		"<p>Nobody asked the river.</p>",
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

for (const [name, [markup, html]] of Object.entries(cases))
	test(name, async ({ library }) => {
		const probe = await readMarkup(
			library,
			article(`${text(1, 2)}${markup}${text(4, 6)}`),
			url,
		);
		expect(around(probe.html)).toBe(html);
	});

test("the lead picture stands above, though a lead stands before it, and only once", async ({
	library,
}) => {
	const lead = `<header><div class="authors"><figure><img src="/ada.jpg"><figcaption><address>By Ada Lovelace, editor</address></figcaption></figure></div></header>
		<div class="x1"><p>${sentence(0)}</p></div><figure><img src="/hero.jpg?w=900"><figcaption>The pier at dawn.</figcaption></figure>`;
	const figure = (src: string, words: string) =>
		`<figure><img src="https://thecourier.example/${src}" alt=""><figcaption>${words}</figcaption></figure>`;
	const { html } = await readMarkup(library, article(text(1, 6), lead), url);
	expect(around(html)).toBe(figure("hero.jpg?w=900", "The pier at dawn."));
	const again = `${text(1, 2)}<figure><img src="/hero.jpg?w=400"><figcaption>The pier again.</figcaption></figure>${text(3, 6)}`;
	const twice = await readMarkup(library, article(again, lead), url);
	expect(around(twice.html)).toBe(figure("hero.jpg?w=400", "The pier again."));
});

test("the headline is not said again in the text", async ({ library }) => {
	const { html } = await readMarkup(
		library,
		article(`<h2>Nobody asked the river</h2>${text(1, 6)}`),
		url,
	);
	expect(around(html)).toBe("");
});

/** Embeds, and where their cards lead. */
const embeds: Record<string, [markup: string, href: string]> = {
	YouTube: [
		'<div class="video"><iframe src="https://www.youtube-nocookie.com/embed/abcDEF12345?rel=0" title="A film"></iframe></div>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube, drawn later": [
		'<div class="embed"><iframe data-src="https://www.youtube.com/embed/abcDEF12345" src="about:blank"></iframe></div>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube by its own element": [
		'<lite-youtube videoid="abcDEF12345"></lite-youtube>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	"YouTube in AMP": [
		'<amp-youtube data-videoid="abcDEF12345" layout="responsive"></amp-youtube>',
		"https://www.youtube.com/watch?v=abcDEF12345",
	],
	X: [
		'<blockquote class="twitter-tweet"><p>Nobody asked the river.</p>— A. Captain <a href="https://twitter.com/captain/status/123?ref_src=x">28 April</a></blockquote>',
		"https://twitter.com/captain/status/123?ref_src=x",
	],
	"X in AMP": [
		'<amp-twitter data-tweetid="123"></amp-twitter>',
		"https://x.com/i/status/123",
	],
	Instagram: [
		'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/?x">View</a></blockquote>',
		"https://www.instagram.com/p/abc/",
	],
	TikTok: [
		'<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@captain/video/1"><section>…</section></blockquote>',
		"https://www.tiktok.com/@captain/video/1",
	],
	Facebook: [
		'<div class="fb-post" data-href="https://www.facebook.com/captain/posts/1"></div>',
		"https://www.facebook.com/captain/posts/1",
	],
	Bluesky: [
		'<blockquote class="bluesky-embed"><p>Nobody asked.</p>— <a href="https://bsky.app/profile/captain/post/1">28 April</a></blockquote>',
		"https://bsky.app/profile/captain/post/1",
	],
	Mastodon: [
		'<blockquote class="mastodon-embed" data-embed-url="https://river.example/@captain/1/embed"><a href="https://river.example/@captain/1">Post</a></blockquote>',
		"https://river.example/@captain/1",
	],
	"a map": [
		'<iframe src="https://www.google.com/maps/embed?pb=1" width="600" height="450"></iframe>',
		"https://www.google.com/maps/embed?pb=1",
	],
	Datawrapper: [
		'<iframe title="Boats a day" src="https://datawrapper.dwcdn.net/abc12/3/" width="600" height="400"></iframe>',
		"https://datawrapper.dwcdn.net/abc12/3/",
	],
	Flourish: [
		'<div class="flourish-embed flourish-chart" data-src="visualisation/123456"></div>',
		"https://public.flourish.studio/visualisation/123456",
	],
	"a podcast": [
		'<audio controls src="/sound/ferry.mp3"></audio>',
		"https://thecourier.example/sound/ferry.mp3",
	],
	"a film of the house": [
		'<figure><video poster="/p.jpg"><source src="/film/ferry.mp4" type="video/mp4">Your browser cannot play it.</video></figure>',
		"https://thecourier.example/film/ferry.mp4",
	],
};

for (const [name, [markup, href]] of Object.entries(embeds))
	test(`embed: ${name}`, async ({ library }) => {
		const { html } = await readMarkup(
			library,
			article(`${text(1, 2)}${markup}${text(4, 6)}`),
			url,
		);
		const cards = [...html.matchAll(/<a href="([^"]+)" class="embed">/g)];
		expect(cards.map(([, one]) => one)).toEqual([href]);
	});

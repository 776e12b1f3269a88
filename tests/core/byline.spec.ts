/** Who wrote an article and when, where only the visible page says it, in markup as it is found. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const text = [1, 2, 3, 4]
	.map(
		(n) =>
			`<p>The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.</p>`,
	)
	.join("");

const page = (parts: { head?: string; above?: string; below?: string }) =>
	`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river</title><meta property="og:site_name" content="The Courier">${parts.head ?? ""}</head>
	<body><header><a href="/">The Courier</a></header><main>${parts.above ?? ""}<article><h1>Nobody asked the river</h1>${parts.below ?? ""}<div>${text}</div></article>
	<aside><h2>More stories</h2><ul><li><a href="/a">The bridge is paid for</a> <time datetime="2021-01-01">1 January 2021</time></li></ul></aside></main></body></html>`;

const data = (value: object) =>
	`<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const authors: Record<string, [markup: string, names: string[]]> = {
	"a link to the author's page": [
		page({
			below:
				'<div class="meta"><a class="u-link" href="/autor/ute-moos/">Ute Moos</a> / 22.1.2022</div>',
		}),
		["Ute Moos"],
	],
	"a class that is named for authors in another way": [
		page({ below: '<span class="documentAuthor">Posted by Ute Moos</span>' }),
		["Ute Moos"],
	],
	"a date beside the word is no name": [
		page({
			below: '<div class="post-author-date">Posted on 21 September</div>',
		}),
		[],
	],
	"what the head calls an author is a text": [
		page({
			head: data({
				"@type": "NewsArticle",
				author: `${"We all know the ferry, and how it leaves, and that it is late. ".repeat(5)}`,
			}),
			below: '<p>Von <a href="/author/moos/">Ute Moos</a></p>',
		}),
		["Ute Moos"],
	],
	"the head names the publisher, the page a person": [
		page({
			head: data({
				"@type": "NewsArticle",
				author: { "@type": "Organization", name: "The Courier" },
			}),
			below: '<p>By <a href="/author/moos/">Ute Moos</a></p>',
		}),
		["Ute Moos"],
	],
};
for (const [name, [markup, names]] of Object.entries(authors))
	test(`author: ${name}`, async ({ library }) => {
		const { reading } = await readMarkup(library, markup, url);
		expect(reading.article?.authors).toEqual(names);
	});

const dates: Record<string, [markup: string, day: string | undefined]> = {
	"a time element without a telling name": [
		page({ below: '<time datetime="2022-01-21T10:00:00+01:00">Friday</time>' }),
		"2022-01-21T10:00:00+01:00",
	],
	"a time element that says it in words": [
		page({ below: "<p><time>January 21, 2022</time> | Ferries</p>" }),
		"2022-01-21",
	],
	"a line under the headline": [
		page({ below: '<div class="info">Harbour, 21 January 2022</div>' }),
		"2022-01-21",
	],
	"a line above the headline": [
		page({ above: '<div class="kicker">21 January 2022 | Ferries</div>' }),
		"2022-01-21",
	],
	"a year of two digits after a colleague's name": [
		page({ below: '<div class="info">By Ute Moos | 21.01.22</div>' }),
		"2022-01-21",
	],
	"a microdata property in a box of any tag": [
		page({
			below:
				'<div itemscope itemtype="http://schema.org/Article"><div itemprop="datePublished">21.01.2022 11:43</div></div>',
		}),
		"2022-01-21",
	],
	"the microdata of a reader's review are none": [
		page({
			below:
				'<div itemscope itemtype="http://schema.org/Review"><meta itemprop="name" content="Good"><span itemprop="datePublished" content="2020-02-02"></span></div>',
		}),
		undefined,
	],
	"the only time element, far above the headline": [
		page({
			above: `<ul><li><time datetime="2022-01-21">Today</time></li><li>Ferries</li><li>Harbour</li><li>Weather</li><li>Letters</li></ul>`,
		}),
		"2022-01-21",
	],
	"time elements of several days above the headline": [
		page({
			above: `<ul><li><time datetime="2022-01-21">Today</time></li><li><time datetime="2022-01-20">Yesterday</time></li><li>Ferries</li><li>Harbour</li><li>Weather</li><li>Letters</li></ul>`,
		}),
		undefined,
	],
	"months in the language of a text that declares none": [
		page({
			below: '<p class="info">21 января 2022, 13:43</p>',
		})
			.replace(' lang="en"', "")
			.replaceAll(
				/The ferry leaves[^<]*/g,
				"Паром отходит в семь часов утра, и тот, кто к этому часу не поднялся на борт, решил остаться ещё на один день, говорит капитан.",
			),
		"2022-01-21",
	],
	"a sentence that tells of a day": [
		page({
			below:
				"<p>On 21 January 2022 the ferry left an hour late, and nobody who had waited for it in the snow said a word.</p>",
		}),
		undefined,
	],
	"the page's own date in structured data": [
		page({ head: data({ "@type": "WebPage", datePublished: "2022-01-21" }) }),
		"2022-01-21",
	],
	"another product's date is none": [
		page({ head: data({ "@type": "Review", datePublished: "2020-02-02" }) }),
		undefined,
	],
	"the head says it in its own way": [
		page({ head: '<meta name="pubdate" content="21 January 2022">' }),
		"2022-01-21",
	],
};
for (const [name, [markup, day]] of Object.entries(dates))
	test(`date: ${name}`, async ({ library }) => {
		const { reading } = await readMarkup(library, markup, url);
		expect(reading.article?.published).toBe(day);
	});

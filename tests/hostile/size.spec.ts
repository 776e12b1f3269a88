/**
 * Large pages: the time of reading is measured against one bare walk over the same document, so that no machine
 * matters.
 */
import { expect, type Loaded, test } from "../support/library";

interface Time {
	read: number;
	walk: number;
}

const url = "https://hostile.example/size";

/** Runs in the page. The best of several runs, in milliseconds: what disturbs a run only makes it longer. */
function measure([markup, address]: readonly [string, string]): Time {
	const doc = new DOMParser().parseFromString(markup, "text/html");
	const { colophon } = globalThis as unknown as Loaded;
	const best = (run: () => void) =>
		Math.min(
			...Array.from({ length: 5 }, () => {
				const began = performance.now();
				run();
				return performance.now() - began;
			}),
		);
	let touched = 0;
	const walk = () => {
		const walker = doc.createTreeWalker(doc);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			touched +=
				node instanceof Element
					? node.className.length
					: (node.nodeValue?.length ?? 0);
	};
	const time = {
		walk: best(walk),
		read: best(() => colophon.read(doc, address)),
	};
	if (touched < 0)
		throw new Error("never, but the walk must not be optimised away");
	return time;
}

const paragraph = (place: number) =>
	`<p>${place}. The clerk wrote the number into the book, crossed it out, wrote it again, and went to look for the person who had counted; it was raining.</p>`;

const article = (paragraphs: number) =>
	`<html><head><meta property="og:type" content="article"></head><body><article><h1>How long is a page</h1>${Array.from({ length: paragraphs }, (_, place) => paragraph(place)).join("\n")}</article></body></html>`;

const large: Record<string, string> = {
	"100,000 empty elements": `<body>${"<div></div>".repeat(100_000)}</body>`,
	"100,000 empty elements beside an article": `<body>${article(30)}${"<div class='x'></div>".repeat(100_000)}</body>`,
	"20,000 links": `<body>${article(30)}${"<li><a href='/story'>The story of a story that was told before</a></li>".repeat(20_000)}</body>`,
	"a paragraph of 50,000 elements": `<body>${article(30)}<p>${"<b>word</b> ".repeat(50_000)}</p></body>`,
};

for (const [name, markup] of Object.entries(large))
	test(name, async ({ library }) => {
		test.setTimeout(60_000);
		const { read, walk } = await library.evaluate(measure, [
			markup,
			url,
		] as const);
		console.log(
			`${name}: read ${read.toFixed(0)} ms, walk ${walk.toFixed(0)} ms, ratio ${(read / walk).toFixed(1)}`,
		);
		expect(read / Math.max(walk, 1)).toBeLessThan(300);
	});

/** Slope of the line through (log size, log time): 1 is linear, 2 is a square. */
function exponent(sizes: number[], times: number[]): number {
	const mean = (all: number[]) => all.reduce((a, b) => a + b) / all.length;
	const x = sizes.map(Math.log);
	const y = times.map((time) => Math.log(Math.max(time, 0.1)));
	return (
		mean(x.map((one, at) => (one - mean(x)) * ((y[at] ?? 0) - mean(y)))) /
		mean(x.map((one) => (one - mean(x)) ** 2))
	);
}

const growing: Record<
	string,
	[sizes: number[], page: (size: number) => string]
> = {
	paragraphs: [[30, 300, 3000], article],
	"boxes that are notices": [
		[250, 1000, 4000],
		(size) =>
			`${article(30)}${"<div class='newsletter'>Sign up to our newsletter</div>".repeat(size)}`,
	],
	siblings: [
		[1000, 10_000, 100_000],
		(size) => `${article(30)}${"<div>A word</div>".repeat(size)}`,
	],
	"letters of one text": [
		[100_000, 1_000_000, 10_000_000],
		(size) =>
			article(30).replace(
				"</h1>",
				`$&<p>${"A word of it. ".repeat(size / 14)}</p>`,
			),
	],
	"letters without a space": [
		[100_000, 1_000_000, 10_000_000],
		(size) => article(30).replace("</h1>", `$&<p>${"a".repeat(size)}</p>`),
	],
	links: [
		[500, 5000, 50_000],
		(size) =>
			`${article(30)}<ul>${"<li><a href='/story'>The story of a story</a></li>".repeat(size)}</ul>`,
	],
	"links in one paragraph": [
		[500, 5000, 50_000],
		(size) =>
			article(30).replace(
				"</h1>",
				`$&<p>${"It is <a href='/so'>so</a>. ".repeat(size)}</p>`,
			),
	],
	"lines around one another": [
		// The parser itself nests no deeper than 512.
		[30, 120, 480],
		(size) =>
			`${article(30)}${"<div><p>A line of some words, said once more.</p>".repeat(size)}`,
	],
	"other stories after the end": [
		[250, 1000, 4000],
		(size) =>
			`${article(30)}${`<div class="story"><h2><a href="/next">Another story of another place</a></h2>${paragraph(1)}</div>`.repeat(size)}`,
	],
	"authors' names": [
		[250, 1000, 4000],
		(size) =>
			`${article(30)}${'<div class="byline">By <a class="author" href="/ada">Ada Lovelace</a></div>'.repeat(size)}`,
	],
	"credits in the text": [
		[60, 240, 960],
		(size) =>
			article(30).replace(
				"</article>",
				`${"<p>Translated from the French by Ada Lovelace.</p>".repeat(size)}$&`,
			),
	],
};

for (const [name, [sizes, page]] of Object.entries(growing))
	test(`time grows with the number of ${name}, not with its square`, async ({
		library,
	}) => {
		test.setTimeout(60_000);
		const times: number[] = [];
		for (const size of sizes)
			times.push(
				(await library.evaluate(measure, [page(size), url] as const)).read,
			);
		const slope = exponent(sizes, times);
		console.log(
			`${sizes.map((size, at) => `${size} ${name} ${times[at]?.toFixed(1)} ms`).join(", ")}: exponent ${slope.toFixed(2)}`,
		);
		expect(slope).toBeLessThan(1.5);
	});

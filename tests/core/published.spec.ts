/** When an article was published, where neither head nor headline's line says it. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const text = [1, 2, 3, 4]
	.map(
		(n) =>
			`<p>The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.</p>`,
	)
	.join("");

const page = ({ head = "", title = "", foot = "" }) =>
	`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river</title>${head}</head>
	<body><main><article>${title || "<h1>Nobody asked the river</h1>"}<div>${text}</div>${foot}</article></main></body></html>`;

const days: Record<
	string,
	[markup: string, day: string | undefined, address?: string]
> = {
	"under the text, in words that say so": [
		page({ foot: "<p>Published on 21 January 2022</p>" }),
		"2022-01-21",
	],
	"under the text, beside an account": [
		page({
			foot: "<div>Submitted by rasos on 24 July 2017 - 18:55</div>",
		}),
		"2017-07-24",
	],
	"under the text, of something else": [
		page({ foot: "<p>The next boat sails on 21 January 2022</p>" }),
		undefined,
	],
	"under the text, of several stories": [
		page({
			foot: "<div><p>Published on 21 January 2022</p><p>Published on 3 March 2021</p></div>",
		}),
		undefined,
	],
	"in comments": [
		page({
			foot: '<div class="comments"><p>Posted by Ada on 21 January 2022</p></div>',
		}),
		undefined,
	],
	"in the heading, under the title": [
		page({
			head: '<meta property="og:title" content="Nobody asked the river that carries the ferries to the islands">',
			title:
				"<h1>Nobody asked the river that carries the ferries to the islands<br><small>21.01.2022 • Harbour, Press</small></h1>",
		}),
		"2022-01-21",
	],
	"above a text without a headline": [
		page({ title: "<div>21 January 2022</div>" }),
		"2022-01-21",
	],
	"in one piece in the address": [
		page({}),
		"2022-01-21",
		"https://thecourier.example/culture/20220121-ferries.html",
	],
	"a number in the address": [
		page({}),
		undefined,
		"https://thecourier.example/culture/2022012199-ferries.html",
	],
};
for (const [name, [markup, day, address]] of Object.entries(days))
	test(name, async ({ library }) => {
		const { reading } = await readMarkup(library, markup, address ?? url);
		expect(reading.article?.published).toBe(day);
	});

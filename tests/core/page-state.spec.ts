/** How much of an article is here: a teaser only on evidence, gated only behind what bars. */
import { faultsOf } from "../support/faults";
import {
	expect,
	openAlive,
	readMarkup,
	readNow,
	test,
} from "../support/library";

const url = "https://daily.example/2026/ferry";
const sentence =
	"The ferry leaves at seven, and whoever is not on it by then has decided to stay on this bank for another night.";
const long = Array.from(
	{ length: 14 },
	(_, at) => `<p>${sentence} (${at})</p>`,
).join("\n");
const short = `<p>${sentence}</p><p>The company meant to close the line in spring, but then a teacher read out …</p>`;
const offer =
	'<div class="paywall-box"><h3>To continue reading this article, please subscribe.</h3><p>Get unlimited access for $2.90 per month.</p><a href="/subscribe">Subscribe now</a> <a href="/login">Already a subscriber? Log in</a></div>';
const register =
	'<div class="regwall"><p>Register to continue reading. Create a free account.</p><form><input type="email"><button>Register</button></form></div>';

interface Parts {
	free?: boolean | undefined;
	header?: string;
	body: string;
	after?: string;
	style?: string;
}

const page = ({
	free,
	header = "",
	body,
	after = "",
	style = "",
}: Parts) => `<!DOCTYPE html>
<html lang="en"><head><title>The ferry for eleven - The Daily Example</title><style>${style}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry for eleven","datePublished":"2026-03-04"${free === undefined ? "" : `,"isAccessibleForFree":${free}`}}</script></head>
<body><header class="site-header">${header}<a href="/">The Daily Example</a></header>
<main><article><h1>The ferry for eleven</h1><div class="article-body">${body}</div></article>${after}</main>
<footer class="site-footer"><a href="/about">About us</a></footer></body></html>`;

const cases: Record<string, [Parts, "whole" | "teaser" | "gated"]> = {
	"a long article that is declared not free, with an offer below": [
		{ free: false, body: long, after: offer },
		"whole",
	],
	"a long article with the offer inside its own box": [
		{ free: false, body: long + offer },
		"whole",
	],
	"a short beginning that breaks off at an offer": [
		{ free: false, body: `<p>${sentence}</p>${short}${offer}` },
		"teaser",
	],
	"a short beginning at an offer beside the text, undeclared": [
		{ body: short, after: offer },
		"teaser",
	],
	"a short beginning at a registration": [
		{ free: false, body: short, after: register },
		"teaser",
	],
	"a short article with the log-in in the header": [
		{
			body: `<p>${sentence}</p><p>${sentence} That is all.</p>`,
			header: '<a href="/login">Already a subscriber? Log in</a>',
		},
		"whole",
	],
	"a short article with an offer above the headline": [
		{
			body: `<p>${sentence}</p><p>${sentence} That is all.</p>`,
			header: offer,
		},
		"whole",
	],
	"a short free article with a hidden meter": [
		{
			free: true,
			body: `<p>${sentence}</p><p>${sentence} That is all.</p>`,
			after: offer.replace("<div", '<div style="display:none"'),
		},
		"whole",
	],
	"a short article that is declared free, with an offer below": [
		{
			free: true,
			body: `<p>${sentence}</p><p>${sentence} That is all.</p>`,
			after: offer,
		},
		"whole",
	],
	"a long article with a newsletter box at its end": [
		{
			free: false,
			body: `${long}<div class="newsletter"><p>Sign up to our newsletter.</p><form><input type="email"></form></div>`,
		},
		"whole",
	],
	"a long article whose hidden templates speak of limits": [
		{
			free: false,
			body: long,
			after:
				'<div class="subscriber hidden" hidden><p>You\'ve reached your monthly limit of free articles.</p></div><div class="register-only" hidden><p>Register to continue reading.</p></div>',
		},
		"whole",
	],
	"a short beginning with a gate in three words and a button": [
		{
			body: `<p>${sentence}</p>${short.replace(" …", ".")}<div class="x4"><h3>This post is for paying subscribers only</h3><a href="/s">Subscribe now</a></div>`,
		},
		"teaser",
	],
	"a short beginning that may be unlocked": [
		{
			free: false,
			body: `<p>${sentence}</p><p>${sentence} That is all.</p><div class="x4"><h3>Unlock this article</h3><p>Two weeks for the price of one.</p></div>`,
		},
		"teaser",
	],
	"a short beginning at a box with a heading and a link, in a language without words":
		[
			{
				free: false,
				body: `<p>${sentence}</p><p>${sentence} That is all.</p><div class="x4"><h3>A teljes szöveg a tagoké</h3><a href="/t">Tagság</a></div>`,
			},
			"teaser",
		],
	"the same box under a text that is not declared": [
		{
			body: `<p>${sentence}</p><p>${sentence} That is all.</p><div class="x4"><h3>A teljes szöveg a tagoké</h3><a href="/t">Tagság</a></div>`,
		},
		"whole",
	],
	"a text that is declared not free, with its tags below": [
		{
			free: false,
			body: `<p>${sentence}</p><p>${sentence} That is all.</p><div class="x4"><h3>Tags</h3><a href="/t/1">Harbours</a> <a href="/t/2">Ferries</a></div>`,
		},
		"whole",
	],
	"a short article with a crosshead on a price": [
		{
			free: false,
			body: `<p>${sentence}</p><div class="c8"><h2>A cabin for $100 a month</h2></div><p>${sentence} That is all.</p>`,
		},
		"whole",
	],
	"a long article cut into boxes that each begin with a label": [
		{
			free: false,
			body: Array.from(
				{ length: 16 },
				(_, at) =>
					`<section class="article-content__content-group"><p class="label">Article content</p><p>${sentence} (${at})</p></section>`,
			).join(""),
			after:
				'<div class="paywall-list"><h3>Subscribe now to read the latest news</h3><ul><li>Exclusive articles by our staff.</li><li>Unlimited online access.</li></ul><a href="/subscribe">Subscribe today</a></div>',
		},
		"whole",
	],
};

for (const [name, [parts, state]] of Object.entries(cases))
	test(`${name}: ${state}`, async ({ library }) => {
		const probe = await readMarkup(library, page(parts), url);
		expect(faultsOf(probe)).toEqual([]);
		expect(probe.reading.kind).toBe("article");
		expect(probe.reading.state).toBe(state);
	});

const over = ".wall{position:fixed;inset:0;background:#fff;padding:40px}";
const wall = (close: string) =>
	`<div class="wall modal" role="dialog">${offer}${close}</div>`;

for (const [name, after, state] of [
	["an offer over the page without a way to close it", wall(""), "gated"],
	[
		"an offer over the page that may be closed",
		wall('<button class="close" aria-label="Close">×</button>'),
		"whole",
	],
	[
		"an offer over the page that is not opened",
		wall("").replace("<div", "<div hidden"),
		"whole",
	],
] as const)
	test(`alive, ${name}: ${state}`, async ({ page: tab }) => {
		await openAlive(
			tab,
			page({ free: false, body: long, after, style: over }),
			url,
			50,
		);
		const { reading } = await readNow(tab, url);
		expect(reading.state).toBe(state);
		expect(reading.article?.body.children.length === 0).toBe(state === "gated");
	});

/** Documents that are no article, or hardly a document: read() answers, changes nothing, never throws. */
import { faultsOf } from "../support/faults";
import { expect, type Loaded, readMarkup, test } from "../support/library";

const url = "https://hostile.example/page";

const sentence =
	"The harbor master wrote the time into his book, closed it, and went to see whether the ship had kept it. ";
const prose = Array.from(
	{ length: 8 },
	(_, place) => `<p>${place + 1}. ${sentence.repeat(3)}</p>`,
).join("\n");

const markups: Record<string, string> = {
	empty: "",
	"a lone doctype": "<!DOCTYPE html>",
	"nothing but space": " \n\t ",
	"a frameset":
		'<html><head><title>Old times</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"><noframes>No frames.</noframes></frameset></html>',
	"a PDF viewer":
		'<html><body style="margin:0"><embed name="a" style="position:absolute" width="100%" height="100%" src="about:blank" type="application/pdf" internalid="a"></body></html>',
	"a picture":
		'<html><head><meta name="viewport" content="width=device-width"></head><body style="margin:0"><img src="https://hostile.example/a.png"></body></html>',
	"a text file": `<html><head></head><body><pre>${sentence.repeat(100)}</pre></body></html>`,
	"a log-in page":
		'<form action="/login"><h1>Log in</h1><input type="email"><input type="password"><button>Log in</button><a href="/forgot">Forgot your password?</a></form>',
	"two bodies and two heads": `<head><title>a</title></head><body><h1>One</h1>${prose}<head><title>b</title></head><body class="two">${prose}</body></body>`,
	"unclosed everything": `<article><h1>Unclosed<div><p>${sentence.repeat(9)}<p>${sentence.repeat(9)}<table><tr><td>${sentence}<ul><li>${sentence}<b><i>`,
	"tags misnested": `<article><h1>Misnested</h1><p><b>${sentence}<p>${sentence}</b>${sentence}</i></p><a href="/x"><p>${sentence}<a href="/y">${sentence}</a></p></a></article>`,
	"text in the body alone": sentence.repeat(60),
	"text in a textarea": `<textarea>${prose}</textarea><select><option>${sentence.repeat(40)}</select>`,
	"everything hidden": `<article hidden><h1>Hidden</h1>${prose}</article>`,
	"everything in a template": `<template><article><h1>Asleep</h1>${prose}</article></template>`,
	"everything is a notice":
		"<main><h1>Subscribe now</h1><p>Already a subscriber? Log in.</p><p>Sign up to our daily newsletter.</p><p>You've reached your monthly limit of free articles.</p></main>",
	"odd names": `<article><h1>Odd</h1><x-y:z a:b="1" 2="3" @click="x" [class]="y">${prose}</x-y:z><éa>${sentence}</éa></article>`,
	"a base that is no address": `<base href="http://["><article><h1>Base</h1><a href="/a">a</a>${prose}<img src="b.png"></article>`,
	"foreign elements": `<article><h1>Foreign</h1><svg><title>t</title><foreignObject>${prose}</foreignObject></svg><math><mtext>${prose}</mtext></math>${prose}</article>`,
};

for (const [name, markup] of Object.entries(markups))
	test(`HTML: ${name}`, async ({ library }) => {
		const probe = await readMarkup(library, markup, url);
		expect(faultsOf(probe)).toEqual([]);
		expect(probe.reading.url).toBe(url);
	});

test("an empty document is no article", async ({ library }) => {
	const { reading } = await readMarkup(library, "", url);
	expect(reading).toMatchObject({
		kind: "other",
		translated: false,
		relation: null,
		claims: [],
		notices: [],
	});
});

test("hidden text is never shown", async ({ library }) => {
	for (const name of ["everything hidden", "everything in a template"]) {
		const { text } = await readMarkup(library, markups[name] ?? "", url);
		expect(text).not.toContain("harbor master");
	}
});

const xml: [name: string, type: DOMParserSupportedType, source: string][] = [
	[
		"XHTML",
		"application/xhtml+xml",
		`<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>XHTML</title></head><body><div><h1>Written in XHTML</h1>${prose}<p><a href="https://www.kommersant.ru/doc/9900001">Read the original article in Russian</a></p></div></body></html>`,
	],
	[
		"XHTML that is not well formed",
		"application/xhtml+xml",
		'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>one<p>two',
	],
	[
		"SVG",
		"image/svg+xml",
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Not an article</title><text>Subscribe now</text></svg>',
	],
	[
		"a feed",
		"text/xml",
		`<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title><item><title>One</title><description><![CDATA[${prose}]]></description></item></channel></rss>`,
	],
	["an element that is no HTML", "application/xml", "<a/>"],
];

for (const [name, type, source] of xml)
	test(`XML: ${name}`, async ({ library }) => {
		const probe = await readMarkup(library, source, url, type);
		expect(faultsOf(probe)).toEqual([]);
		expect(probe.reading.kind).toBe(name === "XHTML" ? "article" : "other");
	});

test("XHTML is read like HTML", async ({ library }) => {
	const [, type, source] = xml[0] as (typeof xml)[number];
	const strict = await readMarkup(library, source, url, type);
	const loose = await readMarkup(library, source, url);
	expect(strict.reading).toEqual(loose.reading);
	expect(strict.reading.original?.url).toBe(
		"https://www.kommersant.ru/doc/9900001",
	);
	expect(strict.text.match(/harbor master/g)).toHaveLength(24);
});

test("5,000 elements one inside of another", async ({ library }) => {
	const words = "At the bottom of it all there is a sentence. ".repeat(20);
	const found = await library.evaluate(
		([address, deep]) => {
			const doc = document.implementation.createHTMLDocument("Deep");
			let at: Element = doc.body;
			for (let depth = 0; depth < 5000; depth++) {
				const next = doc.createElement(depth % 50 ? "div" : "section");
				at.append(next);
				at = next;
			}
			const title = doc.createElement("h1");
			title.textContent = "Deep";
			doc.body.prepend(title);
			for (let more = 0; more < 4; more++) {
				const paragraph = doc.createElement("p");
				paragraph.textContent = `${more} ${deep}`;
				at.append(paragraph);
			}
			const { colophon } = globalThis as unknown as Loaded;
			const reading = colophon.read(doc, address);
			const { article } = reading;
			return {
				url: reading.url,
				text: article ? colophon.toText(article.body) : "",
				html: article ? colophon.toHtml(article.body) : "",
			};
		},
		[url, words] as const,
	);
	expect(found.url).toBe(url);
	expect(found.text.match(/bottom of it all/g)).toHaveLength(80);
});

test("a document from which the page has removed root, head or body", async ({
	library,
}) => {
	const kinds = await library.evaluate(
		([address, text]) => {
			const { colophon } = globalThis as unknown as Loaded;
			const cut = (change: (doc: Document) => void) => {
				const doc = new DOMParser().parseFromString(text, "text/html");
				change(doc);
				return colophon.read(doc, address).url === address;
			};
			return [
				cut((doc) => doc.documentElement.remove()),
				cut((doc) => doc.head.remove()),
				cut((doc) => doc.body.remove()),
				cut((doc) => doc.documentElement.replaceWith(doc.createElement("p"))),
				cut((doc) => doc.replaceChildren()),
				cut((doc) =>
					doc.documentElement.replaceWith(doc.createElementNS("urn:x", "y")),
				),
				cut((doc) => doc.body.append(doc.createElementNS(null, "p"))),
			];
		},
		[url, `<h1>Cut</h1>${prose}`] as const,
	);
	expect(kinds).toEqual(kinds.map(() => true));
});

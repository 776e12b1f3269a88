/**
 * Named forms, inputs and pictures hide the methods of a document and of a form behind elements. A page that does so
 * is read like the same page without them.
 */
import { faultsOf } from "../support/faults";
import { expect, type Probe, readMarkup, test } from "../support/library";

const url = "https://worldcrunch.com/hostile/shadows";

const names =
	`querySelector querySelectorAll getElementById getElementsByTagName getElementsByClassName documentElement body head
	children childNodes firstChild lastChild firstElementChild nextSibling previousSibling nextElementSibling parentNode
	parentElement ownerDocument defaultView textContent innerText innerHTML outerHTML attributes getAttribute hasAttribute
	getAttributeNames id className classList tagName localName nodeName nodeType nodeValue namespaceURI matches closest
	contains compareDocumentPosition isConnected getRootNode hidden style dataset title lang dir name action method elements
	length toString constructor hasOwnProperty __proto__ createTreeWalker createNodeIterator createElement evaluate
	implementation cookie location URL baseURI readyState contentType forms images scripts links then toJSON valueOf
	checkVisibility getBoundingClientRect getClientRects getComputedStyle`.split(
		/\s+/,
	);

const article = `<article>
<h1>A page with traps</h1>
<p class="standfirst">What a form is named is nobody's business, and yet it has consequences.</p>
<p>LISBON — The clerk at the land registry has a form for everything, and each of them has fields, and every field has a name that somebody once chose in a hurry.</p>
<p>One of them is called children. It asks for a number. For twenty years nobody noticed that whoever filled it in could no longer be counted with the others.</p>
<p>Another is called attributes, and is left empty by everybody. The clerk has thought about it and considers it the most honest answer in the building.</p>
<p><a href="https://www.kommersant.ru/doc/9900401">Read the original article in Russian</a></p>
</article>
<div id="story_page_paywall_1_story"><p>You've reached your monthly limit of free articles.</p><p>To read the full article, please subscribe.</p><p>Already a subscriber? <a href="/login">Log in</a></p></div>`;

const page = (before: string, around: (inner: string) => string) =>
	`<!DOCTYPE html><html lang="en"><head><title>A page with traps</title></head><body>${before}${around(article)}</body></html>`;

const same = (inner: string) => inner;

/** What must not differ: everything but the places. */
const essence = ({ reading, html }: Probe) => ({
	html,
	title: reading.article?.title,
	dateline: reading.article?.dateline,
	original: reading.original,
	relation: reading.relation,
	notices: reading.notices.map(({ kind, words }) => ({ kind, words })),
});

const variants: Record<string, string> = {
	"pictures and forms named like methods of the document": page(
		names
			.map(
				(name) =>
					`<img name="${name}" width="1" height="1" alt=""><form name="${name}"></form><embed name="${name}"><object id="${name}"></object>`,
			)
			.join(""),
		same,
	),
	"a form around the article, its inputs named like properties": page(
		"",
		(inner) =>
			`<form>${names.map((name) => `<input type="hidden" name="${name}">`).join("")}${inner}</form>`,
	),
	"a form around the article, its inputs with such ids": page(
		"",
		(inner) =>
			`<form>${names.map((name) => `<input type="hidden" id="${name}">`).join("")}${inner}</form>`,
	),
	"several elements of one name, which make a collection": page(
		names
			.map((name) => `<form name="${name}"></form><form name="${name}"></form>`)
			.join(""),
		(inner) =>
			`<form>${names.map((name) => `<input type="hidden" name="${name}"><input type="hidden" name="${name}">`).join("")}${inner}</form>`,
	),
	"frames that carry such names": page(
		names
			.map((name) => `<iframe name="${name}" srcdoc="" hidden></iframe>`)
			.join(""),
		same,
	),
};

for (const [name, markup] of Object.entries(variants))
	test(name, async ({ library }) => {
		const plain = await readMarkup(library, page("", same), url);
		const shadowed = await readMarkup(library, markup, url);
		expect(plain.reading.article?.dateline).toBe("LISBON");
		expect(plain.reading.notices).toHaveLength(1);
		expect(faultsOf(shadowed)).toEqual([]);
		expect(essence(shadowed)).toEqual(essence(plain));
	});

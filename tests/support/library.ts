import fs from "node:fs";
import path from "node:path";
import { test as base, type Page } from "@playwright/test";
import type { Outlet, Owner, Reading, Root } from "../../src/core/model";

/** What dist/core.js exports. */
export interface Library {
	read(page: Document, url: string): Reading;
	toHtml(body: Root): string;
	toText(body: Root): string;
	outlet(key: string, country?: string): Outlet | undefined;
	ownersAt(outlet: Outlet, date: string): Owner[];
}

/** An element that a reading names by its CSS path, as far as it can leave the browser. */
export interface Place {
	/** How many elements the path selects; must be one. */
	count: number;
	text: string;
	/** The text as far as it is read: without scripts and drawings, and without what is hidden inside. */
	read: string[];
	attributes: string[];
}

/** A reading together with what the page has to say about it. */
export interface Probe {
	reading: Reading;
	/** The document is the same after reading as before. */
	unchanged: boolean;
	places: Record<string, Place>;
	/** The body as text, '' without an article. */
	text: string;
	html: string;
}

const core = path.join(process.env["COLOPHON_DIST"] ?? "dist", "core.js");

/** Loads dist/core.js into the page, as globalThis.colophon. */
export async function loadLibrary(page: Page): Promise<void> {
	if (!fs.existsSync(core))
		throw new Error(`${core} is missing: run \`npm run build\` first.`);
	await page.evaluate(
		async (source) => {
			const address = URL.createObjectURL(
				new Blob([source], { type: "text/javascript" }),
			);
			Object.assign(globalThis, { colophon: await import(address) });
		},
		fs.readFileSync(core, "utf8"),
	);
	await page.evaluate(installProbe);
}

/** Runs in the page: leaves globalThis.probe, which reads a document and gathers what the checks need of it. */
function installProbe(): void {
	const { colophon } = globalThis as unknown as { colophon: Library };
	// The documents under test may shadow any method of theirs, so everything is called by its prototype.
	const all = (doc: Document, selector: string) => [
		...Document.prototype.querySelectorAll.call(doc, selector),
	];
	const written = (doc: Document) =>
		new XMLSerializer().serializeToString(doc.cloneNode(true));
	const textOf = Object.getOwnPropertyDescriptor(Node.prototype, "textContent")
		?.get as () => string | null;
	const attributesOf = (element: Element) =>
		Element.prototype.getAttributeNames
			.call(element)
			.map((name) => Element.prototype.getAttribute.call(element, name) ?? "");
	const without = (element: Element | undefined, selector: string) => {
		const copy = element?.cloneNode(true) as Element | undefined;
		if (!copy) return "";
		for (const one of Element.prototype.querySelectorAll.call(copy, selector))
			Element.prototype.remove.call(one);
		return textOf.call(copy) ?? "";
	};
	const silent =
		"script, style, template, noscript, svg, math, textarea, select, option, datalist, canvas, object, audio, video, iframe";
	const hidden = "[hidden], [style*='display:none'], .screen-reader-text";
	const probe = (doc: Document, url: string): Probe => {
		const before = written(doc);
		const reading = colophon.read(doc, url);
		const unchanged = written(doc) === before;
		const paths = [
			...reading.claims,
			...reading.notices,
			...reading.evidence,
			...(reading.gate ? [reading.gate] : []),
		].flatMap(({ at }) => (at === undefined ? [] : [at]));
		const places: Probe["places"] = {};
		for (const at of paths) {
			const found = all(doc, at);
			const [first] = found;
			places[at] = {
				count: found.length,
				text: first ? (textOf.call(first) ?? "") : "",
				read: [without(first, silent), without(first, `${silent}, ${hidden}`)],
				attributes: first ? attributesOf(first) : [],
			};
		}
		const body = reading.article?.body;
		return {
			reading,
			unchanged,
			places,
			text: body ? colophon.toText(body) : "",
			html: body ? colophon.toHtml(body) : "",
		};
	};
	Object.assign(globalThis, { probe });
}

/** The page's globals once the library is loaded; only for functions that run in the page. */
export type Loaded = {
	colophon: Library;
	probe(doc: Document, url: string): Probe;
};

/** Reads markup as a document without a window. */
export const readMarkup = (
	page: Page,
	markup: string,
	url: string,
	type: DOMParserSupportedType = "text/html",
): Promise<Probe> =>
	page.evaluate(
		([source, address, kind]) =>
			(globalThis as unknown as Loaded).probe(
				new DOMParser().parseFromString(source, kind),
				address,
			),
		[markup, url, type] as const,
	);

/** Opens markup at its address, with its scripts, lets it work for some milliseconds, then reads the live document. */
export async function readAlive(
	page: Page,
	markup: string,
	url: string,
	milliseconds: number,
): Promise<Probe> {
	await openAlive(page, markup, url, milliseconds);
	return readNow(page, url);
}

/** Opens markup at its address and loads the library into it. No request leaves the machine. */
export async function openAlive(
	page: Page,
	markup: string,
	url: string,
	milliseconds: number,
): Promise<void> {
	await page.route("**/*", (route) =>
		route.request().url() === url
			? route.fulfill({
					contentType: "text/html; charset=utf-8",
					body: markup,
				})
			: route.fulfill({ status: 404, body: "" }),
	);
	await page.goto(url);
	await page.waitForTimeout(milliseconds);
	await loadLibrary(page);
}

/** Reads the document that is open in the page. */
export const readNow = (page: Page, url: string): Promise<Probe> =>
	page.evaluate(
		(address) => (globalThis as unknown as Loaded).probe(document, address),
		url,
	);

/** A page that has the library loaded and is otherwise empty. */
export const test = base.extend<object, { library: Page }>({
	library: [
		async ({ browser }, use) => {
			const page = await browser.newPage();
			await loadLibrary(page);
			await use(page);
			await page.close();
		},
		{ scope: "worker" },
	],
});

export { expect } from "@playwright/test";

/** An article of our own with markup of a case among its paragraphs, and what is made of that markup. */
import type { Page } from "@playwright/test";
import { expect, readMarkup } from "./library";

/** Where the article stands. */
export const url = "https://thecourier.example/culture/ferries";
/** A sentence that is another on each day. */
export const sentence = (n: number) =>
	`The ferry leaves at seven, and whoever is not on it by then has decided to stay for day ${n}, says the captain.`;
/** Paragraphs of the article, from one day to another, both included. */
export const text = (from: number, to: number) =>
	Array.from(
		{ length: to - from + 1 },
		(_, i) => `<p>${sentence(from + i)}</p>`,
	).join("");

/** The article's body as HTML, without the paragraphs that stand around the case. */
export const around = (html: string) =>
	html.replace(/<p>The ferry leaves at seven[^<]*<\/p>/g, "");

/** The page; `head` stands between headline and text. */
export const article = (inside: string, head = "") =>
	`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river | The Courier</title>
	<meta property="og:type" content="article"><meta property="og:title" content="Nobody asked the river"></head>
	<body><article><h1>Nobody asked the river</h1>${head}<div class="article-body">${inside}</div></article></body></html>`;

/** A case: markup among the paragraphs, and what becomes of it. */
export type Forms = Record<string, [markup: string, html: string]>;

/** Reads an article with the markup among its paragraphs, and holds what is made of the markup to `html`. */
export async function expectForm(
	library: Page,
	markup: string,
	html: string,
): Promise<void> {
	const probe = await readMarkup(
		library,
		article(`${text(1, 2)}${markup}${text(4, 6)}`),
		url,
	);
	expect(around(probe.html)).toBe(html);
}

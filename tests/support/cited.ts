import fs from "node:fs";
import { type CitationStyle, htmlRuns } from "../../src/core/citation";
import type { Reading } from "../../src/core/model";
import { citations } from "./citations";

/** The day on which citations say that the page was read. */
export const accessed = "2026-11-22";
/** What is expected of a page under tests/pages. */
export const readingOf = (page: string): Reading =>
	JSON.parse(fs.readFileSync(`tests/pages/${page}/expected.json`, "utf8"));

/** A page's reading, with what other pages of its kind would say as well. */
export function reading(
	page: string,
	more: {
		article?: Partial<NonNullable<Reading["article"]>>;
		original?: Reading["original"];
	} = {},
): Reading {
	const read = readingOf(page);
	if (!read.article) throw new Error(`${page} is no article`);
	return {
		...read,
		article: { ...read.article, ...more.article },
		...(more.original ? { original: more.original } : {}),
	};
}

/** An original in Russian. */
export const russian = {
	outlet: "Kommersant",
	language: "ru",
	url: "https://www.kommersant.ru/doc/9900107",
	translators: ["Clara Whitfield"],
};
/** The original's title. */
export const title = "Почему московские рынки нервничают";

/** A citation in one style, with its parts. */
export async function cited(
	read: Reading,
	style: CitationStyle,
	siteName?: string,
) {
	const { cite } = await citations();
	const made = cite(read, style, { siteName, accessed });
	if (!made) throw new Error("Nothing was cited");
	return made;
}

/** The first part of a citation with its italics as <i>. */
export const entry = async (
	read: Reading,
	style: CitationStyle,
	siteName = "Worldcrunch",
) => htmlRuns((await cited(read, style, siteName)).parts[0]?.runs ?? []);

/** Pages under tests/pages that are cited, with their site's name. */
export const pages = {
	"worldcrunch.com--demo": "Worldcrunch",
	"press.example--arabic": undefined,
	"inosmi.ru--2023": "ИноСМИ",
	"courrierinternational.com--2023": "Courrier international",
	"thecourier.example--sentences-like-notices": undefined,
	"worldcrunch.com--own-2012": "Worldcrunch",
	"worldcrunch.com--not-translated": "Worldcrunch",
};

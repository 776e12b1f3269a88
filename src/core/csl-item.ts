import type { CslDate, CslItem, CslName } from "./citation";
import { cleanAddress } from "./clean-address";
import type { Reading } from "./model";
import { splitName } from "./split-name";

/** What the reading does not hold: the site's name, and the day it was looked at (ISO 8601, in the reader's own time). */
export interface CitedWith {
	siteName?: string | undefined;
	accessed?: string | undefined;
}

/** An ISO 8601 or EDTF date as CSL-JSON has it; undefined for what is not at least a whole year. */
export function cslDate(date: string | undefined): CslDate | undefined {
	const [, year, month, day, doubt] =
		date?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?([?~%])?$/) ?? [];
	if (!year || Number(year) === 0) return undefined;
	const numbers = [Number(year)];
	if (month && Number(month) >= 1 && Number(month) <= 12) {
		numbers.push(Number(month));
		if (day && Number(day) >= 1 && Number(day) <= 31) numbers.push(Number(day));
	}
	return { "date-parts": [numbers], ...(doubt ? { circa: true } : {}) };
}

const claimed = (
	reading: Reading,
	about: "publisher" | "outlet",
	property: string,
): string | undefined =>
	reading.claims.find(
		(claim) => claim.about === about && claim.property === property,
	)?.value;

/** The name of the site that the reader is on: as its file or its record says it, else its address. */
export function siteTitle(
	reading: Reading,
	siteName?: string,
): { name?: string; known: boolean } {
	const name = siteName ?? claimed(reading, "publisher", "name");
	if (name) return { name, known: true };
	const host = URL.canParse(reading.url) ? new URL(reading.url).hostname : "";
	return host
		? { name: host.replace(/^www\./, ""), known: false }
		: { known: false };
}

/** A key for a program: Latin letters and figures only. */
function keyOf(names: readonly CslName[], sites: string[], date?: CslDate) {
	const plain = (text: string) =>
		text
			.normalize("NFKD")
			.replace(/[^A-Za-z0-9]/g, "")
			.toLowerCase();
	const family = plain(names[0]?.family ?? names[0]?.literal ?? "");
	const year = date?.["date-parts"][0][0] ?? "nd";
	const site = sites.map((one) => plain(one.split(".")[0] ?? ""));
	return `${[family, ...site, "article"].find(Boolean)}${year}`;
}

/**
 * The article that was read as one work of CSL-JSON, with its original. Nothing is invented: what reading and records do
 * not say is left out (see citationGaps). undefined when the page is no article. The original is told only where the
 * page is a translation, edition or republication of it.
 */
export function cslItem(
	reading: Reading,
	{ siteName, accessed }: CitedWith = {},
): CslItem | undefined {
	const { article, translated, relation } = reading;
	if (!article) return undefined;
	const original = translated || relation !== null ? reading.original : {};
	const { outlet, language: origin } = original ?? {};
	const site = siteTitle(reading, siteName).name;
	const houses = [outlet, site].filter((one) => one !== undefined);
	const told = {
		houses,
		...(article.language ? { language: article.language } : {}),
	};
	const names = (printed: readonly string[] | undefined, from?: string) =>
		(printed ?? []).flatMap((one) =>
			one.trim()
				? [splitName(one, { ...told, ...(from ? { origin: from } : {}) })]
				: [],
		);
	const translators = names(original?.translators);
	const printed = article.authors.length
		? article.authors
		: (original?.authors ?? []);
	const author = names(
		printed.filter((one) => !original?.translators?.includes(one)),
		origin,
	);
	const issued = cslDate(article.published);
	const looked = cslDate(accessed);
	const address = cleanAddress(reading.url);
	const first = cslDate(original?.published);
	const firstAddress = cleanAddress(original?.url);
	const place = outlet && claimed(reading, "outlet", "city");
	const own = siteTitle({ ...reading, claims: [] }).name;
	const key = keyOf(author, [site ?? "", own ?? ""], issued);
	const custom = {
		...(origin ? { "original-language": origin } : {}),
		...(article.titleLanguage
			? { "title-language": article.titleLanguage }
			: {}),
		...(firstAddress ? { "original-URL": firstAddress } : {}),
	};
	return {
		id: key,
		"citation-key": key,
		type: "article-newspaper",
		title: article.title,
		...(author.length ? { author } : {}),
		...(translators.length ? { translator: translators } : {}),
		...(site ? { "container-title": site } : {}),
		...(issued ? { issued } : {}),
		...(looked ? { accessed: looked } : {}),
		...(address ? { URL: address } : {}),
		...(article.language ? { language: article.language } : {}),
		...(original?.authors?.length
			? { "original-author": names(original.authors, origin) }
			: {}),
		...(original?.title ? { "original-title": original.title } : {}),
		...(first ? { "original-date": first } : {}),
		...(outlet ? { "original-publisher": outlet } : {}),
		...(place ? { "original-publisher-place": place } : {}),
		...(Object.keys(custom).length ? { custom } : {}),
	};
}

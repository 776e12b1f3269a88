import { archivedAddress } from "./archived-address";
import { attr } from "./dom";
import { absolute, hostOf } from "./host";
import {
	asArray,
	isThing,
	type Metadata,
	namesOf,
	type Thing,
	textOf,
} from "./metadata";
import { sameHouse } from "./name-fits";

/** What head and structured data say about an earlier publication. A bonus: it may complete what the page shows. */
export interface StructuredOrigin {
	/** The page's canonical address, or its stated source, where that is another house's page. */
	elsewhere?: string;
	translators: string[];
	/** The work that this one translates, when it is not the page itself. */
	url?: string;
	language?: string;
	title?: string;
	/** The page's versions in other languages: hreflang links to other pages. */
	versions: { language: string; url: string }[];
	/** The page is its own x-default, so it is no version of another. */
	isDefault: boolean;
}

const bare = (address: string): string =>
	address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/g, "");

/** Reads where the page says it comes from. Addresses that lead back to the page itself say nothing. */
export function structuredOrigin(
	meta: Metadata,
	url: string,
): StructuredOrigin {
	const own = hostOf(url);
	const other = (address: string | undefined): string | undefined => {
		const found = address ? absolute(address, url) : undefined;
		const href = found && archivedAddress(found);
		return href && hostOf(href) && bare(href) !== bare(url) ? href : undefined;
	};
	const abroad = (address: string | undefined): string | undefined => {
		const href = other(address);
		return own &&
			href &&
			!sameHouse(hostOf(href), own) &&
			bare(href).includes("/")
			? href
			: undefined;
	};
	const work = [
		...asArray(meta.article?.["translationOfWork"]),
		...asArray(meta.article?.["isBasedOn"]),
		...asArray(meta.article?.["isBasedOnUrl"]),
	]
		.map((one): Thing | undefined =>
			typeof one === "string" ? { url: one } : isThing(one) ? one : undefined,
		)
		.find((one) => one && other(addressOf(one)));
	const alternates = meta.elements("link").flatMap((link) => {
		const language = attr(link, "hreflang");
		return language
			? { language, url: absolute(attr(link, "href"), url) ?? "" }
			: [];
	});
	const isTranslation = meta.article?.["translationOfWork"] !== undefined;
	return {
		elsewhere: [
			meta.canonical,
			...["syndication-source", "original-source", "dc.source"].flatMap(
				(name) => [meta.meta(name), meta.link(name)],
			),
		]
			.map(abroad)
			.find(Boolean),
		translators: [
			...namesOf(meta.article?.["translator"], meta.things),
			...namesOf(
				meta.meta("translator", "dc.contributor.translator"),
				meta.things,
			),
		],
		...(work && isTranslation
			? {
					url: other(addressOf(work)),
					language: textOf(work["inLanguage"]) || undefined,
					title: textOf(work["name"]) || textOf(work["headline"]) || undefined,
				}
			: {}),
		versions: alternates.filter(
			({ language, url: address }) =>
				language.toLowerCase() !== "x-default" && other(address),
		),
		isDefault: alternates.some(
			({ language, url: address }) =>
				language.toLowerCase() === "x-default" && bare(address) === bare(url),
		),
	};
}

const addressOf = (thing: Thing): string =>
	textOf(thing["url"]) || textOf(thing["@id"]);

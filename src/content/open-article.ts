import { all } from "../core/dom";
import type { Reading } from "../core/model";
import { root } from "./page-parts";

/** Which article is open on a page that may scroll or go on to others. */
export interface OpenArticle {
	/** Its address, without a fragment. */
	readonly url: string;
	/** Follows the page. Answers whether there is anything to read anew. */
	follow(): boolean;
	/** Remembers by its title what was read. */
	remember(reading: Reading, elements: Map<string, Element>): void;
	/** Whether the element holds the article. */
	isIn(element: Element): boolean;
}

/** The page's address without the fragment, which is another place in the same article. */
export const address = (): string => location.href.replace(/#.*$/, "");

/**
 * The reading stays with the article that was opened for as long as that stands in the document: scrolling on to the
 * next story changes the address, but not what is open.
 */
export function openArticle(page: Document): OpenArticle {
	let url = address();
	let title: { element: Element; words: string } | undefined;
	let language = root(page).lang;

	const stands = () => title?.element.isConnected ?? false;
	const isSaid = () => title?.element.textContent === title?.words;
	/** A translating browser put its own words in place of the page's: what was read before is truer. */
	const isTranslated = () =>
		title !== undefined &&
		(/\btranslated-(?:ltr|rtl)\b/.test(root(page).className) ||
			(root(page).lang !== language && stands() && !isSaid()));

	return {
		get url() {
			return url;
		},
		follow() {
			const translated = isTranslated();
			if (address() !== url && !(stands() && (isSaid() || translated))) {
				url = address();
				return true;
			}
			return !translated;
		},
		remember(reading, elements) {
			language = root(page).lang;
			const at = reading.claims.find(
				({ about, property }) => about === "article" && property === "title",
			)?.at;
			const element = (at && elements.get(at)) || all(page, "h1")[0];
			title = element && { element, words: element.textContent ?? "" };
		},
		isIn: (element) => title !== undefined && element.contains(title.element),
	};
}

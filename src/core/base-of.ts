import { all, attr } from "./dom";

/** Relative addresses count from the page's base element, where it has one. */
export function baseOf(page: Document, url: string): string {
	const base = all(page, "base[href]")[0];
	try {
		return base ? new URL(attr(base, "href"), url).href : url;
	} catch {
		return url;
	}
}

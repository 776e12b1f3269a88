import { attr } from "./dom";
import type { Metadata } from "./metadata";

/** Relative addresses count from the page's base element, where it has one. */
export function baseOf(meta: Metadata, url: string): string {
	const [base] = meta.elements("base");
	try {
		return base ? new URL(attr(base, "href"), url).href : url;
	} catch {
		return url;
	}
}

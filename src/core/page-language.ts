import { all, attr, isElement, parentOf, rootOf } from "./dom";
import type { Block } from "./survey";

/** Relative addresses count from the page's base element, where it has one. */
export function baseOf(page: Document, url: string): string {
	const base = all(page, "base[href]")[0];
	try {
		return base ? new URL(attr(base, "href"), url).href : url;
	} catch {
		return url;
	}
}

/** "en_US", "EN" → "en-US", "en"; undefined for what is no language tag. */
export function languageOf(tag: string | undefined): string | undefined {
	try {
		return tag ? Intl.getCanonicalLocales(tag.replace("_", "-"))[0] : undefined;
	} catch {
		return undefined;
	}
}

const rightToLeft = /^(?:ar|fa|he|iw|ur|ps|yi|dv|ckb|sd|ug)\b/;

/** Direction of the text: as the nearest element around it states, else as its script is written. */
export function directionOf(
	page: Document,
	roots: Block[],
	language: string | undefined,
): "ltr" | "rtl" | undefined {
	for (
		let at: Element | null = roots[0]?.element ?? rootOf(page);
		at;
		at = parentElement(at)
	) {
		const dir = attr(at, "dir").toLowerCase();
		if (dir === "rtl" || dir === "ltr") return dir;
	}
	return language && rightToLeft.test(language) ? "rtl" : undefined;
}

const parentElement = (element: Element): Element | null => {
	const parent = parentOf(element);
	return parent && isElement(parent) ? parent : null;
};

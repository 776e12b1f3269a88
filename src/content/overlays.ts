import { all as queryAll } from "../core/dom";
import type { Held } from "./held";
import { marks } from "./marks";
import { backdropsOf } from "./overlay";
import type { Overrides } from "./overrides";
import { root } from "./page-parts";
import { freeScrolling } from "./scroll-lock";

/** What folded overlays took from the page besides themselves. */
export interface Overlays {
	/**
	 * Covers behind these overlays go, scrolling and a shut article come back; with the last overlay all of it is undone.
	 * `look` runs a measurement on the page as it is by itself.
	 */
	settle(folded: readonly Held[], look: <T>(how: () => T) => T): void;
	has(cover: Element): boolean;
	/** Whether anything of this is undone at present. */
	any(): boolean;
}

export function overlays(page: Document, inline: Overrides): Overlays {
	const covers = new Set<Element>();
	/** Attributes by which the page shut its own article away while the overlay is open. */
	const shut: { element: Element; name: string; value: string }[] = [];

	const openArticle = (shells: readonly Element[]) => {
		for (const name of ["inert", "aria-hidden"])
			for (const element of queryAll(page, `[${name}]:has(h1)`)) {
				const value = element.getAttribute(name) ?? "";
				if (value === "false" || shells.some((one) => element.contains(one)))
					continue;
				shut.push({ element, name, value });
				element.removeAttribute(name);
			}
	};
	const shutArticle = () => {
		for (const { element, name, value } of shut.splice(0))
			if (!element.hasAttribute(name)) element.setAttribute(name, value);
	};

	return {
		settle(folded, look) {
			if (folded.length) openArticle(folded.map(({ shell }) => shell));
			else shutArticle();
			const found = new Set(
				folded.length
					? look(() => folded.flatMap(({ shell }) => backdropsOf(shell)))
					: [],
			);
			for (const cover of covers)
				if (!found.has(cover)) {
					cover.removeAttribute(marks.backdrop);
					inline.restore(cover);
					covers.delete(cover);
				}
			for (const cover of found) {
				cover.setAttribute(marks.backdrop, "");
				inline.set(cover, "display", "none");
				covers.add(cover);
			}
			freeScrolling(page, inline, folded.length > 0);
		},
		has: (cover) => covers.has(cover),
		any: () =>
			covers.size > 0 ||
			shut.length > 0 ||
			root(page).hasAttribute(marks.scroll),
	};
}

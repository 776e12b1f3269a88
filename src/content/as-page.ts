import { marks } from "./marks";
import type { Overrides } from "./overrides";
import { root, windowOf } from "./page-parts";

/**
 * Looks at the page as it is by itself: folded notices, covers, scroll locks and the reader view step back while
 * `look` runs. Nothing is painted in between, and what the reader sees stays where it is.
 */
export function asPage<T>(
	page: Document,
	overrides: Overrides,
	look: () => T,
): T {
	const html = root(page);
	const scroller = windowOf(page);
	const place = scroller?.scrollTop ?? 0;
	const reader = html.getAttribute(marks.reader);
	html.setAttribute(marks.asPage, "");
	html.removeAttribute(marks.reader);
	try {
		return overrides.without(look);
	} finally {
		html.removeAttribute(marks.asPage);
		if (reader !== null) html.setAttribute(marks.reader, reader);
		if (scroller && scroller.scrollTop !== place)
			scroller.scrollTo({ top: place, behavior: "instant" });
	}
}

import { marks } from "./marks";
import type { Overrides } from "./overrides";

/**
 * Looks at the page as it is by itself: folded notices, covers, scroll locks and the reader view step back while
 * `look` runs. Nothing is painted in between, and what the reader sees stays where it is.
 */
export function asPage<T>(
	page: Document,
	overrides: Overrides,
	look: () => T,
): T {
	const root = page.documentElement;
	const { scrollingElement } = page;
	const place = scrollingElement?.scrollTop ?? 0;
	const reader = root.getAttribute(marks.reader);
	root.setAttribute(marks.asPage, "");
	root.removeAttribute(marks.reader);
	try {
		return overrides.without(look);
	} finally {
		root.removeAttribute(marks.asPage);
		if (reader !== null) root.setAttribute(marks.reader, reader);
		if (scrollingElement && scrollingElement.scrollTop !== place)
			scrollingElement.scrollTo({ top: place, behavior: "instant" });
	}
}

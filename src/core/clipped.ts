import { attr, viewOf } from "./dom";

/** Words for screen readers only are short; more is text under a wrong name. In characters. */
export const longestAside = 120;

/** https://www.a11yproject.com/posts/how-to-hide-content/ and what was done before it: far off the window's edge. */
const byItself =
	/(?:^|[;\s])(?:clip\s*:\s*rect\(|clip-path\s*:\s*inset\((?:50|100)%|(?:left|top|text-indent)\s*:\s*-\d{4,})/i;
const toNothing = /^rect\((\d)px, \1px, \1px, \1px\)$|^inset\((?:50|100)%\)$/;

/** Clipped to nothing by its own attribute: read aloud, never seen. */
export const clipsItself = (element: Element): boolean =>
	byItself.test(attr(element, "style"));

/** Clipped to nothing by any style of the page; false where there is no window to ask. */
export function isClipped(page: Document, element: Element): boolean {
	const style = viewOf(page)?.getComputedStyle(element);
	return (
		style?.position === "absolute" &&
		(toNothing.test(style.clip) || toNothing.test(style.clipPath))
	);
}

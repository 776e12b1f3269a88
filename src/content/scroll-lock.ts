import { marks } from "./marks";
import type { Overrides } from "./overrides";
import { bodyOf, root, windowOf } from "./page-parts";

const locks = (style: CSSStyleDeclaration): boolean =>
	/^(?:hidden|clip)$/.test(style.overflowY);

/**
 * Gives the page its scrolling back while an overlay is folded, whichever way the overlay took it: overflow on html
 * or body, or a body pinned in its place. `held` false puts the page's own lock back.
 */
export function freeScrolling(
	page: Document,
	overrides: Overrides,
	held: boolean,
): void {
	const html = root(page);
	const body = bodyOf(page);
	if (!body) return;
	if (!held) {
		for (const element of [html, body]) overrides.restore(element);
		html.removeAttribute(marks.scroll);
		return;
	}
	const had = html.getAttribute(marks.scroll) ?? "";
	const found = overrides.without(() => {
		html.removeAttribute(marks.scroll);
		const whole = getComputedStyle(html);
		const inner = getComputedStyle(body);
		const words: string[] = [];
		if (locks(whole)) words.push("html");
		// The body's overflow is the window's only while html says nothing of its own:
		// https://drafts.csswg.org/css-overflow/#overflow-propagation
		if (locks(inner))
			words.push(whole.overflowY === "visible" ? "body" : "box");
		if (inner.position === "fixed") words.push("pinned");
		return { words: words.join(" "), top: Number.parseFloat(inner.top) || 0 };
	});
	if (!found.words) {
		for (const element of [html, body]) overrides.restore(element);
		return;
	}
	html.setAttribute(marks.scroll, found.words);
	for (const element of [html, body])
		for (const property of ["overflow", "overflow-y"])
			overrides.set(element, property, "auto");
	if (!found.words.includes("pinned")) return;
	for (const [property, value] of [
		["position", "relative"],
		["top", "auto"],
		["width", "auto"],
		["height", "auto"],
	] as const)
		overrides.set(body, property, value);
	// Pages that pin the body keep the place in its negative top, and go back there themselves when they let go.
	if (!had.includes("pinned") && found.top < 0)
		windowOf(page)?.scrollTo({ top: -found.top, behavior: "instant" });
}

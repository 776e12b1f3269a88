import type { Words } from "./compile-wording";
import { allIn, attr, classOf, fold, hasAttr, rawTextOf, viewOf } from "./dom";
import { clueTest } from "./look";
import { type Block, upwards } from "./survey";

/** Marks of dialogs and overlays: ARIA, Bootstrap, Piano, Newspack, OptinMonster and the like. */
const namedOverlay = clueTest(
	/(?:^|[\s_-])(?:modal|lightbox|overlay|popup|pop-up|popover|interstitial|tp-modal|dialog|alertdialog|curtain)(?:[\s_-]|$)/,
);

/** The outermost overlay-shaped block around `block` that `allowed` lets through. */
export function overlayAround(
	block: Block,
	allowed: (block: Block) => boolean,
): Block | undefined {
	let found: Block | undefined;
	for (const at of upwards(block)) {
		if (at.tag === "body" || !allowed(at)) break;
		if (
			at.tag === "dialog" ||
			hasAttr(at.element, "aria-modal") ||
			namedOverlay(at)
		)
			found = at;
	}
	return found;
}

/**
 * Computed visibility of an element; true where there is no window to ask. `visibility` is not looked at: a style
 * of ours may be holding a notice back that has not been read yet.
 */
export function isShown(page: Document, element: Element): boolean {
	if (!viewOf(page)) return true;
	return (
		(
			element as Element & { checkVisibility?(): boolean }
		).checkVisibility?.() ?? true
	);
}

/** Whether it floats over the page: it or an element around it is fixed. Undefined where there is no window to ask. */
export function floats(page: Document, block: Block): boolean | undefined {
	const view = viewOf(page);
	if (!view) return undefined;
	for (const at of upwards(block)) {
		if (at.tag === "body") break;
		if (view.getComputedStyle(at.element).position === "fixed") return true;
	}
	for (const kid of block.kids)
		if (view.getComputedStyle(kid.element).position === "fixed") return true;
	return false;
}

const controls =
	'button, a, summary, [role="button"], input[type="button"], input[type="submit"], [data-dismiss], [class*="close" i], [class*="dismiss" i]';

/** Whether the publisher gives a way to dismiss it: a control that is shown and says or is marked so. */
export function dismissable(
	page: Document,
	element: Element,
	words: Words,
	shown: boolean,
): boolean {
	return allIn(element, controls).some((control) => {
		const label = fold(
			attr(control, "aria-label") ||
				attr(control, "title") ||
				rawTextOf(control) ||
				attr(control, "value"),
		);
		const name = classOf(control);
		const marked =
			/(?:^|[\s_-])(?:close|dismiss)(?:[\s_-]|$)/i.test(
				typeof name === "string" ? name : "",
			) || hasAttr(control, "data-dismiss");
		return (
			(marked
				? label.length < 40
				: words.dismiss.some((pattern) => pattern.test(label))) &&
			(!shown || isShown(page, control))
		);
	});
}

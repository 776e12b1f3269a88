import type { Words } from "./compile-wording";
import {
	allIn,
	attr,
	classOf,
	fold,
	hasAttr,
	parentElementOf,
	rawTextOf,
	tagOf,
	viewOf,
} from "./dom";
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

/**
 * What of it floats over the page: it, an element around it or one in it that is fixed. Undefined where there is no
 * window to ask.
 */
export function floating(
	page: Document,
	block: Block,
): Element | null | undefined {
	const view = viewOf(page);
	if (!view) return undefined;
	const isFixed = ({ element }: Block) =>
		view.getComputedStyle(element).position === "fixed";
	for (const at of upwards(block)) {
		if (at.tag === "body") break;
		if (isFixed(at)) return at.element;
	}
	return block.kids.find(isFixed)?.element ?? null;
}

/** A strip takes less of the window than this; what takes more keeps readers from the text. */
const stripShare = 0.4;
/** Text that is paler is veiled. */
const palest = 0.6;
/** On html: which of the page's scroll locks are lifted while an overlay is folded. */
export const liftedLock = "data-colophon-scroll";

/**
 * Whether something that floats keeps readers from the page: it, or what lies beside it, covers the window, or the page
 * cannot be scrolled, or its text is blurred. A strip at the window's edge does none of this.
 *
 * @param text an element of the text
 */
export function keepsOut(
	page: Document,
	floating: Element,
	text: Element | undefined,
): boolean {
	const view = viewOf(page);
	if (!view) return true;
	const { innerWidth, innerHeight } = view;
	const covers = (element: Element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		// What a small box holds may be larger than the box, and what slides in stands outside the window.
		const across =
			Math.min(innerWidth, left + Math.max(width, element.scrollWidth)) -
			Math.max(0, left);
		const down =
			Math.min(innerHeight, top + Math.max(height, element.scrollHeight)) -
			Math.max(0, top);
		return across * down > innerWidth * innerHeight * stripShare;
	};
	const isCover = (element: Element) => {
		const { position, pointerEvents, visibility, opacity } =
			view.getComputedStyle(element);
		return (
			position === "fixed" &&
			pointerEvents !== "none" &&
			visibility === "visible" &&
			opacity !== "0" &&
			covers(element)
		);
	};
	/** An element and all around it up to the root. */
	const chain = (from: Element | undefined): Element[] => {
		const all: Element[] = [];
		for (let at = from; at; at = parentElementOf(at) ?? undefined) all.push(at);
		return all;
	};
	return (
		covers(floating) ||
		chain(floating).some((at) => allIn(at, ":scope > *").some(isCover)) ||
		chain(text).some((at) => {
			const { filter, opacity, overflowY, position } =
				view.getComputedStyle(at);
			return (
				filter.includes("blur") ||
				Number(opacity) < palest ||
				hasAttr(at, liftedLock) ||
				(/^(?:body|html)$/.test(tagOf(at)) &&
					(/hidden|clip/.test(overflowY) || position === "fixed"))
			);
		})
	);
}

const controls =
	"button, a, summary, [role=button], [type=button], [type=submit], [data-dismiss], [class*=close i], [class*=dismiss i]";

/**
 * Whether the publisher gives a way to dismiss it: a control that is shown and says or is marked so.
 *
 * @param choice any button does: whatever is chosen closes the box
 */
export function dismissable(
	page: Document,
	element: Element,
	words: Words,
	shown: boolean,
	choice: boolean,
): boolean {
	return allIn(element, controls).some((control) => {
		if (choice && /^(?:button|input)$/.test(tagOf(control)))
			return !shown || isShown(page, control);
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

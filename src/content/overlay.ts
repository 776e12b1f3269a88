import { fold, rawTextOf } from "../core/dom";

const styleOf = (element: Element) => getComputedStyle(element);

/** Taken out of the text: over the page, whatever scrolls below. */
export const floats = (element: Element): boolean =>
	/^(?:fixed|absolute)$/.test(styleOf(element).position);

const wordsOf = (element: Element): string => fold(rawTextOf(element));

/**
 * What has to go when the notice goes: the notice itself, or the outermost box laid over the page that holds nothing
 * else (a covering box with the notice in its middle).
 */
export function shellOf(notice: Element): Element {
	const words = wordsOf(notice);
	let shell = notice;
	for (
		let at = notice.parentElement;
		at && at.localName !== "body" && wordsOf(at) === words;
		at = at.parentElement
	)
		if (styleOf(at).position === "fixed" || at.matches("dialog[open]"))
			shell = at;
	return shell;
}

/** Whether the box lies over the page instead of standing in it. */
export function isOverlay(shell: Element): boolean {
	return (
		styleOf(shell).position === "fixed" ||
		shell.matches("dialog[open], [popover]") ||
		shell.querySelector("dialog[open]") !== null ||
		(floats(shell) && shell.parentElement?.localName === "body")
	);
}

/** An empty cover over the whole window that takes the clicks: what dims a page behind an overlay. */
function isBackdrop(element: Element): boolean {
	const style = styleOf(element);
	if (!floats(element) || style.pointerEvents === "none") return false;
	if (style.display === "none" || style.visibility !== "visible") return false;
	if (Number.parseInt(style.zIndex, 10) < 0) return false;
	const box = element.getBoundingClientRect();
	return (
		box.width >= innerWidth * 0.9 &&
		box.height >= innerHeight * 0.9 &&
		wordsOf(element) === "" &&
		!element.querySelector("img, video, iframe, canvas, input, button, svg")
	);
}

/** The covers that stand beside the overlay or beside one of the boxes around it, as the page shows them now. */
export function backdropsOf(shell: Element): Element[] {
	const found: Element[] = [];
	for (
		let at: Element | null = shell;
		at && at.localName !== "body";
		at = at.parentElement
	)
		for (const beside of at.parentElement?.children ?? [])
			if (beside !== at && isBackdrop(beside)) found.push(beside);
	return found;
}

/** A box that the page opens this soon after a press on one of its controls was asked for, in ms. */
const soon = 1000;

/**
 * Tells whether the reader just pressed a control of the page: an overlay that opens then, such as a log-in box, was
 * asked for and is left open.
 */
export function watchPresses(page: Document): () => boolean {
	let pressed = Number.NEGATIVE_INFINITY;
	page.addEventListener(
		"click",
		({ isTrusted, target, timeStamp }) => {
			if (!isTrusted || !(target instanceof Element)) return;
			if (target.closest("a, button, summary, label, input, [role=button]"))
				pressed = timeStamp;
		},
		{ capture: true },
	);
	return () => performance.now() - pressed < soon;
}

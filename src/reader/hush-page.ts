/** The page measures its boxes when it hears these; while the reader is open they are hidden, and all at zero. */
const unheard = ["scroll", "scrollend", "resize"] as const;

/**
 * Keeps scrolling and resizing from the page's own listeners: hidden stories all seem to be in view, so pages with
 * endless scrolling would load more and change the address. `onScroll` hears it instead. Returns the undoing, after
 * which the page hears of a size that changed meanwhile.
 */
export function hushPage(onScroll: () => void): () => void {
	const { innerWidth, innerHeight } = window;
	const stop = (event: Event) => {
		if (event.target !== document && event.target !== window) return;
		event.stopImmediatePropagation();
		if (event.type === "scroll") onScroll();
	};
	for (const type of unheard) window.addEventListener(type, stop, true);
	return () => {
		// The scrolling that brings the page back to its place is still to be told, in the next frame.
		const end = () => {
			for (const type of unheard) window.removeEventListener(type, stop, true);
			if (
				window.innerWidth !== innerWidth ||
				window.innerHeight !== innerHeight
			)
				window.dispatchEvent(new Event("resize"));
		};
		requestAnimationFrame(() => requestAnimationFrame(end));
	};
}

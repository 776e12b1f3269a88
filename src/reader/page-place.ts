/**
 * Takes note of where the page is scrolled to and what has the focus. Returns the way back to exactly that, for when
 * the page is shown again.
 */
export function pagePlace(): () => void {
	const { scrollX, scrollY } = window;
	const focused = document.activeElement;
	const boxes: { element: Element; top: number; left: number }[] = [];
	// Boxes that are not drawn forget how far they were scrolled.
	const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
	for (let box = middle; box; box = box.parentElement)
		if (box !== document.scrollingElement && (box.scrollTop || box.scrollLeft))
			boxes.push({ element: box, top: box.scrollTop, left: box.scrollLeft });
	return () => {
		for (const { element, top, left } of boxes)
			element.scrollTo({ top, left, behavior: "instant" });
		window.scrollTo({ top: scrollY, left: scrollX, behavior: "instant" });
		if (focused instanceof HTMLElement && focused.isConnected)
			focused.focus({ preventScroll: true });
	};
}

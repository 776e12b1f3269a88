/** Whether the page draws the element at all, wherever it stands: not whether it is in view. */
export function isShown(element: Element): boolean {
	if (!element.isConnected) return false;
	if (
		!element.checkVisibility({
			visibilityProperty: true,
			checkVisibilityCSS: true,
		})
	)
		return false;
	// Transparent and still: hidden. Transparent and moving: about to be shown.
	return (
		getComputedStyle(element).opacity !== "0" ||
		element.getAnimations().length > 0
	);
}

const mark = "data-colophon-guest";
/** How long after a selection what comes up counts as called by it, milliseconds. */
const moment = 2500;
/** A dictionary's window holds less text than this; the page itself holds more. Characters. */
const small = 2000;

/**
 * Lets through what other extensions put into the body when the reader selects words: windows of dictionaries and
 * translators. They stand beside the hidden page, and would be hidden with it. Only what comes, or changes, right after a
 * person has selected words in `article` is let through. Returns the undoing.
 */
export function admitGuests(body: Element, article: Element): () => void {
	const guests = new Set<Element>();
	let until = 0;
	const admit = (node: Node) => {
		let child: Node | null = node;
		while (child && child.parentNode !== body) child = child.parentNode;
		if (!(child instanceof Element) || child.contains(article)) return;
		if (child.matches("script, style, link, noscript, template")) return;
		if ((child.textContent ?? "").length > small) return;
		guests.add(child);
		child.setAttribute(mark, "");
	};
	const observer = new MutationObserver((records) => {
		if (performance.now() > until) return observer.disconnect();
		for (const { target, addedNodes } of records)
			if (target === body) addedNodes.forEach(admit);
			else admit(target);
	});
	const called = (event: Event) => {
		if (!event.isTrusted || document.getSelection()?.isCollapsed !== false)
			return;
		until = performance.now() + moment;
		observer.observe(body, { childList: true });
		for (const child of body.children)
			if (!child.contains(article))
				observer.observe(child, {
					attributes: true,
					attributeFilter: ["class", "style", "hidden"],
					childList: true,
					subtree: true,
				});
	};
	const gestures = ["pointerup", "dblclick", "keyup"] as const;
	for (const type of gestures) article.addEventListener(type, called);
	return () => {
		observer.disconnect();
		for (const type of gestures) article.removeEventListener(type, called);
		for (const guest of guests) guest.removeAttribute(mark);
	};
}

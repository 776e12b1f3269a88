const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable ||
		/^(?:input|textarea|select)$/.test(target.localName));

/**
 * Calls back when the reader presses Escape and nobody else had a use for it: not a dictionary's window that closes on
 * it, not an input method, not someone typing. Heard first, so that the page cannot swallow it, but decided last.
 * Returns the undoing.
 */
export function hearEscape(onEscape: () => void): () => void {
	const hear = (event: KeyboardEvent) => {
		if (!event.isTrusted || event.key !== "Escape" || event.isComposing) return;
		if (isTyping(event.target)) return;
		setTimeout(() => {
			if (!event.defaultPrevented) onEscape();
		});
	};
	window.addEventListener("keydown", hear, true);
	return () => window.removeEventListener("keydown", hear, true);
}

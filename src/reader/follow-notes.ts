const withoutHash = (url: string): string => url.split("#", 1)[0] ?? "";

/**
 * Makes the article's links to its own notes, and back, jump within the reader: the page's address stays as it is, and
 * the page's own elements of that id are hidden. `url`: the page's address.
 */
export function followNotes(
	article: HTMLElement,
	targets: ReadonlyMap<string, Element>,
	url: string,
): void {
	article.addEventListener("click", (event) => {
		const link =
			event.target instanceof Element && event.target.closest("a[href*='#']");
		if (!(link instanceof HTMLAnchorElement)) return;
		const here = [url, document.baseURI, location.href].map(withoutHash);
		if (!here.includes(withoutHash(link.href))) return;
		const target = targets.get(decoded(link.hash.slice(1)));
		if (!(target instanceof HTMLElement)) return;
		event.preventDefault();
		if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
		target.focus({ preventScroll: true });
		target.scrollIntoView({ block: "center", behavior: "instant" });
	});
}

const decoded = (text: string): string => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

import { make } from "./make";

/** The text nodes of `element` with how many characters of each belong to `words`; [] when it does not begin so. */
function pieces(
	element: Element,
	words: string,
): { text: Text; from: number; to: number }[] {
	const wanted = words.replace(/\s+/g, "");
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const found: { text: Text; from: number; to: number }[] = [];
	let met = 0;
	while (met < wanted.length && walker.nextNode()) {
		const text = walker.currentNode as Text;
		let from = -1;
		let at = 0;
		for (; at < text.data.length && met < wanted.length; at++) {
			if (/\s/.test(text.data.charAt(at))) continue;
			if (text.data.charAt(at) !== wanted.charAt(met)) return [];
			if (from < 0) from = at;
			met++;
		}
		if (from >= 0) found.push({ text, from, to: at });
	}
	return met === wanted.length ? found : [];
}

/**
 * Sets the dateline at the head of the body's first paragraph in small capitals. Wraps the characters that are there
 * and changes none; a paragraph that begins otherwise stays as it is.
 */
export function markDateline(
	body: ParentNode,
	dateline: string | undefined,
): void {
	const first = body.querySelector(":scope > p, p");
	if (!first || !dateline?.trim()) return;
	const found = pieces(first, dateline);
	found.forEach(({ text, from, to }, index) => {
		const rest = text.splitText(from);
		const after = rest.splitText(to - from);
		// "MOSCOWThe launch": the page forgot the space, so the eye gets one that the text does not have.
		const glued =
			index === found.length - 1 && /^[\p{L}\p{N}]/u.test(after.data);
		const span = make("span", {
			class: `colophon-dateline${glued ? " colophon-glued" : ""}`,
		});
		rest.replaceWith(span);
		span.append(rest);
		if (!text.data) text.remove();
		if (!after.data) after.remove();
	});
}

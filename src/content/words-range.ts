/**
 * The range of the words inside an element, across its inner elements, white space folded as it is in a reading.
 * `undefined`: they are not there.
 */
export function wordsRange(within: Element, words: string): Range | undefined {
	const page = within.ownerDocument;
	const walker = page.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	let text = "";
	/** Where each character of `text` stands. */
	const places: [Node, number][] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const data = node.nodeValue ?? "";
		for (let i = 0; i < data.length; i++) {
			const blank = /\s/.test(data.charAt(i));
			if (blank && (text === "" || text.endsWith(" "))) continue;
			text += blank ? " " : data.charAt(i);
			places.push([node, i]);
		}
	}
	const sought = words.replace(/\s+/g, " ").trim();
	const from = sought ? text.indexOf(sought) : -1;
	const first = places[from];
	const last = places[from + sought.length - 1];
	if (!first || !last) return undefined;
	const range = page.createRange();
	range.setStart(...first);
	range.setEnd(last[0], last[1] + 1);
	return range;
}

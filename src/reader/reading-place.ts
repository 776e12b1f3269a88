/** A place of the text where one may be reading. */
export interface TextBlock {
	element: HTMLElement;
	/** Its first characters as they were built: a translator may have rewritten them since. */
	key: string;
}

/** Where one is reading: a block of the text and what part of it stands at the reading line. */
export interface Place {
	block: number;
	/** The block's key, to know it again after the article was built anew. */
	key: string;
	/** Distance of its top from the window's top, CSS pixels; less than 0 when its beginning has been scrolled past. */
	top: number;
	/** The block's height when the place was taken, CSS pixels. */
	height: number;
}

/** Below bars that stick to the top. */
const readingLine = 64;

const keyOf = (element: Element): string =>
	(element.textContent ?? "").replace(/\s+/g, "").slice(0, 80);

/** The elements as blocks, to be taken when they are built. */
export const textBlocks = (elements: Iterable<HTMLElement>): TextBlock[] =>
	[...elements].map((element) => ({ element, key: keyOf(element) }));

function place(element: Element, block: number, key: string): Place {
	const { top, height } = element.getBoundingClientRect();
	return { block, key, top, height };
}

/** The place in the reader: the first block that reaches below the reading line. Undefined at the very top. */
export function placeIn(blocks: readonly TextBlock[]): Place | undefined {
	if (window.scrollY < 8) return undefined;
	const block = blocks.findIndex(
		({ element }) => element.getBoundingClientRect().bottom > readingLine,
	);
	const found = blocks[block];
	return found && place(found.element, block, found.key);
}

/**
 * The place on the page that the reader was looking at: the first block of the text in view, found again by its words.
 * Undefined where the text has not begun yet, or is not in view.
 */
export function placeOnPage(
	page: Element,
	blocks: readonly TextBlock[],
): Place | undefined {
	if (window.scrollY < 8) return undefined;
	const wanted = new Map<string, number>();
	blocks.forEach(({ key }, index) => {
		if (key.length > 15 && !wanted.has(key)) wanted.set(key, index);
	});
	const candidates = page.querySelectorAll(
		"p, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, div",
	);
	let isFirst = true;
	for (const one of candidates) {
		// A div that holds other blocks is no paragraph; its text would be gathered for nothing.
		if (one.localName === "div" && one.querySelector("p, div")) continue;
		const key = keyOf(one);
		const block = wanted.get(key);
		if (block === undefined) continue;
		const { top, bottom, height } = one.getBoundingClientRect();
		if (height === 0) continue;
		if (bottom > readingLine) {
			const begins = isFirst && top >= 0;
			return begins || top > window.innerHeight
				? undefined
				: place(one, block, key);
		}
		isFirst = false;
	}
	return undefined;
}

/** Scrolls so that the place stands where it stood; a block that is higher or lower now keeps the line being read. */
export function goTo(
	blocks: readonly TextBlock[],
	wanted: Place | undefined,
): void {
	const known = wanted && blocks[wanted.block];
	const element = (
		known?.key === wanted?.key
			? known
			: blocks.find(({ key }) => key === wanted?.key)
	)?.element;
	if (!wanted || !element) {
		window.scrollTo({ top: 0, left: 0, behavior: "instant" });
		return;
	}
	const { top, height } = element.getBoundingClientRect();
	const past =
		wanted.top < readingLine && wanted.height > 0
			? ((readingLine - wanted.top) / wanted.height) * height
			: 0;
	const at = past > 0 ? readingLine - past : wanted.top;
	window.scrollBy({ top: top - at, left: 0, behavior: "instant" });
}

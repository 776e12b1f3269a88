import { all } from "../core/dom";
import { marks, ownElements } from "./marks";
import { windowOf } from "./page-parts";

const textBlocks =
	"p, h1, h2, h3, h4, h5, h6, li, blockquote, figure, pre, td, dd";
const movable = `[${marks.folded}], [${marks.dormant}], ${ownElements}`;

const scrolls = (element: Element): boolean => {
	for (let at: Element | null = element; at; at = at.parentElement)
		if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return false;
	return true;
};

/**
 * The text that the reader looks at: the first block in the window of the column that holds most of the text in the
 * window. `apart`: elements about to be folded or shown, which cannot be held on to.
 */
function anchorIn(
	page: Document,
	apart: readonly Element[],
): Element | undefined {
	const columns = new Map<number, { chars: number; blocks: Element[] }>();
	for (const block of all(page, textBlocks)) {
		const box = block.getBoundingClientRect();
		if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) continue;
		if (block.closest(movable) || apart.some((one) => one.contains(block)))
			continue;
		const left = Math.round(box.left / 8);
		const column = columns.get(left) ?? { chars: 0, blocks: [] };
		column.chars += block.textContent.length;
		column.blocks.push(block);
		columns.set(left, column);
	}
	const [main] = [...columns.values()].sort((a, b) => b.chars - a.chars);
	const blocks = main?.blocks.filter(scrolls) ?? [];
	return (
		blocks.find((block) => block.getBoundingClientRect().top >= 0) ?? blocks[0]
	);
}

function scrollerOf(element: Element): Element | null {
	for (let at = element.parentElement; at; at = at.parentElement)
		if (
			at.scrollHeight > at.clientHeight + 1 &&
			/^(?:auto|scroll)$/.test(getComputedStyle(at).overflowY) &&
			at.localName !== "body" &&
			at.localName !== "html"
		)
			return at;
	return windowOf(element.ownerDocument);
}

/** Makes the change, then scrolls so that the text that the reader looks at stands where it stood. */
export function keepPlace(
	page: Document,
	apart: readonly Element[],
	change: () => void,
): void {
	const anchor = anchorIn(page, apart);
	const before = anchor?.getBoundingClientRect().top ?? 0;
	change();
	if (!anchor?.isConnected) return;
	// A browser that holds on to the place by itself (scroll anchoring) has done so by now or finds nothing to do.
	const moved = anchor.getBoundingClientRect().top - before;
	if (Math.abs(moved) >= 0.5)
		scrollerOf(anchor)?.scrollBy({ top: moved, behavior: "instant" });
}

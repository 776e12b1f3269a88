import { marks } from "./marks";
import { wordsRange } from "./words-range";

const name = "colophon-jump";
/** How long the mark stays, in ms: long enough to be found after the scrolling. */
const moment = 2600;
let last: (() => void) | undefined;

/** Marks the words without changing the page where the browser can, else frames their element. */
function mark(element: Element, range: Range | undefined): () => void {
	try {
		if (range && typeof Highlight === "function") {
			CSS.highlights.set(name, new Highlight(range));
			return () => CSS.highlights.delete(name);
		}
	} catch {
		// No registry for content scripts in this browser: frame the element.
	}
	element.setAttribute(marks.jump, "");
	return () => element.removeAttribute(marks.jump);
}

/** Scrolls to the element, to the words in it when they are found there, and marks them for a moment. */
export function jump(element: Element, said: string | undefined): void {
	last?.();
	const range = said ? wordsRange(element, said) : undefined;
	const holder = range?.startContainer.parentElement ?? element;
	const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
	holder.scrollIntoView({
		block: "center",
		inline: "nearest",
		behavior: still ? "instant" : "smooth",
	});
	const unmark = mark(element, range);
	const timer = setTimeout(() => last?.(), moment);
	last = () => {
		clearTimeout(timer);
		unmark();
		last = undefined;
	};
}

import { wordsRange } from "./words-range";

const name = "colophon-jump";
/** How long the mark stays, in ms: long enough to be found after the scrolling. */
const moment = 2600;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the words in the element, or to all of it where they are not found, and marks them for a moment. The mark
 * is the browser's own highlight (content.css), so nothing on the page changes.
 */
export function jump(element: Element, said: string | undefined): void {
	let range = said ? wordsRange(element, said) : undefined;
	if (!range) {
		range = new Range();
		range.selectNodeContents(element);
	}
	const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
	(range.startContainer.parentElement ?? element).scrollIntoView({
		block: "center",
		behavior: still ? "instant" : "smooth",
	});
	CSS.highlights.set(name, new Highlight(range));
	clearTimeout(timer);
	timer = setTimeout(() => CSS.highlights.delete(name), moment);
}

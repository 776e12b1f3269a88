import type { ElementContent } from "hast";
import { names } from "./caption-words";
import { tagOf } from "./dom";
import { textIn } from "./hast";
import { plain } from "./plain";

const pullQuote = /pull-?quote|quote-?pull|blockquote--pull/i;
/** Whether an element may be a pull quote: so called, or set aside, or a quote. Only what repeats the text is one. */
const mayRepeat = (element: Element): boolean =>
	/^(?:aside|blockquote)$/.test(tagOf(element)) ||
	pullQuote.test(names(element));

/** Longer lines say more than who is quoted. In characters. */
const longestSource = 60;

/** Pull quotes: one that repeats words of the text is the page's decoration, one that does not is text. */
export function pullQuotes() {
	const found: { element: Element; made: ElementContent[] }[] = [];
	const sources: { quote: Element; made: ElementContent[] }[] = [];
	return {
		/** Remembers what was made of the line right after a quote, when it is too short to be more than its source. */
		followed(quote: Element, made: ElementContent[]): void {
			const [only] = made;
			if (only && made.length === 1 && textIn(only).length < longestSource)
				sources.push({ quote, made });
		},
		/** Remembers what was made of an element, when it may be a pull quote. */
		noted(element: Element, made: ElementContent[]): ElementContent[] {
			if (made.length && mayRepeat(element)) found.push({ element, made });
			return made;
		},
		/** The body without the quotes that repeat its text, and the elements of those. */
		without(children: ElementContent[]) {
			const quotes = new Set(found.flatMap(({ made }) => made));
			const rest = found.length
				? plain(
						children
							.filter((child) => !quotes.has(child))
							.map(textIn)
							.join(" "),
					)
				: "";
			const repeats = found.filter(({ made }) => {
				const own = plain(made.map(textIn).join(" "));
				return own.length > 20 && rest.includes(own);
			});
			const elements = new Set(repeats.map(({ element }) => element));
			const gone = new Set(
				[
					...repeats,
					...sources.filter(({ quote }) => elements.has(quote)),
				].flatMap(({ made }) => made),
			);
			return {
				children: children.filter((child) => !gone.has(child)),
				repeated: [...elements],
			};
		},
	};
}

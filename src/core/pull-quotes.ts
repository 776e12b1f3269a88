import type { ElementContent } from "hast";
import { names } from "./caption-words";
import { textIn } from "./hast";
import { plain } from "./plain";

const pullQuote = /pull-?quote|quote-?pull|blockquote--pull/i;

/** Pull quotes: one that repeats words of the text is the page's decoration, one that does not is text. */
export function pullQuotes() {
	const found: { element: Element; made: ElementContent[] }[] = [];
	return {
		/** Remembers what was made of an element, when it is called a pull quote. */
		noted(element: Element, made: ElementContent[]): ElementContent[] {
			if (made.length && pullQuote.test(names(element)))
				found.push({ element, made });
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
			const gone = new Set(repeats.flatMap(({ made }) => made));
			return {
				children: children.filter((child) => !gone.has(child)),
				repeated: repeats.map(({ element }) => element),
			};
		},
	};
}

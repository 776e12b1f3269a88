import { type BylineWords, bylineWords } from "./byline-words";
import type { Words } from "./compile-wording";
import { type TitlePatterns, titlePatterns } from "./title-patterns";
import { type WholeLine, wholeLineOf } from "./whole-line";

/** The words that only the builder asks for, and only of few lines. */
export interface ToldWords {
	byline: BylineWords;
	/** Headings of notes on outlets, beside those of `sourceBox`. */
	noteHeads: WholeLine;
	sourceLabels: WholeLine;
	/** What links to the original say. */
	originalLabels: WholeLine;
	/** What a house sets amid its texts or under them. */
	closing: WholeLine;
	/** What heads the sources at an article's end. */
	references: WholeLine;
	/** What stands before and around the original's title in a credit, with the title as a named group. */
	titles: TitlePatterns;
	/** Words in capitals that open a sentence and are no place. */
	notDatelines: Set<string>;
}

const known = new WeakMap<Words, ToldWords>();

/** These words of the page's languages, once for the life of the list. */
export function toldWords(words: Words): ToldWords {
	const { of } = words;
	const ready = known.get(words) ?? {
		byline: bylineWords(of),
		noteHeads: wholeLineOf(of, "noteHeads"),
		sourceLabels: wholeLineOf(of, "sourceLabels"),
		originalLabels: wholeLineOf(of, "originalLabels"),
		closing: wholeLineOf(of, "closing"),
		references: wholeLineOf(of, "references"),
		titles: titlePatterns(of),
		notDatelines: new Set(of.flatMap((one) => one.notDatelines ?? [])),
	};
	known.set(words, ready);
	return ready;
}

import { type BylineWords, bylineWords } from "./byline-words";
import { patternsOf, type Words, wholeLine } from "./compile-wording";
import { type TitlePatterns, titlePatterns } from "./title-patterns";

/** The words that only the builder asks for, and only of few lines. */
export interface ToldWords {
	byline: BylineWords;
	/** Headings of notes on outlets, beside those of `sourceBox`: a whole line. */
	noteHeads: RegExp[];
	sourceLabels: RegExp[];
	/** What links to the original say: a whole label. */
	originalLabels: RegExp[];
	/** What a house sets amid its texts or under them: a whole line. */
	closing: RegExp[];
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
		noteHeads: patternsOf(of, "noteHeads", wholeLine),
		sourceLabels: patternsOf(of, "sourceLabels", wholeLine),
		originalLabels: patternsOf(of, "originalLabels", wholeLine),
		closing: patternsOf(of, "closing", wholeLine),
		titles: titlePatterns(of),
		notDatelines: new Set(of.flatMap((one) => one.notDatelines ?? [])),
	};
	known.set(words, ready);
	return ready;
}

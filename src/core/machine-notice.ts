import type { Words } from "./compile-wording";
import { fold, rawTextOf, viewOf } from "./dom";
import { concealed, type Survey } from "./survey";

/** A notice of machine translation is a sentence or two. */
const longest = 300;

/**
 * The notice of machine translation that a page keeps hidden until its scripts translate it. Where there is no window,
 * nothing tells whether it is shown, and whoever cannot see must not call the text the author's own. On a live page
 * only what is shown counts, and that is among the page's lines.
 */
export function machineNotice(
	page: Document,
	found: Survey,
	words: Words,
): { element: Element; said: string } | undefined {
	if (viewOf(page)) return undefined;
	for (const element of found.marked) {
		if (!concealed(element)) continue;
		const raw = rawTextOf(element);
		if (raw.length > longest * 2) continue;
		const said = fold(raw);
		if (
			said.length < longest &&
			words
				.phrasesIn(said)
				.some(
					(phrase) =>
						phrase.credit?.relation === "machine" && phrase.pattern.test(said),
				)
		)
			return { element, said };
	}
	return undefined;
}

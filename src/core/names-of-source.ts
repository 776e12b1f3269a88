import type { Words } from "./compile-wording";
import { cssPath } from "./css-path";
import { headAndFoot } from "./head-and-foot";
import { logoName } from "./logo-name";
import type { Claim } from "./model";
import { noticeWordsIn } from "./notice-words";
import type { SourceBox } from "./source-box";
import { holds, type Line, type Survey } from "./survey";

/** A kicker or a byline, in characters. */
const longest = 80;
/** What parts an author from the outlet: "Jane Doe, The Courier", "Jane Doe | The Courier", "Jane Doe (The Courier)". */
const between = /\s*[,|｜•·/()（）]\s*|\s+[–—-]\s+/u;

/**
 * Names at the head and the foot that may be the source's: a line by itself above or below the headline ("LA STAMPA"),
 * what follows an author in a byline, the words of a logo. Any of them may be a section's or a town's, so they are only
 * handed on to whoever has the outlets' records.
 *
 * @param credits lines of the credits that count
 */
export function namesOfSource(
	found: Survey,
	title: Line | undefined,
	credits: Line[],
	box: SourceBox | undefined,
	words: Words,
): Claim[] {
	const isPlace = headAndFoot(found, title, credits);
	const names: Claim[] = [];
	const name = (value: string, said: string, element: Element) =>
		names.push({
			about: "original",
			property: "outlet",
			value,
			by: "page",
			said,
			at: cssPath(element),
		});
	for (const { text, block, index } of found.lines) {
		if (
			index === title?.index ||
			text.length > longest ||
			!isPlace(block) ||
			/[.!?。]$/u.test(text) ||
			noticeWordsIn(text, words)
		)
			continue;
		const [first = "", ...others] = text.split(between).filter(Boolean);
		// A single word in small letters is a section's or a place's name.
		if (!others.length && (/\s/.test(first) || !/\p{Ll}/u.test(first)))
			name(first, text, block.element);
		for (const one of others) name(one, text, block.element);
	}
	for (const { element, block } of found.images)
		if (isPlace(block) || (box && holds(box.block, block))) {
			const said = logoName(element);
			if (said) name(said, said, element);
		}
	return names;
}

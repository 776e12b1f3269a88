import type { Words } from "./compile-wording";
import { sentences } from "./credits";
import { cssPath } from "./css-path";
import { headAndFoot } from "./head-and-foot";
import { day } from "./label-value";
import { logoName } from "./logo-name";
import type { Claim } from "./model";
import { noticeWordsIn } from "./notice-words";
import { type Part, partsReader } from "./said-parts";
import type { SourceBox } from "./source-box";
import { holds, type Line, type Survey } from "./survey";

/** A kicker or a byline, in characters. */
const longest = 80;
/** What stands before the owner of rights, and the year behind it: "© 2024 The Courier". */
const rights = /^(?:(?:©|\(c\)|copyright:?)\s?)+(?:\d{4}\s)?|,?\s\d{4}$/giu;
/** What a line prints between its line breaks; of "© The Courier. Translated by Jane Doe." the name. */
function printed(whole: string, parts: readonly Part[]): string[] {
	return (
		parts.length > 1 && parts.length <= mostParts
			? parts.map(({ text }) => text).filter((text) => whole.includes(text))
			: [whole]
	).map((text) =>
		/^(?:©|\(c\))/iu.test(text)
			? (sentences(text)[0] ?? "").replace(/\.$/, "")
			: text,
	);
}
/** More lines than this in one block are a text. */
const mostParts = 12;

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
	const partsIn = partsReader();
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
	for (const { text: whole, block, index } of found.lines) {
		if (
			index === title?.index ||
			!isPlace(block) ||
			noticeWordsIn(whole, words)
		)
			continue;
		for (const text of printed(whole, partsIn(block))) {
			if (text.length > longest || /[.!?。]$/u.test(text)) continue;
			const pieces = text.split(between).filter(Boolean);
			const [first = "", ...others] = pieces.map((one) =>
				one.replace(rights, ""),
			);
			// A single word in small letters is a section's or a place's name. Before others stands an author, unless
			// capitals, brackets, a day or the sign of rights tell a title: "LA STAMPA, Turin", "El Diario (España)".
			if (
				others.length
					? first !== pieces[0] ||
						!/\p{Ll}/u.test(first) ||
						/^[^()（）]+[(（][^()（）]+[)）]$/u.test(text) ||
						day.test(text)
					: /\s/.test(first) || !/\p{Ll}/u.test(first)
			)
				name(first, text, block.element);
			for (const one of others) name(one, text, block.element);
		}
	}
	for (const { element, block } of found.images)
		if (isPlace(block) || (box && holds(box.block, block))) {
			const said = logoName(element);
			if (said) name(said, said, element);
		}
	return names;
}

import { bareNote } from "./bare-note";
import { matchesOne } from "./compile-wording";
import { allIn } from "./dom";
import { factRows } from "./fact-rows";
import { hostOf } from "./host";
import { logoName } from "./logo-name";
import { nameFits } from "./name-fits";
import { normalName } from "./normal-name";
import type { NoteGrounds, OutletNote } from "./note-grounds";
import { isOfOthers } from "./note-places";
import { noteSections } from "./note-sections";
import { areOneTitle, nameInNote } from "./note-subject";
import { ofOneOutlet } from "./of-one-outlet";
import { statedFacts } from "./stated-facts";
import { type Block, holds, type Line, upwards } from "./survey";
import { toldWords } from "./told-words";

/** Of a box, in characters and lines; a note on an outlet is a paragraph or two. */
const largest = 1500;
const mostLines = 14;
/** No more of the text than this is a note beside it. */
const largestShare = 0.3;
/** Of a heading, in characters. */
const longestHeading = 60;

/**
 * The note on the credited outlet, by what it says: a small box with a line that states a fact of an outlet, in words that
 * are known, and that is headed as a note on the source, or whose heading, logo or opening words name the outlet that the
 * article is credited to. A caption, a note on the author or a newsletter's box does not do both. So a line of any length will do,
 * where `sourceBox`, which knows no facts, needs a long one or a link.
 */
export function outletNote(grounds: NoteGrounds): OutletNote | undefined {
	const { found, words, credits, chars, title, apart, people } = grounds;
	if (!credits.length) return undefined;
	const isNamed = nameTest(grounds);
	const seen = new Set<Block>();

	const noteIn = (block: Block): OutletNote | undefined => {
		const inside = factRows(
			found.lines.filter((one) => holds(block, one.block)),
		);
		if (inside.length > mostLines) return undefined;
		if (inside.some(({ text }) => people.some((one) => text.includes(one))))
			return undefined;
		const sections = noteSections(inside);
		const images = sections.length > 1 ? [] : found.images;
		for (const section of sections) {
			const note = noteOf(section, block, images);
			// What stands in the other sections may be the article's.
			if (note)
				return sections.length > 1 ? note : { element: block.element, ...note };
		}
		return undefined;
	};

	const noteOf = (
		inside: readonly Line[],
		block: Block,
		images: typeof found.images,
	): OutletNote | undefined => {
		const lines = inside.filter(mayTell);
		const [first] = lines;
		if (!first) return undefined;
		const heads = inside.filter(
			(one) => one.index < first.index && isHeading(one.text),
		);
		const isHeaded = heads.some(
			({ text }) =>
				matchesOne("sourceBox", text, words) ||
				toldWords(words).noteHeads.test(text),
		);
		const names = [
			...heads.flatMap(({ text }) => isNamed(text) ?? []),
			...images.flatMap(({ element, block: at }) =>
				holds(block, at) ? (isNamed(logoName(element)) ?? []) : [],
			),
			...(heads.length ? (isNamed(nameInNote(first.text) ?? "") ?? []) : []),
		];
		if (!isHeaded && !names.length) return undefined;
		const named = [
			...new Set([
				...names,
				...ofOneOutlet(credits).flatMap(({ outlet }) => outlet ?? []),
			]),
		];
		return statedFacts(
			lines.map(({ text }) => text),
			words,
			named,
		).length
			? { lines, named }
			: undefined;
	};

	for (const line of found.lines) {
		if (line.index < (title?.index ?? 0) || !mayTell(line)) continue;
		if (line.block.hidden || [...upwards(line.block)].some(isOfOthers))
			continue;
		for (const block of upwards(line.block)) {
			if (
				block.chars > Math.min(largest, chars * largestShare) ||
				(title && holds(block, title.block)) ||
				apart(block)
			)
				break;
			if (seen.has(block)) continue;
			seen.add(block);
			if (allIn(block.element, "input, textarea, select").length) break;
			const note = noteIn(block);
			if (note) return note;
		}
	}
	return bareNote(grounds);
}

/** Whether a line is more than a name or a label: a sentence, or "Founded: 1951". */
export const mayTell = ({ text, linkChars }: Line): boolean =>
	linkChars < text.length / 2 &&
	(text.length >= 40 || /:\s\S|\d{4}|\p{L}{3}[»”"]?\.$/u.test(text));

const isHeading = (text: string): boolean =>
	text.length <= longestHeading && !/[.!?…]$/u.test(text);

/**
 * What words call the credited outlet: its name, and little else ("About The Lantern", "The Lantern (Falmouth)"). A second name
 * beside it ("Jane Doe, The Lantern") is a person's or a place's.
 */
function nameTest({
	credits: all,
	url,
}: NoteGrounds): (words: string) => string | undefined {
	const credits = ofOneOutlet(all);
	const names = credits.flatMap(({ outlet }) => outlet ?? []);
	const credited = credits.map(({ line }) => line.text);
	const hosts = credits.flatMap((one) =>
		[one.url, one.site].flatMap((address) => {
			const host = address ? hostOf(address) : "";
			return host && host !== hostOf(url) ? host : [];
		}),
	);
	return (words) => {
		const bare = words.replace(/\s*\([^)]*\)/gu, "").replace(/\s*[:：]$/u, "");
		if (!bare) return undefined;
		if (hosts.some((host) => nameFits(bare, host))) return bare;
		for (const name of names) {
			if (normalName(bare) === normalName(name)) return name;
			if (!areOneTitle(bare, name)) continue;
			// The credit's words may have been understood for less than the name.
			if (
				bare.length > name.length &&
				credited.some((one) => one.includes(bare))
			)
				return bare;
			const at = bare.indexOf(name);
			const rest = `${bare.slice(0, at)} ${bare.slice(at + name.length)}`;
			const more = rest.trim().split(/\s+/).filter(Boolean);
			if (
				at >= 0 &&
				more.length <= 3 &&
				more.slice(1).every((word) => !/\p{Lu}/u.test(word))
			)
				return name;
		}
		return undefined;
	};
}

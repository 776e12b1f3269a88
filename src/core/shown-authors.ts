import { bylineNames, type Told } from "./byline-names";
import { bylinePlaces, type Marked } from "./byline-places";
import { isNameless } from "./byline-words";
import type { Words } from "./compile-wording";
import { allIn, fold, rawTextOf } from "./dom";
import type { Headline } from "./headline";
import { isDesk } from "./house-names";
import { noticeWordsIn } from "./notice-words";
import { partsOf } from "./said-parts";
import type { Block, Line, Survey } from "./survey";
import { toldWords } from "./told-words";

/** Authors as one place of the page shows them. */
export interface Shown {
	names: string[];
	/**
	 * The element that shows them and nothing else; undefined where they stand in a text without an element of their own.
	 */
	element: Element | undefined;
	block: Block;
	side: Side;
}

/** At the headline, at the foot of the text, or anywhere. */
type Side = "head" | "foot" | "elsewhere";

/** Parts of a block that are asked for a byline, from its beginning or from its end. */
const asked = { head: 6, foot: -3 };
/** A block of more characters is a text. */
const ownBlock = 200;
/** In characters. */
const longestSignature = 60;

/**
 * The places of the page that name authors, in order of trust: what is marked so at the headline, what says so in words
 * there, what has an address or a class for it; the same at the foot of the text; marks anywhere; and the name that a
 * text is signed with. Made one by one, since the first mostly is the one.
 */
export function* shownAuthors(
	found: Survey,
	roots: Block[],
	head: Headline,
	words: Words,
	language: string | undefined,
): Generator<Shown> {
	const places = bylinePlaces(found, roots, head);
	const read = (lines: string[], told: Told) =>
		bylineNames(lines, { words, language, told });

	/** What is marked as an author's name, together with those that are marked alike beside it. */
	function* marked(
		list: Marked[],
		side: Side,
		told: Told = "mark",
	): Generator<Shown> {
		for (const one of list) {
			if (namesOther(one)) continue;
			const lines = printed(found, one);
			const own = read(lines, told);
			const names =
				own.length || !(one.exact || isDesk(lines[0] ?? ""))
					? own
					: whole(lines, words);
			if (!names.length) continue;
			const beside = list
				.filter((other) => areAlike(one, other) && !namesOther(other))
				.flatMap((other) => read(printed(found, other), "class"));
			yield {
				names: [...new Set([...names, ...beside])],
				element: one.element,
				block: one.block,
				side,
			};
		}
	}
	const { byline } = toldWords(words);
	const said = new Map<Block, string[]>();
	/** The lines of a block, once: several names may stand in one. */
	const linesOf = (block: Block): string[] => {
		const ready = said.get(block) ?? partsOf(block).map(({ text }) => text);
		said.set(block, ready);
		return ready;
	};
	/** Whether the words before a name in its line say that it is a translator's, an editor's or a photographer's. */
	const namesOther = ({ element, block }: Marked): boolean => {
		if (block.element === element) return false;
		const name = fold(rawTextOf(element));
		const line = linesOf(block).find((text) => text.includes(name)) ?? "";
		const before = line.slice(0, line.indexOf(name));
		if (!before || before.length > ownBlock) return false;
		const other = byline.others.exec(before.trim());
		return (
			other !== null &&
			!byline.amid.test(`${before.slice(other.index + other[0].length)} x`)
		);
	};
	/** "(Name)" as a line of its own, where a language signs so. */
	const inBrackets = (part: string): string[] | undefined => {
		for (const pattern of part.length < longestSignature ? byline.end : []) {
			const match = pattern.exec(part);
			if (match?.index === 0)
				return read([match.groups?.["author"] ?? ""], "mark");
		}
		return undefined;
	};
	function* spoken(lines: Line[], side: keyof typeof asked): Generator<Shown> {
		let label: string | undefined;
		for (const block of new Set(lines.map(({ block }) => block))) {
			const parts = linesOf(block);
			for (const part of side === "head"
				? parts.slice(0, asked.head)
				: parts.slice(asked.foot)) {
				const names =
					inBrackets(part) ?? read(label ? [label, part] : [part], "words");
				label = byline.label.test(part) ? part : undefined;
				if (names.length)
					yield { names, element: elementOf(block, part), block, side };
			}
		}
	}

	yield* marked(places.marks.head, "head");
	yield* spoken(places.lines.head, "head");
	yield* marked(places.named.head(), "head", "class");
	yield* marked(places.marks.foot, "foot");
	yield* spoken(places.lines.foot, "foot");
	yield* marked(places.named.foot(), "foot", "class");
	yield* marked(places.marks.elsewhere, "elsewhere");
	yield* signed(places.text, words, read);
}

/** What is marked for a name and reads like none: a desk's, or one to sign in with. */
function whole([line = "", ...more]: string[], words: Words): string[] {
	const { byline } = toldWords(words);
	const name = line.replace(byline.by, "").replace(/[\s,:·|–-]+$/u, "");
	return more.length ||
		name.length < 2 ||
		isNameless(line, byline) ||
		/^\p{Ll}+ /u.test(name) ||
		!/^(?:\S+ ){0,3}\S+$/u.test(name) ||
		/[\d:@]|^\p{P}/u.test(name)
		? []
		: [name];
}

/** What an element prints, a line each. */
function printed(found: Survey, { element, block }: Marked): string[] {
	const blocks =
		block.element === element
			? found.blocks.slice(block.order, block.last + 1)
			: [{ element }];
	const lines = blocks.flatMap((one) => partsOf(one));
	return lines.length
		? lines.map(({ text }) => text)
		: // Boxes within a span.
			[fold(rawTextOf(element))];
}

/** Of the same names and tag, in one block or in blocks side by side. */
const areAlike = (one: Marked, other: Marked): boolean =>
	one !== other &&
	one.kind === other.kind &&
	(one.block === other.block ||
		(one.block.element === one.element &&
			other.block.element === other.element &&
			one.block.parent === other.block.parent));

/** The smallest element that prints a line and nothing else. */
function elementOf(block: Block, line: string): Element | undefined {
	if (block.chars <= ownBlock) return block.element;
	return allIn(block.element, "b,strong,i,em,span,font,small,a")
		.slice(0, 20)
		.find((one) => fold(rawTextOf(one)) === line);
}

/** A text's last line that is a name: in brackets, where a language signs so, or set off by its type. */
function* signed(
	text: Line[],
	words: Words,
	read: (lines: string[], told: Told) => string[],
): Generator<Shown> {
	const { end } = toldWords(words).byline;
	for (const line of text.slice(-2).reverse())
		for (const pattern of end) {
			const name = pattern.exec(line.text.slice(-longestSignature))?.groups?.[
				"author"
			];
			const names = name ? read([name], "mark") : [];
			if (names.length)
				yield {
					names,
					element:
						line.text.length < ownBlock / 4 ? line.block.element : undefined,
					block: line.block,
					side: "foot",
				};
		}
	for (const { text: said, block } of text.slice(-2).reverse()) {
		if (said.length > longestSignature || !isSetOff(block, said)) continue;
		if (noticeWordsIn(said, words) || /[.:!?]$/u.test(said)) continue;
		const names = read([said], "mark");
		if (
			names.every((name) => /^\S+ \S+(?: \S+)?$/u.test(name)) &&
			names.join("  ").length >= said.length - 4
		)
			yield { names, element: block.element, block, side: "foot" };
	}
}

/** Printed in other type, or at the other side, as a whole. */
const isSetOff = ({ element, tag }: Block, text: string): boolean =>
	!/^(?:h\d|li|td|th|figcaption)$/.test(tag) &&
	allIn(element, "b,strong,i,em").some((one) => fold(rawTextOf(one)) === text);

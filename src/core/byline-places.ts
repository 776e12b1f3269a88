import { isElsewhere } from "./credit-places";
import { allIn, attr, classOf, fold, matches, rawTextOf, tagOf } from "./dom";
import type { Headline } from "./headline";
import {
	type Block,
	holds,
	type Line,
	type Placed,
	type Survey,
	upwards,
} from "./survey";

/** What may show an author's name, and of which kind it is: tag and class. */
export interface Marked extends Placed {
	kind: string;
	/** Marked for the name and nothing beside it. */
	exact: boolean;
}

const exactMarks =
	'[rel~="author"], [itemprop~="author"] [itemprop="name"], a[class*="author" i], [class*="author-name" i], [class*="author__name" i]';

/** Where authors may be named. */
export interface BylinePlaces {
	/** Marked as authors' names. */
	marks: { head: Marked[]; foot: Marked[]; elsewhere: Marked[] };
	/** Named for authors by address or class. */
	named: { head(): Marked[]; foot(): Marked[] };
	lines: { head: Line[]; foot: Line[] };
	/** The lines of the text. */
	text: Line[];
}

const nameMarks =
	'[rel~="author"], [itemprop~="author"], a[class*="author" i], .author, [class*="author-name" i], [class*="author__name" i]';
/** Links beside a name: sections and tags. */
const otherLinks =
	/[?&](?:subject|search|q)|impressum|imprint|[/@](?:search|wp-admin|category|categories|kategorie|tags?|topics?|section|rubrik|feed)\//i;
/** Where the pages of a site's authors are. */
const authorAddress =
	/\/(?:(?:\w+-)?author|autor|auteur|autore|autori|redakteur|redaktion|staff|staff-contributors|meet-the-team|newsteam|journalist|columnist|contributors?|yazar|profile?|userinfo)e?[sn]?[/.]/i;
/** Class names for authors, in the languages in which pages are written. */
const namedForAuthors =
	/auth?or(?!i[tsz])|auteur|autrice|byline|yazar|verfasser|redakteur|forfatter|f[oö]rfattare|skribent|kirjoittaja|schrijver|writer|reporter|contributor|submitted/i;
const namedSelector =
	'[class*="author" i],[class*="autor" i],[class*="auteur" i],[class*="byline" i],[class*="yazar" i],[class*="writer" i],[class*="reporter" i],[class*="submitted" i]';

/** Lines above and below the headline where a name may stand: standfirst and picture may be between. */
const above = 4;
const below = 16;
/** Lines of the text's end, and below it. */
const end = 3;
const after = 14;
/** A block of more characters is no byline. */
const longest = 300;
/** So many of each are looked at: comments have names too. */
const most = 12;

/**
 * Where authors may be named: at the headline, at the foot of the text, and, if marked, anywhere but in other stories
 * and comments.
 */
export function bylinePlaces(
	found: Survey,
	roots: Block[],
	{ line: title }: Pick<Headline, "line">,
): BylinePlaces {
	const { lines } = found;
	const text = lines.filter(({ block }) =>
		roots.some((root) => holds(root, block)),
	);
	const first = text[0]?.index ?? 0;
	const at = title?.index ?? Math.max(0, first - above);
	const last = text.at(-1)?.index ?? at;
	const isOwn = (block: Block) =>
		roots.some((root) => holds(block, root) || holds(root, block)) ||
		(title !== undefined && holds(block, title.block));
	const isOther = (from: Block): boolean => {
		for (const block of upwards(from)) {
			if (isOwn(block)) return false;
			if (isElsewhere(block)) return true;
		}
		return false;
	};
	const may = ({ block }: { block: Block }) =>
		!block.hidden &&
		!/^fig/.test(block.tag) &&
		!/^fig/.test(block.parent?.tag ?? "");
	const zone = (from: number, to: number) =>
		lines.slice(Math.max(0, from), to).filter(may);
	const head = zone(at - above, at + 1 + below);
	const foot = zone(Math.max(last + 1 - end, at + 1), last + after).filter(
		({ block }) => !isOther(block),
	);

	const lies = (some: Line[]) => {
		const own = new Set(some.map(({ block }) => block));
		const from = Math.min(...some.map(({ block }) => block.order));
		const to = Math.max(...some.map(({ block }) => block.order));
		return ({ block, element }: Placed) =>
			own.has(block) ||
			(block.element === element &&
				block.chars < longest &&
				block.order <= to &&
				block.last >= from &&
				block.chars > 0);
	};
	const isHead = lies(head);
	const isFoot = lies(foot);
	const marks: BylinePlaces["marks"] = { head: [], foot: [], elsewhere: [] };
	for (const one of found.signs) {
		const { element, block } = one;
		if (!matches(element, nameMarks) || !isNameLink(element)) continue;
		const place = isHead(one) ? "head" : isFoot(one) ? "foot" : "elsewhere";
		const list = marks[place];
		if (list.length >= most || isLicensed(element)) continue;
		if (fold(rawTextOf(element)).length > longest || isOther(block)) continue;
		list.push(markedOf(one));
	}
	// A name's own element says it better than what stands around it.
	marks.head.sort((one, other) => Number(other.exact) - Number(one.exact));
	return {
		marks,
		named: {
			head: () => namedAmong(found, head),
			foot: () => namedAmong(found, foot),
		},
		lines: { head: head.filter((line) => line !== title), foot },
		text,
	};
}

/** The maker of a picture, with its licence. */
const isLicensed = (element: Element): boolean =>
	allIn(element, '[class*="licen" i], [rel~="license"]').length > 0;

const markedOf = (one: Placed): Marked => ({
	...one,
	kind: `${tagOf(one.element)} ${String(classOf(one.element))}`,
	exact: matches(one.element, exactMarks),
});

const isNameLink = (element: Element): boolean =>
	!/licen[cs]e|credit|copyright|caption/i.test(String(classOf(element))) &&
	(tagOf(element) !== "a" ||
		!(
			otherLinks.test(attr(element, "href")) ||
			/\b(?:tag|category|bookmark|edit)/.test(
				`${attr(element, "rel")} ${String(classOf(element))}`,
			)
		));

/** Links to authors' pages, then elements named for authors, in or around these lines. */
function namedAmong({ links }: Survey, lines: Line[]): Marked[] {
	const blocks = new Set(lines.map(({ block }) => block));
	const named: Placed[] = links.filter(
		({ element, block }) =>
			blocks.has(block) &&
			authorAddress.test(attr(element, "href")) &&
			isNameLink(element),
	);
	const asked = new Set<Block>();
	for (const block of blocks) {
		let within = false;
		for (const around of upwards(block)) within ||= asked.has(around);
		for (const around of upwards(block)) {
			if (around.chars > longest) break;
			if (/^(?:nav|header)$/.test(around.tag)) break;
			if (around.tag !== "address" && !namedForAuthors.test(around.clue))
				continue;
			named.push({ element: around.element, block: around });
			break;
		}
		// Asked once of a box with all that it holds.
		if (within) continue;
		asked.add(block);
		for (const element of allIn(block.element, namedSelector).slice(0, 4))
			if (namedForAuthors.test(String(classOf(element))) && isNameLink(element))
				named.push({ element, block });
	}
	return named
		.slice(0, most)
		.filter(({ element }) => fold(rawTextOf(element)).length <= longest)
		.map(markedOf);
}

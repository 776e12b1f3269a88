import type { Words } from "./compile-wording";
import {
	allIn,
	attr,
	fold,
	isElement,
	parentOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { absolute, hostOf, registrable } from "./host";
import { languageCode } from "./language-code";
import type { Relation } from "./model";
import { type Block, type Line, type Survey, upwards } from "./survey";

/** One credit line: words that name the original, its language, outlet or translator. */
export interface Credit {
	line: Line;
	/** The sentence that says it. */
	said: string;
	relation: NonNullable<Relation>;
	language?: string;
	outlet?: string;
	translator?: string;
	editor?: string;
	author?: string;
	/** Where the line's link leads, when that is another house's page. */
	url?: string;
	/** How many characters of the sentence the credit takes. */
	matched: number;
	/** The sentence only looks like a credit. */
	denied?: true;
	/** The whole line is credits, so that it may move from the text to the foot. */
	whole: boolean;
}

/** A box that tells about the outlet, such as "About this article". */
export interface SourceBox {
	block: Block;
	/** The outlet's own site, when the box links it. */
	site?: string;
	lines: Line[];
}

/** A credit is said in a sentence of its own; in longer paragraphs the last sentence may be one. */
const longestCredit = 400;

function linksOf(line: Line): Element[] {
	const links = allIn(line.block.element, "a[href]");
	if (links.length) return links;
	for (
		let node: Node | null = line.block.element, step = 0;
		node && step < 3;
		node = parentOf(node), step++
	)
		if (isElement(node) && tagOf(node) === "a") return [node];
	return [];
}

/** A line in its sentences. One short word with a full stop is an abbreviation ("tłum. Jan Wyspa"). */
const sentences = (text: string): string[] =>
	text.split(
		/(?<=[.!?…؟])(?<!^\P{L}?\p{L}{1,6}\.)\s+(?=[\p{Lu}\p{Lo}“"])|(?<=[。！？][”」』）]?)(?![”」』）])\s*/u,
	);

/** A name without its quotes and the full stop of its sentence; an initial or "Jr." keeps its own. */
const trimmed = (name: string | undefined): string | undefined =>
	name
		?.replace(/[,;:]$|(?<=[\p{L}\d]{3})\.$/u, "")
		.replace(/^[«“„"]|[»”“"]$/gu, "")
		.trim();

/** What one sentence credits, by all the patterns that it fits. */
function creditIn(
	said: string,
	line: Line,
	words: Words,
	url: string,
	own: string,
): Credit | undefined {
	if (words.notCredit?.test(said))
		return {
			line,
			said,
			relation: "republication",
			matched: 0,
			whole: false,
			denied: true,
		};
	let credit: Credit | undefined;
	for (const { test, relation, linked, language, languages } of words.credits) {
		const match = test.exec(said);
		if (!match) continue;
		const groups = match.groups ?? {};
		const spoken = groups["language"];
		const link = linked && linkIn(said, line, url, own);
		credit ??= {
			line,
			said,
			relation,
			matched: 0,
			whole: false,
		};
		credit.matched = Math.max(credit.matched, match[0].length);
		credit.language ??= spoken && languageCode(spoken, language, languages);
		credit.outlet ??= trimmed(groups["outlet"]);
		credit.translator ??= trimmed(groups["translator"]);
		credit.editor ??= trimmed(groups["editor"]);
		credit.author ??= trimmed(groups["author"]);
		if (link) credit.url ??= link;
	}
	return credit;
}

/** Where the link in or around a sentence leads, when that is another house. */
function linkIn(
	said: string,
	line: Line,
	url: string,
	own: string,
): string | undefined {
	for (const link of linksOf(line)) {
		const href = absolute(attr(link, "href"), url) ?? "";
		const host = hostOf(href);
		const label = fold(rawTextOf(link));
		if (
			host !== "" &&
			registrable(host) !== own &&
			(said.includes(label) || label.includes(said))
		)
			return href;
	}
	return undefined;
}

/** All credit lines among `lines`. */
export function credits(lines: Line[], words: Words, url: string): Credit[] {
	const own = registrable(hostOf(url));
	const found: Credit[] = [];
	for (const line of lines) {
		if (line.text.length > longestCredit) continue;
		const here = sentences(line.text)
			.map((said) => creditIn(said, line, words, url, own))
			.filter((credit) => credit !== undefined);
		// A formula of several sentences, as a book's is ("Translated by … 640 pages"), denies those that it is made of.
		if (
			here.length &&
			!here.some(({ denied }) => denied) &&
			words.notCredit?.test(line.text)
		)
			for (const credit of here) {
				credit.denied = true;
				credit.matched = 0;
			}
		const credited = here.reduce((sum, { matched }) => sum + matched, 0);
		for (const credit of here)
			found.push({ ...credit, whole: credited > line.text.length * 0.6 });
	}
	return found;
}

/** The box about the outlet, found by its heading: the nearest element around it that links another house. */
export function sourceBox(
	found: Survey,
	words: Words,
	url: string,
	guarded: (block: Block) => boolean,
): SourceBox | undefined {
	const own = registrable(hostOf(url));
	for (const line of found.lines) {
		if (
			line.block.hidden ||
			line.text.length > 40 ||
			!words.sourceBox?.test(line.text)
		)
			continue;
		for (const block of upwards(line.block)) {
			if (guarded(block) || block.tag === "body") break;
			const site = allIn(block.element, "a[href]")
				.map((link) => absolute(attr(link, "href"), url) ?? "")
				.find(
					(href) => hostOf(href) !== "" && registrable(hostOf(href)) !== own,
				);
			const inside = found.lines.filter(
				(one) =>
					one.block.order >= block.order && one.block.order <= block.last,
			);
			if (site || inside.some((one) => one.text.length > 80))
				return { block, site, lines: inside };
		}
	}
	return undefined;
}

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
	author?: string;
	/** Where the line's link leads, when that is another house's page. */
	url?: string;
	/** The whole line is the credit, so that it may move from the text to the foot. */
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

const sentences = (text: string): string[] =>
	text.split(/(?<=[.!?…])\s+(?=[\p{Lu}“"])/u);

/** All credit lines among `lines`. */
export function credits(lines: Line[], words: Words, url: string): Credit[] {
	const own = registrable(hostOf(url));
	const found: Credit[] = [];
	for (const line of lines) {
		if (line.text.length > longestCredit) continue;
		for (const sentence of sentences(line.text)) {
			for (const { test, relation, linked, language } of words.credits) {
				const match = test.exec(sentence);
				if (!match) continue;
				const groups = match.groups ?? {};
				const link = linksOf(line).find((one) => {
					const host = hostOf(absolute(attr(one, "href"), url) ?? "");
					return (
						host !== "" &&
						registrable(host) !== own &&
						(sentence.includes(fold(rawTextOf(one))) ||
							fold(rawTextOf(one)).includes(sentence))
					);
				});
				const spoken = groups["language"];
				found.push({
					line,
					said: sentence,
					relation,
					language: spoken && languageCode(spoken, language),
					outlet: groups["outlet"],
					translator: groups["translator"],
					author: groups["author"],
					url: linked && link ? absolute(attr(link, "href"), url) : undefined,
					whole:
						sentence === line.text && match[0].length > line.text.length * 0.6,
				});
				break;
			}
		}
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

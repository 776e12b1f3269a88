import type { ArticleGrounds } from "./article-grounds";
import { counted } from "./counted";
import { allIn, attr } from "./dom";
import { hostOf, registrable } from "./host";
import { isSocialHost, linkTests } from "./link-tests";
import type { Block, Line } from "./survey";
import { toldWords } from "./told-words";

/**
 * The notes that numbers in the text lead to, and that lead back.
 * https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes
 *
 * @returns whether a block holds what the text's links point at, and links to places in the text only
 */
export function endnotes({
	roots,
}: Pick<ArticleGrounds, "roots">): (block: Block) => boolean {
	const aims = (element: Element) =>
		allIn(element, "a[href]").map((link) => attr(link, "href"));
	const within = (selector: string) =>
		roots.flatMap(({ element }) => allIn(element, selector));
	const called = new Set(
		within('a[href^="#"]').map((link) => attr(link, "href").slice(1)),
	);
	const places = new Set(within("[id]").map((one) => attr(one, "id")));
	return ({ element }) => {
		if (!called.size) return false;
		const back = aims(element);
		return (
			back.length > 0 &&
			back.every((aim) => aim[0] === "#" && places.has(aim.slice(1))) &&
			allIn(element, "[id]").some((one) => called.has(attr(one, "id"))) &&
			!allIn(element, "form, input, textarea, button").length
		);
	};
}

/** A heading of sources is a word or a few. In characters. */
const longestHead = 60;

/**
 * The sources that an article names at its end, and their heading ("Sources", "Further reading"): lists made of links,
 * as those of other stories are, but their links lead to other houses, and to no accounts.
 *
 * @returns whether a block holds such lines and nothing else
 */
export function references({
	found,
	roots,
	words,
	url,
}: Pick<ArticleGrounds, "found" | "roots" | "words" | "url">): (
	block: Block,
) => boolean {
	const heads = toldWords(words).references;
	const { linksIn } = linkTests(url);
	const own = registrable(hostOf(url));
	const refers = (block: Block): boolean => {
		const hosts = linksIn(block).map(({ href }) => hostOf(href ?? ""));
		const others = hosts.filter(
			(host) => host && registrable(host) !== own && !isSocialHost(host),
		);
		return (
			others.length > hosts.length / 2 || (!hosts[0] && block.tag === "li")
		);
	};
	const isHead = ({ block, text }: Line): boolean =>
		text.length < longestHead &&
		block.chars === text.length &&
		!block.linkChars &&
		heads.test(text);
	const named: Line[] = [];
	const from = roots.at(-1)?.order ?? Number.POSITIVE_INFINITY;
	let head: Line | undefined;
	let before: Block | undefined;
	for (const line of found.lines) {
		const { block } = line;
		if (block.order < from) continue;
		if (isHead(line)) {
			head = line;
			before = undefined;
		} else if (head && (block === before || refers(block))) {
			if (!before) named.push(head);
			named.push(line);
			before = block;
		} else head = undefined;
	}
	const namedIn = counted(named, found.blocks.length);
	const linesIn = counted(found.lines, found.blocks.length);
	return (block) => namedIn(block) > 0 && namedIn(block) === linesIn(block);
}

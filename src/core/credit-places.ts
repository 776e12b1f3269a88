import {
	allIn,
	attr,
	fold,
	isElement,
	parentOf,
	rawTextOf,
	tagOf,
} from "./dom";
import type { Headline } from "./headline";
import { clueTest } from "./look";
import { isLandmark, isSide, namedRelated } from "./places";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** A line that may hold a credit, and whether it stands at the article's head or foot, or in a line amid its text. */
export interface CreditPlace {
	line: Line;
	amid: boolean;
}

/** Lines above the headline, and below the text, where credits are looked for. */
const above = 8;
const below = 60;
/** Lines of the text's own beginning and end that count as its head and foot. */
const edge = [3, 8] as const;

const namedOther = clueTest(
	/(?:^|[\s_-])(?:comments?|disqus|newsletter|menu|cookie\w*)(?:[\s_-]|$)/,
);

/**
 * Where a credit may stand: from the headline to the text, in the text, and in the lines after it; not in another story,
 * the site's own header or footer, a side column or the comments. A quotation within the text quotes somebody else's.
 */
export function creditPlaces(
	found: Survey,
	roots: Block[],
	{ line: title }: Pick<Headline, "line">,
): CreditPlace[] {
	const inRoots = (block: Block) => roots.some((root) => holds(root, block));
	const text = found.lines.filter(({ block }) => inRoots(block));
	const first = text[0]?.index ?? 0;
	const last = text.at(-1)?.index ?? 0;
	const start = Math.min(title?.index ?? first, first) - above;
	const nearText = new Set([
		...text.slice(0, edge[0]),
		...text.slice(-edge[1]),
	]);

	const own = (block: Block) =>
		roots.some((root) => holds(block, root) || root === block) ||
		(title !== undefined && holds(block, title.block));
	const away = (from: Block): boolean => {
		for (const block of upwards(from)) {
			if (own(block)) return false;
			if (isElsewhere(block)) return true;
		}
		return false;
	};
	return found.lines.slice(Math.max(0, start), last + below).flatMap((line) => {
		const inText = inRoots(line.block);
		const within = inText && line !== text[0] && line !== text.at(-1);
		return line.block.hidden ||
			away(line.block) ||
			(within && quoted(line.block)) ||
			announces(line)
			? []
			: [{ line, amid: inText && !nearText.has(line) }];
	});
}

export const isElsewhere = (block: Block): boolean =>
	/^(?:nav|form|menu|dialog|article)$/.test(block.tag) ||
	(isLandmark(block) && /^(?:body|div)$/.test(block.parent?.tag ?? "")) ||
	(isSide(block) && block.tag !== "aside") ||
	namedRelated(block) ||
	namedOther(block);

/**
 * A line that is a link as a whole, together with other words: the card of another story. A link into the page is none.
 */
function announces({ text, linkChars, block: { element } }: Line): boolean {
	if (linkChars < text.length) return false;
	const around: Node[] = [];
	for (
		let at: Node | null = element, step = 0;
		at && isElement(at) && step < 3;
		at = parentOf(at), step++
	)
		around.push(at);
	return [...around, ...allIn(element, "a[href]")].some(
		(link) =>
			isElement(link) &&
			tagOf(link) === "a" &&
			!/^(?:#|$)/.test(attr(link, "href")) &&
			fold(rawTextOf(link)).length > text.length + 10,
	);
}

function quoted(block: Block): boolean {
	for (const { tag } of upwards(block)) if (tag === "blockquote") return true;
	return false;
}

import { isElsewhere } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { type Block, holds, upwards } from "./survey";
import { textWeight } from "./text-weight";

/** A point says more than the name of a section. In characters. */
const shortestPoint = 20;
/** When the page was published and changed is often told in a list. */
const timeOfDay = /\d{1,2}[:.h]\d{2}/;
/** Points link hardly anything; menus nothing else. In shares of their characters. */
const mostLinks = 0.25;

/**
 * Lists between headline and text that say in points what the article tells: the body's own box holds only what comes
 * after them.
 *
 * @param isNotice whether a block is, or lies in, a notice
 * @param isTold whether a block holds the standfirst, which is shown by itself
 */
export function leadLists(
	{
		found,
		roots,
		isTeaser,
		title,
	}: Pick<ArticleGrounds, "found" | "roots" | "isTeaser" | "title">,
	isNotice: (block: Block) => boolean,
	isTold: (block: Block) => boolean,
): Block[] {
	const text = roots.at(-1);
	if (!text || !title) return [];
	const common = [...upwards(title.block)].find((at) => holds(at, text));
	if (!common || /^(?:body|html)$/.test(common.tag)) return [];
	const isPoint = ({ tag, lines: [line, ...others] }: Block) => {
		const said = found.lines[line ?? -1]?.text ?? "";
		return (
			tag === "li" &&
			!others.length &&
			textWeight(said) >= shortestPoint &&
			!timeOfDay.test(said)
		);
	};
	return found.blocks
		.slice(title.block.order + 1, text.order)
		.filter(
			(block) =>
				/^[uo]l$/.test(block.tag) &&
				block.last < text.order &&
				!block.hidden &&
				block.kids.length > 1 &&
				block.kids.every(isPoint) &&
				block.linkChars <= block.chars * mostLinks &&
				!isNotice(block) &&
				!isTold(block) &&
				!roots.some((root) => holds(root, block)) &&
				[...upwards(block)]
					.filter((at) => holds(common, at) && at !== common)
					.every((at) => !isElsewhere(at) && !isTeaser(at)),
		);
}

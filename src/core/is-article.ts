import { isProse } from "./article-body";
import type { Headline } from "./headline";
import { type Metadata, textOf } from "./metadata";
import { type Block, holds, type Line, type Survey } from "./survey";

/**
 * Whether the page is one article rather than an index, a search or a log-in page: a headline, and running text that
 * is not chopped into teasers (each with a headline that links elsewhere).
 */
export function isArticle(
	found: Survey,
	roots: Block[],
	head: Headline,
	meta: Metadata,
	url: string,
): boolean {
	if (!roots.length || !head.title) return false;
	const inRoots = (line: Line) => roots.some((root) => holds(root, line.block));
	const lines = found.lines.filter(inRoots);
	const prose = lines
		.filter(isProse)
		.reduce((sum, line) => sum + line.text.length, 0);
	const declared =
		meta.article !== undefined ||
		/article/i.test(meta.meta("og:type")) ||
		textOf(meta.article?.["headline"]) !== "";
	const teasers = lines.filter(
		(line) =>
			/^h[1-6]$/.test(line.block.tag) &&
			line.linkChars > line.text.length * 0.8,
	).length;
	const front = /^\/(?:index\.\w+)?$/.test(pathOf(url));
	if (front || (teasers >= 3 && teasers * 250 > prose)) return false;
	return prose >= (declared ? 140 : 400);
}

const pathOf = (url: string): string => {
	try {
		return new URL(url).pathname;
	} catch {
		return "";
	}
};

import { isElsewhere } from "./article-body";
import type { ArticleGrounds } from "./article-grounds";
import { counted } from "./counted";
import { linkTests } from "./link-tests";
import { references } from "./references";
import type { Block, Line } from "./survey";

/** What a block among the article's paragraphs is judged against. */
export interface StrayScene extends ArticleGrounds {
	/** Characters of the blocks that hold the text. */
	chars: number;
	/** How many sentences of the text stand in a block. */
	sentencesIn(block: Block): number;
	/** The same, of those in paragraphs where the article is written in such: items of a list make no offer its text. */
	paragraphsIn(block: Block): number;
	/** The article is written in paragraphs, as its tags tell. */
	inParagraphs: boolean;
	/** Number of the block of the text's first sentence. */
	firstOrder: number;
	/** Number of the block of its last sentence. */
	lastOrder: number;
	links: ReturnType<typeof linkTests>;
	/** Whether a block holds sources that the article names, and nothing else. */
	isReference(block: Block): boolean;
	/** Whether a block is one of those that hold the text, or stands in one. */
	inRoots(block: Block): boolean;
}

const charsOf = (lines: Line[]): number =>
	lines.reduce((sum, one) => sum + one.text.length, 0);

/** Counts once what many blocks are then judged by. */
export function strayScene(grounds: ArticleGrounds): StrayScene {
	const { found, roots, isText, url } = grounds;
	const marks = new Uint8Array(found.blocks.length);
	for (const { order, last } of roots) marks.fill(1, order, last + 1);
	const inRoots = ({ order }: Block) => marks[order] === 1;
	const alike = found.lines.filter(
		(line) => inRoots(line.block) && isText(line),
	);
	// Paragraphs may be named after something else all together, but not some of them.
	const like = alike.filter(({ block }) => !isElsewhere(block));
	const text = like.length > alike.length / 2 ? like : alike;
	const paragraphs = text.filter(({ block }) => block.tag === "p");
	const inParagraphs = charsOf(paragraphs) > charsOf(text) / 2;
	const sentencesIn = counted(text, found.blocks.length);
	return {
		...grounds,
		chars: roots.reduce((sum, root) => sum + root.chars, 0),
		sentencesIn,
		paragraphsIn: inParagraphs
			? counted(paragraphs, found.blocks.length)
			: sentencesIn,
		inParagraphs,
		firstOrder: text[0]?.block.order ?? 0,
		lastOrder: text.at(-1)?.block.order ?? Number.POSITIVE_INFINITY,
		links: linkTests(url),
		isReference: references(grounds),
		inRoots,
	};
}

import type { Words } from "./compile-wording";
import { noticeWordsIn } from "./notice-words";
import type { Block, Line } from "./survey";

/**
 * Another story that follows in the same box: a heading says so ("Next story"), and the one after it links that story.
 *
 * @param lines those of the article, in order
 * @returns the lines from that heading on
 */
export function nextStory(
	lines: Line[],
	isTeaser: (block: Block) => boolean,
	words: Words,
): Line[] {
	const start = lines.findIndex(({ block, text }, i) => {
		const next = lines[i + 1]?.block;
		return (
			isHeading(block) &&
			next !== undefined &&
			isHeading(next) &&
			isTeaser(next) &&
			noticeWordsIn(text, words)?.kind === "next-story"
		);
	});
	return start < 0 ? [] : lines.slice(start);
}

const isHeading = ({ tag }: Block): boolean => /^h[1-6]$/.test(tag);

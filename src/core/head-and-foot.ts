import { isLandmark } from "./places";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** Lines above the headline, and around a credit, that may name where the text is from. */
const near = 3;
/** A line of the text, in characters. */
const longLine = 80;

/**
 * Whether a block stands where the source of an article is named: from just above the headline to the text, or beside
 * a credit; in no picture, no column, and no header or footer of the site.
 *
 * @param credits lines of credits that count
 */
export function headAndFoot(
	{ lines }: Survey,
	title: Line | undefined,
	credits: Line[],
): (block: Block) => boolean {
	const text = lines.findIndex(
		({ index, text: said, linkChars }) =>
			index > (title?.index ?? -1) &&
			said.length > longLine &&
			linkChars < said.length / 2,
	);
	const spans = [
		...(title ? [[title.index - near, text]] : []),
		...credits.map(({ index }) => [index - near, index + near]),
	].map(([from = 0, to = 0]): [number, number] => [
		lines[Math.max(0, from)]?.block.order ?? 0,
		(lines[to] ?? lines.at(-1))?.block.last ?? 0,
	]);
	const own = [title, ...credits].flatMap((line) => line?.block ?? []);
	return (block) =>
		!block.hidden &&
		spans.some(([from, to]) => block.order >= from && block.order <= to) &&
		![...upwards(block)].some(
			(at) =>
				/^(?:figure|aside|table)$/.test(at.tag) ||
				(isLandmark(at) && !own.some((one) => holds(at, one))),
		);
}

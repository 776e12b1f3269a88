import type { Block, Line } from "./survey";

/** How many of the lines stand in a block, for any number of blocks. */
export function counted(
	lines: Line[],
	blocks: number,
): (block: Block) => number {
	const sums = new Int32Array(blocks + 1);
	for (const { block } of lines)
		sums[block.order + 1] = (sums[block.order + 1] ?? 0) + 1;
	for (let i = 1; i < sums.length; i++)
		sums[i] = (sums[i] ?? 0) + (sums[i - 1] ?? 0);
	return ({ order, last }) => (sums[last + 1] ?? 0) - (sums[order] ?? 0);
}

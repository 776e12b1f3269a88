import { type Block, upwards } from "./survey";

/** Marks blocks that must stay: a guarded block is one that was named, or that holds one. */
export function guard(size: number): {
	protect(block: Block): void;
	guarded(block: Block): boolean;
} {
	const marks = new Uint8Array(size);
	return {
		protect(block) {
			for (const at of upwards(block)) {
				if (marks[at.order]) break;
				marks[at.order] = 1;
			}
		},
		guarded: (block) => marks[block.order] === 1,
	};
}

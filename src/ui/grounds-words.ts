import type { OutletGrounds } from "../core/outlet-grounds";
import { listed } from "./listed";

/** What the outlet was told by, in a sentence or two: "Identified by its name and language; others bear this name, too." */
export function groundsWords(grounds: OutletGrounds): string {
	if (grounds.by === "address")
		return `Identified by the original’s address, ${grounds.host}.`;
	const { and, shared, elsewhere } = grounds;
	const signs = and.length
		? `its ${listed(["name", ...and])}`
		: "its name only";
	const doubts = [
		...(shared ? ["others bear this name, too"] : []),
		...(elsewhere
			? [`the link leads to ${elsewhere}, which the record does not list`]
			: []),
	];
	return `Identified by ${[signs, ...doubts].join("; ")}.`;
}

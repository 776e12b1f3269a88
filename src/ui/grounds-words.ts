import type { OutletGrounds } from "../core/outlet-grounds";
import { listed } from "./listed";

/** What the outlet was told by, in a sentence or two: "Identified by its name and language; others bear this name, too." */
export function groundsWords(grounds: OutletGrounds): string {
	if (grounds.by === "address")
		return `Identified by the original’s address, ${grounds.host}.`;
	const { and, shared, elsewhere } = grounds;
	const told = and.filter((one) => one !== "sources");
	const signs = told.length
		? `its ${listed(["name", ...told])}`
		: `its name${and.length ? "" : " only"}`;
	const notes = [
		...(and.includes("sources") ? ["this site is known to credit it"] : []),
		...(shared ? ["others bear this name, too"] : []),
		...(elsewhere
			? [`the link leads to ${elsewhere}, which the record does not list`]
			: []),
	];
	return `Identified by ${[signs, ...notes].join("; ")}.`;
}

import type { Owner } from "../core/model";

const words: Record<string, string> = {
	company: "company",
	person: "person",
	family: "family",
	foundation: "foundation",
	staff: "staff",
	cooperative: "cooperative",
	association: "association",
	party: "political party",
	state: "state",
};

/** What sort of owner this is, in a word. */
export const kindWord = ({ kind }: Owner): string => words[kind] ?? kind;

/** Ownership that readers are told of plainly, whatever the owner's name sounds like; undefined for any other. */
export function plainOwnership({ kind }: Owner): string | undefined {
	if (kind === "state") return "State ownership";
	return kind === "party" ? "Party ownership" : undefined;
}

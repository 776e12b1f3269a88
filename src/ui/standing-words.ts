import type { Comparison } from "../core/compare-claims";
import { dateWords, whenWords } from "./date-words";

/** How sources stand to each other on one fact, to be shown by a shape and said in words. */
export interface ShownStanding {
	is: "agrees" | "dated" | "contradicts" | "open" | "adds";
	words: string;
}

function datedWords({ property, dated }: Comparison): string {
	const stated = dated?.stated ? `Stated ${whenWords(dated.stated)}` : "Stated";
	const until = dated?.until ? dateWords(dated.until) : undefined;
	if (dated?.wasSo === false)
		return `${stated}, when it was past already${until ? `: by the record until ${until}` : " by the record"}.`;
	const isOwner = property === "owner" || property === "ownerSince";
	const past = dated?.sold
		? "sold"
		: isOwner
			? "the owner has changed"
			: "changed";
	const then = dated?.wasSo ? `${stated}, and so then` : stated;
	return until
		? `${then}; ${past} since (${until}).`
		: `${then}; ${past} since, by the record.`;
}

/** Why it is open, where the names are not the reason. */
const reasons: Record<NonNullable<Comparison["because"]>, string> = {
	unconfirmed:
		"The record names the same owner, and does not know whether it still is.",
	earlier: "The record does not tell who owned it when the page was published.",
	later:
		"The page is younger than the record: the owner may have changed since.",
};

/** What is to be said of a comparison; undefined where only one side speaks. */
export function standingWords(
	comparison: Comparison,
): ShownStanding | undefined {
	const { standing, through, because, property } = comparison;
	switch (standing) {
		case "agrees":
			return {
				is: standing,
				words:
					through === "brackets"
						? "Page and record agree: the record names both."
						: through === "family"
							? "Page and record agree: the record names the family."
							: "Page and record agree.",
			};
		case "dated":
			return { is: standing, words: datedWords(comparison) };
		case "contradicts":
			return {
				is: standing,
				words: "The page and the record contradict each other.",
			};
		case "open":
			return {
				is: standing,
				words: because
					? reasons[because]
					: /owner/i.test(property)
						? "Whether page and record mean the same owner is not known."
						: "Whether page and record say the same is not known.",
			};
		default:
			return undefined;
	}
}

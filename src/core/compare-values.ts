import type { Verdict } from "./comparison";
import type { Claim } from "./model";
import { normalName } from "./normal-name";
import { sameDate } from "./same-date";
import { sameOwner } from "./same-owner";

/** The times at which a paper comes out, by how the words for it begin in the languages of notes and records. */
const periods: [period: string, words: RegExp][] = [
	["daily", /daily|quotidi|tagesz|täglich|diario|ежедневн/iu],
	["weekly", /weekly|hebdo|wochen|wöchentlich|seman|settiman|еженедел/iu],
	["monthly", /monthly|mensu|monats|monatlich|mensil|ежемесяч/iu],
	["quarterly", /quarterly|trimestr|viertelj|ежекварт/iu],
];
/** The times at which a paper comes out by these words. */
export const periodsIn = (words: string): string[] =>
	periods.flatMap(([period, form]) => (form.test(words) ? [period] : []));

/** How the page's values of other properties than owners stand to the record's, or to those of another source. */
export function compareValues(
	property: string,
	page: readonly Claim[],
	record: readonly Claim[],
	isEnglish: boolean,
): Verdict {
	const [said = "", known = ""] = [page[0]?.value, record[0]?.value];
	if (property === "founded") {
		const same = sameDate(said, known);
		return {
			standing: same === undefined ? "open" : same ? "agrees" : "contradicts",
		};
	}
	if (property === "city") {
		const [a, b] = [normalName(said), normalName(known)];
		if (a === b) return { standing: "agrees" };
		// Records name cities in English.
		return { standing: isEnglish ? "contradicts" : "open" };
	}
	if (property === "frequency") {
		const period = periodsIn(said)[0];
		// A paper may have changed between the page's day and the record's.
		return {
			standing: period && periodsIn(known).includes(period) ? "agrees" : "open",
		};
	}
	// Of several founders, not all are always named.
	const agreed = page.every(({ value }) =>
		record.some((one) => {
			const by = sameOwner(value, one.value, property === "founder");
			return by !== undefined && by !== "unsure";
		}),
	);
	return { standing: agreed ? "agrees" : "open" };
}

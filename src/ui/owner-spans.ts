import type { Owner } from "../core/model";
import { yearOf } from "./date-words";

/** One owner's time on a scale of years; fractions are parts of a year. */
export interface OwnerSpan {
	name: string;
	from: number;
	to: number;
	/** Still so at the record's date. */
	open: boolean;
}

/** Where an EDTF date lies on a scale of years: "2006-08" → 2006.58. `end`: the end of what it names. */
export function yearPoint(
	edtf: string | undefined,
	end = false,
): number | undefined {
	const year = yearOf(edtf);
	if (year === undefined) return undefined;
	const month = Number(edtf?.match(/\d{4}-(\d{2})/)?.[1] ?? Number.NaN);
	if (!(month >= 1 && month <= 12)) return end ? year + 1 : year;
	return year + (end ? month : month - 1) / 12;
}

/**
 * The owners that a reference supports, one after the other. An end that is not recorded reaches to the next owner or,
 * for the present one, to the record's date. Owners without a known beginning cannot be drawn and are left out.
 */
export function ownerSpans(
	owners: readonly Owner[],
	asOf: string,
): OwnerSpan[] {
	const last = yearPoint(asOf, true);
	const known = owners
		.filter(
			({ ref, from }) => ref !== undefined && yearPoint(from) !== undefined,
		)
		.map((owner) => ({ owner, from: yearPoint(owner.from) ?? 0 }))
		.sort((a, b) => a.from - b.from);
	return known.flatMap(({ owner, from }, index): OwnerSpan[] => {
		const next = known[index + 1]?.from;
		const to = yearPoint(owner.to) ?? (owner.current ? last : (next ?? last));
		return to !== undefined && to >= from
			? [{ name: owner.name, from, to, open: owner.current === true }]
			: [];
	});
}

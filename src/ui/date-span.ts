/** What an EDTF date covers on a scale of years: "2006" → from 2006 to 2007. Fractions are parts of a year. */
export interface DateSpan {
	from: number;
	to: number;
}

const form = /^(-?\d{2})([\dX]{2})(?:-(\d{2}))?(?:-(\d{2}))?/;

/**
 * The span of an EDTF date of level 0 or 1 or an ISO 8601 time ("199X", "2006-08?", "2011-12-08T08:30"); undefined for
 * what is none.
 */
export function dateSpan(edtf: string | undefined): DateSpan | undefined {
	const [, century, years, month, day] = edtf?.match(form) ?? [];
	if (!century || !years) return undefined;
	const year = (digit: string) =>
		Number(century + years.replaceAll("X", digit));
	const [first, last] = [year("0"), year("9")];
	const index = Number(month ?? Number.NaN);
	if (first !== last || !(index >= 1 && index <= 12))
		return { from: first, to: last + 1 };
	if (!day) return { from: first + (index - 1) / 12, to: first + index / 12 };
	const at = first + (index - 1) / 12 + (Number(day) - 1) / 372;
	return { from: at, to: at + 1 / 372 };
}

/** The middle of what a date names: where its mark is drawn. */
export const dateMiddle = (edtf: string | undefined): number | undefined => {
	const span = dateSpan(edtf);
	return span && (span.from + span.to) / 2;
};

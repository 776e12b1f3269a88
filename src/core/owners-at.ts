import type { Outlet, Owner } from "./model";

/** First and last day of an EDTF date of level 0 or 1 with optional qualifier, as sortable text: "2006-08" → [2006-08-01, 2006-08-31]. */
function span(date: string): [string, string] | undefined {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
	if (!found) return undefined;
	const [, year, month, day] = found;
	return [
		`${year}-${month ?? "01"}-${day ?? "01"}`,
		`${year}-${month ?? "12"}-${day ?? "31"}`,
	];
}

/**
 * Who owned the outlet on that date, from its record; [] when not known. Owners without a reference are no facts. At
 * a border that is known by the year or month only, both the old and the new owner count.
 *
 * @param date EDTF, or an ISO 8601 time
 */
export function ownersAt(outlet: Outlet, date: string): Owner[] {
	const asked = span(date);
	if (!asked) return [];
	return outlet.owners.filter((owner) => {
		if (owner.ref === undefined) return false;
		const from = owner.from ? span(owner.from)?.[0] : undefined;
		const to = owner.to
			? span(owner.to)?.[1]
			: owner.current === true
				? "9999"
				: undefined;
		if (from === undefined || to === undefined) return false;
		return from <= asked[1] && asked[0] <= to;
	});
}

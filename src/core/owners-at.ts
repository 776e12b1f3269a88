import { type DaySpan, edtfSpan } from "./edtf-span";
import type { Outlet, Owner } from "./model";

/** Later than any day: until now, as far as is known. */
const open = "9999-12-31";

/**
 * The days on which a reference has the owner as owner; undefined when its beginning is not known. A present owner of
 * unknown beginning is one from the record's date on. One whose present state is unconfirmed counts until the record's
 * date, and the buyer in a sale whose completion was not seen from the day on which it was agreed.
 */
function time(owner: Owner, asOf: DaySpan | undefined): DaySpan | undefined {
	if (owner.ref === undefined) return undefined;
	const { current } = owner;
	const start = edtfSpan(owner.agreed ?? owner.from ?? "");
	const first = start?.[0] ?? (current === true ? asOf?.[0] : undefined);
	if (first === undefined) return undefined;
	const end = owner.to ? edtfSpan(owner.to)?.[1] : undefined;
	const last =
		end ?? (current === true ? open : current === null ? asOf?.[1] : undefined);
	// Of a former owner whose end is not known only the beginning is certain.
	return [first, last ?? start?.[1] ?? first];
}

/**
 * Who owned the outlet on that date, from its record; [] when not known. Owners without a reference are no facts. At
 * a border that is known by the year or month only, both the old and the new owner count; so do all who hold shares at
 * once. Whoever is in it with `current: null` may have been the owner: `isConfirmed` tells.
 *
 * @param date EDTF, or an ISO 8601 time
 */
export function ownersAt(outlet: Outlet, date: string): Owner[] {
	const asked = edtfSpan(date);
	if (!asked) return [];
	const asOf = edtfSpan(outlet.asOf ?? "");
	return outlet.owners.filter((owner) => {
		const span = time(owner, asOf);
		return span && span[0] <= asked[1] && asked[0] <= span[1];
	});
}

/** The day on which a sale of the outlet was agreed whose completion was not seen; EDTF. */
export const saleAgreed = ({ owners }: Outlet): string | undefined =>
	owners.find(({ agreed }) => agreed !== undefined)?.agreed;

/**
 * Whether the record confirms that this one of `ownersAt` was an owner on that date. Where the present state is
 * unconfirmed, that is so from the owner's beginning until a sale was agreed, or else for the beginning only.
 */
export function isConfirmed(
	outlet: Outlet,
	owner: Owner,
	date: string,
): boolean {
	if (owner.current !== null) return true;
	const asked = edtfSpan(date);
	const from = owner.agreed ? undefined : edtfSpan(owner.from ?? "");
	if (!asked || !from) return false;
	const sale = edtfSpan(saleAgreed(outlet) ?? "");
	return sale ? asked[1] < sale[0] : asked[0] <= from[1];
}

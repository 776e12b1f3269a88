import type { Claim, Outlet, Reading, Reference } from "./model";
import { isConfirmed, ownersAt, saleAgreed } from "./owners-at";

/** What a claim tells of its reference: its address, and whether it was read in a copy only. */
const sourceIn = (ref: Reference | undefined): Partial<Claim> => ({
	...(ref?.url ? { ref: ref.url } : {}),
	...(ref?.copy ? { copy: true as const } : {}),
});

/**
 * The facts of an outlet's record as claims, as of the record's date. Owners, founding, founders and status need a
 * reference. `owner` is the present one, `ownerThen` who owned it when the article appeared, and `ownerUnconfirmed`
 * whoever may own it, or may have then: as of the record's date, or of the day on which a sale was agreed that nobody
 * saw completed.
 */
export function recordClaims(
	about: "outlet" | "publisher",
	outlet: Outlet,
	reading: Reading,
): Claim[] {
	const { refs, asOf, owners } = outlet;
	const claims: Claim[] = [];
	const claim = (
		property: string,
		value: string | undefined,
		more: Partial<Claim> = {},
	) => {
		if (value)
			claims.push({
				about,
				property,
				value,
				by: "record",
				...(asOf === undefined ? {} : { asOf }),
				...more,
			});
	};
	/**
	 * A fact with a reference that supports it, one that was read itself before a copy; without any the fact is not told.
	 */
	const supported = (
		what: string,
		property: string,
		value: string | undefined,
	) => {
		const supporting = refs.filter(({ supports }) => supports.includes(what));
		const best =
			supporting.find(({ url, copy }) => url && !copy) ??
			supporting.find(({ url }) => url) ??
			supporting[0];
		if (best) claim(property, value, sourceIn(best));
	};
	const sourceOf = (n: number | undefined) =>
		sourceIn(refs.find((ref) => ref.n === n));
	claim("name", outlet.name);
	claim("nativeName", outlet.nativeName);
	claim("kind", outlet.kind);
	claim("country", outlet.country);
	claim("city", outlet.city);
	for (const language of outlet.languages) claim("language", language);
	supported("founded", "founded", outlet.founded);
	for (const founder of outlet.founders ?? [])
		supported("founders", "founder", founder);
	if (outlet.status !== "active") {
		supported("status", "status", outlet.status);
		supported("status", "ended", outlet.ended);
	}
	const known = owners.filter(({ ref }) => ref !== undefined);
	for (const { name, current, from, ref } of known)
		if (current === true) {
			claim("owner", name, sourceOf(ref));
			claim("ownerSince", from, sourceOf(ref));
		}
	const date = reading.original?.published ?? reading.article?.published ?? "";
	const then = ownersAt(outlet, date);
	for (const owner of then)
		if (isConfirmed(outlet, owner, date))
			claim("ownerThen", owner.name, sourceOf(owner.ref));
	const agreed = saleAgreed(outlet);
	for (const { name, current, ref } of known)
		if (current === null)
			claim("ownerUnconfirmed", name, {
				...sourceOf(ref),
				...(agreed === undefined ? {} : { asOf: agreed }),
			});
	return claims;
}

import type { Claim, Outlet, Reading } from "./model";
import { outletFor } from "./outlet";
import { ownersAt } from "./owners-at";

/**
 * Completes a reading with the records of the outlet and of the translating publisher: who owns them, since when.
 * The record's facts stand beside the page's; nothing is merged. What
 * is named as an original by an outlet of other languages is a translation. Returns a new reading.
 */
export function addRecord(reading: Reading, outlets: Outlet[]): Reading {
	const claims = [...reading.claims];
	const evidence = [...reading.evidence];
	let { relation } = reading;
	const original = reading.original && { ...reading.original };
	const named = original?.outlet;
	const outlet =
		(original?.url && outletFor(outlets, original.url)) ||
		(named && outletFor(outlets, named, original?.country)) ||
		undefined;
	if (original && outlet) {
		const own = base(reading.article?.language);
		const { languages } = outlet;
		const abroad = own !== "" && !languages.map(base).includes(own);
		if (relation === "republication" && abroad) {
			relation = "translation";
			evidence.push({
				clue: "the outlet publishes in another language",
				speaks: "for",
				said: languages.join(", "),
			});
		}
		if (relation !== "republication" && abroad && languages.length === 1)
			original.language ??= languages[0];
		original.outlet = outlet.name;
		original.outletId = outlet.id;
		original.country ??= outlet.country;
		claims.push(...recordClaims("outlet", outlet, reading));
	}
	const publisher =
		reading.kind === "article" ? outletFor(outlets, reading.url) : undefined;
	if (publisher && publisher.id !== outlet?.id)
		claims.push(...recordClaims("publisher", publisher, reading));
	return {
		...reading,
		relation,
		translated: relation !== null && relation !== "republication",
		...(original ? { original } : {}),
		claims,
		evidence,
	};
}

const base = (tag: string | undefined): string =>
	(tag ?? "").toLowerCase().split("-")[0] ?? "";

function recordClaims(
	about: "outlet" | "publisher",
	outlet: Outlet,
	reading: Reading,
): Claim[] {
	const reference = (n: number | undefined) =>
		outlet.refs.find((ref) => ref.n === n)?.url;
	const supporting = (what: string) =>
		outlet.refs.find((ref) => ref.url && ref.supports.includes(what))?.url;
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
				asOf: outlet.asOf,
				...more,
			});
	};
	claim("name", outlet.name);
	claim("nativeName", outlet.nativeName);
	claim("kind", outlet.kind);
	claim("country", outlet.country);
	claim("city", outlet.city);
	for (const language of outlet.languages) claim("language", language);
	if (outlet.refs.some((ref) => ref.supports.includes("founded")))
		claim("founded", outlet.founded, withRef(supporting("founded")));
	for (const owner of outlet.owners)
		if (owner.current === true && owner.ref !== undefined) {
			claim("owner", owner.name, withRef(reference(owner.ref)));
			claim("ownerSince", owner.from, withRef(reference(owner.ref)));
		}
	const date = reading.original?.published ?? reading.article?.published;
	if (date)
		for (const owner of ownersAt(outlet, date))
			claim("ownerThen", owner.name, withRef(reference(owner.ref)));
	return claims;
}

const withRef = (ref: string | undefined): Partial<Claim> =>
	ref ? { ref } : {};

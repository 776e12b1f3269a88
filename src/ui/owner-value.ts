import type { Claim, Outlet, Owner } from "../core/model";
import { saleAgreed } from "../core/owners-at";
import { dateWords, whenWords } from "./date-words";
import type { FactValue } from "./facts";
import { namedOwner } from "./owner-chain";
import { kindWord, plainOwnership } from "./owner-kind";
import { shareNow } from "./share-now";

/**
 * Why it is not certain that this owner holds the outlet at the record's date: a sale was agreed and not seen as done, or
 * the present was not confirmed. undefined where it is certain.
 */
export function doubtOf(owner: Owner, outlet: Outlet): string | undefined {
	if (owner.current !== null) return undefined;
	const sale = saleAgreed(outlet);
	if (sale)
		return `${owner.agreed ? "Buyer" : "Seller"}. The sale was agreed ${whenWords(sale)}; not seen as completed.`;
	return outlet.asOf
		? `Not confirmed as of ${dateWords(outlet.asOf)}.`
		: "Not confirmed.";
}

function timeOf(owner: Owner): string | undefined {
	if (owner.agreed) return undefined;
	if (owner.current === false && owner.to)
		return owner.from
			? dateWords(`${owner.from}/${owner.to}`)
			: `until ${dateWords(owner.to)}`;
	return owner.from
		? `since ${dateWords(owner.from)}`
		: "since when is not known";
}

/** The record's claim on one of its owners, as `addRecord` makes them. */
export function ownerClaim(
	owner: Owner,
	outlet: Outlet,
	about: Claim["about"],
): Claim {
	const ref = outlet.refs.find(({ n }) => n === owner.ref);
	return {
		about,
		property: "owner",
		value: owner.name,
		by: "record",
		...(outlet.asOf ? { asOf: outlet.asOf } : {}),
		...(ref?.url ? { ref: ref.url } : {}),
		...(ref?.copy ? { copy: true as const } : {}),
	};
}

/**
 * One owner as a value of the card: the holder, who stands behind it, of what sort, with what share, since when.
 *
 * @param isBrief one of many: its share of today stands at the line's end, and the record's account of it with the source
 */
export function ownerValue(
	owner: Owner,
	outlet: Outlet,
	claims: Claim[],
	isBrief = false,
): FactValue {
	const { name: text, aside, behind: chain } = namedOwner(owner);
	// "Egyptian state (majority)" with the share "majority": once is enough.
	const besides = aside === owner.share ? "" : aside;
	const plain = plainOwnership(owner);
	const doubt = doubtOf(owner, outlet);
	const share = isBrief ? shareNow(owner.share) : undefined;
	const line = [
		plain ? undefined : kindWord(owner),
		share === undefined ? owner.share : undefined,
		timeOf(owner),
	]
		.filter(Boolean)
		.join(" · ");
	const account = share === owner.share || !share ? undefined : owner.share;
	const remark = [account && `Share: ${account}.`, owner.note]
		.filter(Boolean)
		.join(" ");
	return {
		text,
		claims,
		...(besides ? { aside: besides } : {}),
		chain,
		line,
		...(plain ? { plain } : {}),
		...(doubt ? { doubt } : {}),
		...(isBrief ? { brief: share ? { share } : {} } : {}),
		...(remark ? { remark } : {}),
	};
}

import { agree } from "../core/agree";
import type { Claim, Owner } from "../core/model";
import { type CardGrounds, holdersAt, occasion } from "./card-grounds";
import { dateWords } from "./date-words";
import { claimsOn, type Fact, type FactValue, fact, valuesOf } from "./facts";
import { isOlder } from "./is-older";
import { listed } from "./listed";
import { ownerChain } from "./owner-chain";
import { ownerClaim, ownerValue } from "./owner-value";
import { perhapsThen } from "./perhaps-then";
import { shareNow } from "./share-now";
import { standingWords } from "./standing-words";

/** From so many holders on each is set in few lines. */
const many = 3;

/** What the owner holds, in per cent; undefined where the record does not tell it in one number. */
function shareOf({ share }: Owner): number | undefined {
	const number = shareNow(share)?.match(/^\D*(\d+(?:\.\d+)?)\s*%/)?.[1];
	return number === undefined ? undefined : Number(number);
}

/** The largest holder first where all shares are known, else in the record's order of time. */
const byShare = (owners: Owner[]): Owner[] =>
	owners.every((owner) => shareOf(owner) !== undefined)
		? owners.toSorted((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0))
		: owners;

/** Puts what others say of the owner with the values that say the same; what says something else stands for itself. */
function withClaims(values: FactValue[], claims: Claim[]): FactValue[] {
	const same = (value: FactValue, claim: Claim) =>
		[
			value.text,
			...value.claims.flatMap((one) => [one.value, ...ownerChain(one.value)]),
		].some((name) => agree(name, claim.value));
	const rest = claims.filter(
		(claim) => !values.some((value) => same(value, claim)),
	);
	return [
		...values.map((value) => ({
			...value,
			claims: [
				...claims.filter((claim) => same(value, claim)),
				...value.claims,
			],
		})),
		...valuesOf(rest),
	];
}

const plural = (label: string, owners: readonly unknown[]): string =>
	owners.length > 1 ? `${label}s` : label;

/**
 * Who owns the outlet by its record, and who did when the article appeared, each with the date it holds for. Where both
 * times have the same owners one line says both. What the page says of the owner stands with the time of the article.
 */
export function ownerFacts(grounds: CardGrounds): Fact[] {
	const { reading, about, outlet, comparisons } = grounds;
	const claims = claimsOn(reading, about, "owner");
	const said = claims.filter(({ by }) => by === "page");
	const others = claims.filter(({ by }) => by !== "page" && by !== "record");
	const holders = outlet.owners.filter(
		({ ref, current }) => ref !== undefined && current !== false,
	);
	const { date, words } = occasion(grounds);
	const then = date ? holdersAt(outlet, date) : { sure: [], unsure: [] };
	const isBrief = Math.max(holders.length, then.sure.length) >= many;
	const value = (owner: Owner): FactValue => {
		const own = claims.filter(
			(claim) => claim.by === "record" && claim.value === owner.name,
		);
		return ownerValue(
			owner,
			outlet,
			own.length ? own.slice(0, 1) : [ownerClaim(owner, outlet, about)],
			isBrief,
		);
	};
	/** Of many who held it then, those who still do stand above with all that is known of them. */
	const valueThen = (owner: Owner): FactValue => {
		const { doubt: _, ...one } = value(owner);
		if (!isBrief || !holders.includes(owner)) return one;
		const { text, claims, remark } = one;
		return { text, claims, brief: {}, ...(remark ? { remark } : {}) };
	};
	const certain = holders.every(({ current }) => current === true);
	const unchanged =
		certain &&
		holders.length > 0 &&
		holders.length === then.sure.length &&
		then.unsure.length === 0 &&
		holders.every((owner) => then.sure.includes(owner));
	const asOf = outlet.asOf ? `as of ${dateWords(outlet.asOf)}` : "";
	const older = date !== undefined && isOlder(outlet.asOf, date);
	const also = older ? `and as far as is known also ${words}` : `and ${words}`;
	const compared = comparisons.find(({ property }) => property === "owner");
	const standing =
		compared && said.length ? standingWords(compared) : undefined;
	const stands = standing ? { standing } : {};
	const now = withClaims(byShare(holders).map(value), others);
	const nobody = holders.length === 0 && then.sure.length === 0;
	const former =
		date && then.sure.length + then.unsure.length === 0
			? perhapsThen(outlet, date)
			: "";
	if (unchanged || !date || (nobody && then.unsure.length === 0))
		return [
			fact("owner-then", plural("Owner", holders), withClaims(now, said), {
				...(asOf ? { note: unchanged ? `${asOf}, ${also}` : asOf } : {}),
				...stands,
				unknown:
					nobody && asOf && words
						? [`No owner is known, neither ${asOf} nor ${words}.`, former]
								.filter(Boolean)
								.join(" ")
						: "Not known.",
			}),
		];
	const undated = holders
		.filter(({ from, current }) => current === true && !from)
		.filter((owner) => !then.sure.includes(owner))
		.map(({ name }) => ownerChain(name)[0] ?? name);
	const since =
		[
			former,
			undated.length > 0
				? `Since when ${listed(undated)} ${undated.length > 1 ? "hold" : "holds"} it is not known.`
				: "",
		]
			.filter(Boolean)
			.join(" ") ||
		(older && then.sure.length > 0
			? "As far as is known: the record is older than the article."
			: "");
	const before = [
		...byShare(then.sure).map(valueThen),
		...then.unsure.map((owner) => ({
			...value(owner),
			doubt: "For how long is not confirmed.",
		})),
	];
	return [
		fact("owner-now", `${plural("Owner", holders)} now`, now, {
			...(asOf ? { when: asOf } : {}),
			unknown: outlet.asOf
				? `The record of ${dateWords(outlet.asOf)} names none.`
				: "The record names none.",
		}),
		fact(
			"owner-then",
			`${plural("Owner", before)} then`,
			withClaims(before, said),
			{
				when: words,
				...(since ? { note: since } : {}),
				...stands,
				unknown: since
					? `Not known. ${since}`
					: "The record names none for that time.",
			},
		),
	];
}

import { type Beside, type Found, held, holding, isNamed } from "./beside";
import { besideValue } from "./beside-value";
import { compareOwners, compareSince, meantOwner } from "./compare-owners";
import { hostOf } from "./host";
import type { LookUpClaim } from "./look-up";
import type { Claim, Outlet, Owner, Reading } from "./model";
import { nameFits } from "./name-fits";
import { sameDate } from "./same-date";

/** The record's claim on one of its owners: the reading's own where it has it. */
function ownerClaim(owner: Owner, outlet: Outlet, { claims }: Reading): Claim {
	const own = claims.find(
		({ about, by, property, value }) =>
			about === "outlet" &&
			by === "record" &&
			/^owner(?:Then|Unconfirmed)?$/.test(property) &&
			value === owner.name,
	);
	const ref = outlet.refs.find(({ n }) => n === owner.ref)?.url;
	return (
		own ?? {
			about: "outlet",
			property: "owner",
			value: owner.name,
			by: "record",
			...(outlet.asOf === undefined ? {} : { asOf: outlet.asOf }),
			...(ref === undefined ? {} : { ref }),
		}
	);
}

/** Beside somebody who is said to hold the outlet now. */
function besideHolder(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	reading: Reading,
	outlet: Outlet,
): Found {
	const meant = meantOwner(claim.value, outlet);
	if (!meant) {
		// A parent or a publisher need not be an owner; and of several owners the record may leave some out.
		if (claim.property !== "owner") return undefined;
		const owners = answer.filter(({ property }) => property === "owner");
		if (!owners.every(isNamed)) return undefined;
		const { standing } = compareOwners(owners, outlet, claim.asOf);
		if (standing !== "contradicts") return undefined;
		const present = outlet.owners.filter(
			({ current, ref }) => current === true && ref !== undefined,
		);
		return {
			standing,
			claims: present.map((owner) => ownerClaim(owner, outlet, reading)),
		};
	}
	const claims = [ownerClaim(meant.owner, outlet, reading)];
	const { standing, through, dated } = compareOwners(
		[claim],
		outlet,
		claim.asOf,
	);
	if (standing === "dated") {
		const date = dated?.until;
		return {
			standing,
			claims,
			difference: { is: "until", ...(date === undefined ? {} : { date }) },
		};
	}
	if (standing !== "agrees") return { standing: "open", claims };
	const since = claim.from
		? compareSince(claim.from, [claim], outlet, claim.asOf)
		: undefined;
	if (since?.standing === "contradicts" && since.from)
		return {
			standing: "dated",
			claims,
			difference: { is: "since", date: since.from },
		};
	return { standing, claims, ...(through ? { through } : {}) };
}

/** Beside somebody who is said to have held it. */
function besideFormer(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	reading: Reading,
	outlet: Outlet,
): Found {
	const gone = outlet.owners.filter(({ current }) => current === false);
	const meant = meantOwner(claim.value, { ...outlet, owners: gone });
	if (meant) {
		const { owner, by } = meant;
		const claims = [ownerClaim(owner, outlet, reading)];
		if (by === "unsure") return { standing: "open", claims };
		for (const [is, said, known] of [
			["since", claim.from, owner.from],
			["until", claim.to, owner.to],
		] as const)
			if (said && known && sameDate(said, known) === false)
				return {
					standing: "dated",
					claims,
					difference: { is, date: known },
				};
		return {
			standing: "agrees",
			claims,
			...(by === "name" ? {} : { through: by }),
		};
	}
	const still = meantOwner(claim.value, outlet);
	// Whoever publishes it no longer may own it all the same, and so may who is named as an owner of today, too.
	const isStill = answer.some(
		({ property, value }) => property === "owner" && value === claim.value,
	);
	if (!still || claim.property !== "formerOwner" || isStill) return undefined;
	return {
		standing:
			still.by !== "unsure" && still.owner.current === true
				? "contradicts"
				: "open",
		claims: [ownerClaim(still.owner, outlet, reading)],
	};
}

/** The owner whose name a domain spells. */
function besideDomain(claim: LookUpClaim, reading: Reading, outlet: Outlet) {
	const host = hostOf(
		/^https?:/.test(claim.value) ? claim.value : `https://${claim.value}`,
	);
	const owner = outlet.owners.find(
		({ name, current, ref }) =>
			current !== false &&
			ref !== undefined &&
			nameFits(name.replace(/\s*\(.*$/, ""), host),
	);
	return (
		owner && {
			standing: "agrees" as const,
			claims: [ownerClaim(owner, outlet, reading)],
			through: "address" as const,
		}
	);
}

const isAt = (host: string, domain: string): boolean =>
	host === domain || host.endsWith(`.${domain}`);

/** What the record says beside one statement of an answer; undefined where it says nothing of it. */
export function besideRecord(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	reading: Reading,
	outlet: Outlet,
): Beside | undefined {
	const { property, value } = claim;
	const own = reading.claims.filter(
		(one) =>
			one.about === "outlet" &&
			one.by === "record" &&
			one.property === property,
	);
	const isDomain = property === "ownerDomain" || /^https?:/.test(value);
	const found = (): Found => {
		if (property === "founded" || property === "country")
			return besideValue(claim, answer, own);
		if (property === "website")
			return outlet.domains.some((one) =>
				isAt(hostOf(value), one.split("/", 1)[0] ?? one),
			)
				? {
						standing: "agrees",
						claims: [
							{
								about: "outlet",
								property,
								value: outlet.domains[0] ?? "",
								by: "record",
								...(outlet.asOf === undefined ? {} : { asOf: outlet.asOf }),
							},
						],
					}
				: undefined;
		if (isDomain && (property === "ownerDomain" || holding.has(property)))
			return besideDomain(claim, reading, outlet);
		if (!isNamed(claim)) return undefined;
		if (holding.has(property))
			return besideHolder(claim, answer, reading, outlet);
		return held.has(property)
			? besideFormer(claim, answer, reading, outlet)
			: undefined;
	};
	const one = found();
	return one && { by: "record", ...one };
}

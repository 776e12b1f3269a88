import {
	type Beside,
	type DateDifference,
	type Found,
	held,
	holding,
	isNamed,
} from "./beside";
import { besideValue } from "./beside-value";
import { edtfSpan } from "./edtf-span";
import { hostOf } from "./host";
import type { LookUpClaim } from "./look-up";
import type { Claim, Reading } from "./model";
import { ownDomain } from "./public-domain";
import { sameDate } from "./same-date";
import { sameOwner } from "./same-owner";

const dated = (claims: Claim[], difference: DateDifference): Found => ({
	standing: "dated",
	claims,
	difference,
});

/** The page's word, as of the article's date where that is known. */
const said = (date: string | undefined): DateDifference => ({
	is: "stated",
	...(date === undefined ? {} : { date }),
});

/** Whether the first of two dates lies wholly before the other; undefined where one of them is none. */
function isBefore(one: string | undefined, other: string | undefined) {
	const [a, b] = [edtfSpan(one ?? ""), edtfSpan(other ?? "")];
	return a && b ? a[1] < b[0] : undefined;
}

/** The page's owners beside somebody who is said to hold, or to have held, the outlet. */
function besideOwner(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	reading: Reading,
): Found {
	const on = (property: string) =>
		reading.claims.filter(
			(one) =>
				one.about === "outlet" &&
				one.by === "page" &&
				one.property === property,
		);
	const stated = reading.article?.published ?? reading.original?.published;
	const isFormer = held.has(claim.property);
	const owners = on("owner");
	const meant = (other: LookUpClaim) =>
		owners.flatMap((owner) => {
			const by = sameOwner(owner.value, other.value);
			return by ? [{ owner, by }] : [];
		});
	const gone = on("formerOwner").filter(({ value }) =>
		["name", "family"].includes(sameOwner(value, claim.value) ?? ""),
	);
	if (isFormer && gone.length) return { standing: "agrees", claims: gone };
	const matches = meant(claim);
	const match = matches.find(({ by }) => by !== "unsure") ?? matches[0];
	if (match) {
		const claims = [match.owner];
		if (match.by === "unsure") return { standing: "open", claims };
		// Of a former owner the page may have spoken while it was one.
		if (isFormer)
			return isBefore(stated, claim.to)
				? { standing: "agrees", claims }
				: dated(claims, said(stated));
		const since = on("ownerSince")[0];
		if (since && claim.from && sameDate(since.value, claim.from) === false)
			return dated([since], { is: "since", date: since.value });
		return { standing: "agrees", claims };
	}
	if (!owners.length || claim.property !== "owner") return undefined;
	const others = answer.filter(({ property }) => property === "owner");
	if (others.some((one) => meant(one).length > 0)) return undefined;
	if (isBefore(stated, claim.from)) return dated(owners, said(stated));
	return {
		standing: isBefore(claim.from, stated) ? "contradicts" : "open",
		claims: owners,
	};
}

/** What the page says beside one statement of an answer; undefined where it says nothing of it. */
export function besidePage(
	claim: LookUpClaim,
	answer: readonly LookUpClaim[],
	reading: Reading,
): Beside | undefined {
	const { property, value } = claim;
	const own = reading.claims.filter(
		(one) =>
			one.by === "page" &&
			(one.about === "outlet" || one.about === "original") &&
			one.property === property,
	);
	const found = (): Found => {
		if (property === "founded" || property === "country")
			return besideValue(claim, answer, own);
		if (property === "website") {
			const links = reading.claims.filter(
				(one) =>
					one.by === "page" &&
					one.about === "original" &&
					one.property === "url",
			);
			const home = ownDomain(hostOf(value));
			const same = links.filter(
				(one) => home && ownDomain(hostOf(one.value)) === home,
			);
			return same.length ? { standing: "agrees", claims: same } : undefined;
		}
		return (holding.has(property) || held.has(property)) &&
			isNamed(claim) &&
			!/^https?:/.test(value)
			? besideOwner(claim, answer, reading)
			: undefined;
	};
	const one = found();
	return one && { by: "page", ...one };
}

import { agree, isDate } from "../core/agree";
import type { Claim, Reading } from "../core/model";
import type { ShownStanding } from "./standing-words";

/** One value of a fact, with all claims that state it. */
export interface FactValue {
	text: string;
	/** A web address that the value leads to. */
	href?: string;
	/** BCP 47, where the value is in another language than the interface. */
	lang?: string;
	/** What the record's name says beside the holder's own, as it stands there: "staff company", "via Grupo Otero". */
	aside?: string;
	/** Who stands behind the value, step by step, in the record's words: "controlled by Exor", "Agnelli-Elkann family". */
	chain?: string[];
	/** Said before anything else about the value: "State ownership". */
	plain?: string;
	/** What else is known of it, small: "company · 25% · since 1971". */
	line?: string;
	/** One of many: set in few lines, with its share at the line's end. */
	brief?: { share?: string };
	/** Why the value is not certain. Such a value is drawn as uncertain, too. */
	doubt?: string;
	/** What the record remarks on it, shown with its source. */
	remark?: string;
	claims: Claim[];
}

/** One line of the source card. `values` empty: not known, and `unknown` says so in words. */
export interface Fact {
	id: string;
	label: string;
	/** The date that the values hold for, as part of the label: "as of March 2026". */
	when?: string;
	/** What the values hold for: "when the article appeared (2011)", "as of 2026", "in Russian". */
	note?: string;
	values: FactValue[];
	/** The page and another source do not say the same. */
	differ: boolean;
	/** How page and record stand to each other, where they were compared; it says more than `differ`. */
	standing?: ShownStanding;
	unknown?: string;
}

/** The claims on these properties of one thing, in the order of the properties given. */
export function claimsOn(
	reading: Reading,
	about: Claim["about"],
	...properties: string[]
): Claim[] {
	return properties.flatMap((property) =>
		reading.claims.filter(
			(claim) =>
				claim.about === about &&
				claim.property === property &&
				claim.value.trim() !== "",
		),
	);
}

/**
 * A date as exactly as the claim's own source gives it anywhere among the claims: "2006" beside the same source's
 * "2006-08" says no less. Of other values undefined.
 */
function dateOf(claim: Claim, among: readonly Claim[]): string | undefined {
	if (!isDate(claim.value)) return undefined;
	const own = among.filter(
		({ by, value }) => by === claim.by && agree(value, claim.value),
	);
	return own
		.map(({ value }) => value)
		.reduce((a, b) => (b.length > a.length ? b : a), claim.value);
}

/**
 * Claims that say the same become one value. Dates told more and less exactly by different sources stay apart, so that
 * nobody is said to have said more than they did.
 */
export function valuesOf(
	claims: readonly Claim[],
	words: (value: string) => string = (value) => value,
): FactValue[] {
	const groups: Claim[][] = [];
	for (const claim of claims) {
		const date = dateOf(claim, claims);
		const group = groups.find(([first]) => {
			if (!first) return false;
			const other = dateOf(first, claims);
			return date !== undefined && other !== undefined
				? words(date) === words(other)
				: agree(first.value, claim.value);
		});
		if (group) group.push(claim);
		else groups.push([claim]);
	}
	return groups.flatMap((group) => {
		const [first] = group;
		if (!first) return [];
		const text = words(dateOf(first, claims) ?? first.value);
		return [{ text, claims: group }];
	});
}

/** True when the page and another source each give a value and none of the other's agrees with the page's. */
export function doDiffer(values: readonly FactValue[]): boolean {
	const claims = values.flatMap((value) => value.claims);
	const others = claims.filter(({ by }) => by !== "page");
	const agreed = (page: Claim): boolean =>
		values.some(
			(one) =>
				one.claims.includes(page) &&
				one.claims.some((claim) => others.includes(claim)),
		) || others.some(({ value }) => agree(page.value, value));
	return (
		others.length > 0 &&
		claims.some((claim) => claim.by === "page" && !agreed(claim))
	);
}

/** A fact from its values. */
export const fact = (
	id: string,
	label: string,
	values: FactValue[],
	more: Partial<Fact> = {},
): Fact => ({ id, label, values, differ: doDiffer(values), ...more });

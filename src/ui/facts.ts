import type { Claim, Reading } from "../core/model";
import { agree } from "./agree";

/** One value of a fact, with all claims that state it. */
export interface FactValue {
	text: string;
	/** A web address that the value leads to. */
	href?: string;
	/** BCP 47, where the value is in another language than the interface. */
	lang?: string;
	claims: Claim[];
}

/** One line of the source card. `values` empty: not known, and `unknown` says so in words. */
export interface Fact {
	id: string;
	label: string;
	/** What the values hold for: "when the article appeared (2011)", "as of 2026", "in Russian". */
	note?: string;
	values: FactValue[];
	/** The page and another source do not say the same. */
	differ: boolean;
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

/** Claims that say the same become one value; the most exact wording is the one shown. */
export function valuesOf(
	claims: readonly Claim[],
	words: (value: string) => string = (value) => value,
): FactValue[] {
	const groups: Claim[][] = [];
	for (const claim of claims) {
		const group = groups.find(([first]) =>
			agree(first?.value ?? "", claim.value),
		);
		if (group) group.push(claim);
		else groups.push([claim]);
	}
	return groups.map((group) => {
		const exact = group.reduce((a, b) =>
			/^\d{4}/.test(b.value) && b.value.length > a.value.length ? b : a,
		);
		return { text: words(exact.value), claims: group };
	});
}

/** True when the page and another source each give a value and the page's is not among the other's. */
export function doDiffer(values: readonly FactValue[]): boolean {
	const by = (page: boolean) => (value: FactValue) =>
		value.claims.some((claim) => (claim.by === "page") === page);
	const others = values.some(by(false));
	return others && values.some((value) => by(true)(value) && !by(false)(value));
}

/** A fact from its values. */
export const fact = (
	id: string,
	label: string,
	values: FactValue[],
	more: Partial<Fact> = {},
): Fact => ({ id, label, values, differ: doDiffer(values), ...more });

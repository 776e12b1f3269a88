import type { Claim, Reading } from "../core/model";
import { dateWords, yearOf } from "./date-words";
import { claimsOn, type Fact, fact, valuesOf } from "./facts";

const same = (a: Fact, b: Fact): boolean =>
	a.values.length > 0 &&
	a.values.map((value) => value.text).join() ===
		b.values.map((value) => value.text).join();

/** The latest state of knowledge among claims, as a year; undefined when none says. */
const asOf = (claims: readonly Claim[]): string | undefined => {
	const years = claims.flatMap((claim) => yearOf(claim.asOf) ?? []);
	return years.length ? `as of ${Math.max(...years)}` : undefined;
};

/**
 * Who owned the outlet when the article appeared, and who owns it as of the record's date. What the page says of its
 * owner counts for the time of the article, when that is known. Where both times have the same owner, one line says both.
 */
function ownership(reading: Reading): Fact[] {
	const year = yearOf(
		reading.original?.published ?? reading.article?.published,
	);
	const owners = claimsOn(reading, "outlet", "owner");
	const ofThen = [
		...owners.filter((claim) => claim.by === "page"),
		...claimsOn(reading, "outlet", "ownerThen"),
	];
	const ofNow = owners.filter((claim) => claim.by !== "page");
	const appeared = year ? `when the article appeared (${year})` : undefined;
	const then = fact(
		"owner-then",
		"Owner",
		valuesOf(ofThen),
		appeared ? { note: appeared } : {},
	);
	const nowSub = asOf(ofNow);
	const now = fact(
		"owner-now",
		"Owner",
		valuesOf(ofNow),
		nowSub ? { note: nowSub } : {},
	);
	if (same(then, now)) {
		const both = valuesOf([...ofThen, ...ofNow]);
		// A page of unknown date vouches for no year: the record alone does.
		const note = appeared
			? [appeared, nowSub].filter(Boolean).join(" and ")
			: nowSub && `${nowSub}, by the record`;
		return [fact("owner-then", "Owner", both, note ? { note } : {})];
	}
	const known = [then, now].filter(({ values }) => values.length > 0);
	return known.length
		? known
		: [
				{
					...then,
					note: "",
					unknown: "Not known. Neither the page nor a record names one.",
				},
			];
}

const quoted = (value: string) => `“${value.replace(/^[“"'‘]|[”"'’]$/g, "")}”`;

/** The facts on the outlet that follow its name: owner, founding, what its name means, how often it appears. */
export function outletFacts(reading: Reading): Fact[] {
	const on = (...properties: string[]) =>
		claimsOn(reading, "outlet", ...properties);
	const optional = [
		fact("owner-since", "Owner since", valuesOf(on("ownerSince"), dateWords)),
		fact("founded", "Founded", valuesOf(on("founded"), dateWords), {
			unknown: "Not known.",
		}),
		fact("founder", "Founded by", valuesOf(on("founder", "founders"))),
		fact("meaning", "Name means", valuesOf(on("meaning"), quoted)),
		fact("frequency", "Appears", valuesOf(on("frequency"))),
		fact("frequency-was", "At first", valuesOf(on("frequencyWas"))),
		fact(
			"status",
			"Today",
			valuesOf(on("status").filter((claim) => claim.value !== "active")),
		),
	];
	return [
		...ownership(reading),
		...optional.filter(({ values, unknown }) => values.length > 0 || unknown),
	];
}

import type { Beside, ComparedClaim } from "../core/beside";
import { dateWords, whenWords } from "./date-words";
import { listed } from "./listed";
import { countryName } from "./names";
import type { ShownStanding } from "./standing-words";

/** Whether there is a record at all, and as of when page and record speak; EDTF. */
export interface Sides {
	hasRecord: boolean;
	page?: string | undefined;
	record?: string | undefined;
}

const valueWords = ({ claims }: Beside): string =>
	listed([
		...new Set(
			claims.map(({ property, value }) =>
				property === "country" ? countryName(value) : dateWords(value),
			),
		),
	]);

/** "the record (as of March 2026)", "the page (9 December 2011)": who says so, as of when. */
function sideWords(by: Beside["by"], { page, record }: Sides): string {
	if (by === "record")
		return record ? `the record (as of ${dateWords(record)})` : "the record";
	return page ? `the page (${dateWords(page)})` : "the page";
}

function datedWords(beside: Beside, sides: Sides): string {
	const { difference } = beside;
	const who = sideWords(beside.by, sides);
	const named = valueWords(beside);
	switch (difference?.is) {
		case "since":
			return `Differs in date: since ${dateWords(difference.date)} by ${who}.`;
		case "until":
			return difference.date
				? `Differs in date: until ${dateWords(difference.date)} by ${who}.`
				: `Differs in date: past by ${who}.`;
		default:
			return difference?.date
				? `Differs in date: the page named ${named} ${whenWords(difference.date)}.`
				: `Differs in date: the page named ${named}, when is not known.`;
	}
}

function agreeWords(all: readonly Beside[]): string {
	const both = all.length > 1;
	const through = all.find((one) => one.through);
	const who = both ? "page and record" : `the ${all[0]?.by}`;
	if (!through) return `Agrees with ${who}.`;
	const names = valueWords(through);
	return through.through === "address"
		? `Agrees with ${who} by its letters: ${names}.`
		: `Agrees with ${who}, which ${both ? "name" : "names"} ${names}.`;
}

/** How one statement of an answer stands to page and record: a line for all who agree, and one for each who does not. */
export function besideWords(
	{ beside }: ComparedClaim,
	sides: Sides,
): ShownStanding[] {
	const agreeing = beside.filter(({ standing }) => standing === "agrees");
	const lines: ShownStanding[] = agreeing.length
		? [{ is: "agrees", words: agreeWords(agreeing) }]
		: [];
	for (const one of beside) {
		const who = sideWords(one.by, sides);
		if (one.standing === "dated")
			lines.push({ is: "dated", words: datedWords(one, sides) });
		if (one.standing === "contradicts")
			lines.push({
				is: "contradicts",
				words: `Contradicts ${who}: ${valueWords(one)}.`,
			});
		if (one.standing === "open")
			lines.push({
				is: "open",
				words: `Whether it means the same as ${who} is not known: ${valueWords(one)}.`,
			});
	}
	return lines.length
		? lines
		: [
				{
					is: "adds",
					words: sides.hasRecord
						? "Adds to page and record."
						: "Adds to the page.",
				},
			];
}

/**
 * "Beside the page (9 December 2011): 3 agree, 1 differs in date, 2 add." A statement with several lines counts in
 * each.
 */
export function besideSummary(
	all: readonly ComparedClaim[],
	sides: Sides,
): string {
	const count = (is: ShownStanding["is"]) =>
		all.filter((one) => besideWords(one, sides).some((line) => line.is === is))
			.length;
	const parts: [number, string, string][] = [
		[count("agrees"), "agrees", "agree"],
		[count("dated"), "differs in date", "differ in date"],
		[count("contradicts"), "contradicts", "contradict"],
		[count("open"), "cannot be told", "cannot be told"],
		[count("adds"), "adds to them", "add to them"],
	];
	const told = parts
		.filter(([number]) => number > 0)
		.map(([number, one, more]) => `${number} ${number === 1 ? one : more}`);
	const who = [
		sideWords("page", sides),
		...(sides.hasRecord ? [sideWords("record", sides)] : []),
	].join(" and ");
	return `Beside ${who}: ${told.join(", ")}.`;
}

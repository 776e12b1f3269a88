import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import { compareAnswer } from "../../src/core/compare-answer";
import type { LookUpClaim } from "../../src/core/look-up";
import type { Claim } from "../../src/core/model";
import { besideSummary, besideWords } from "../../src/ui/beside-words";
import { lantern } from "../support/lantern";
import { owner, titled, translated } from "../support/translated";

/** Sold in 2016, to a holding whose family stands in brackets. */
const sold = lantern({
	founded: "1871",
	owners: [
		owner("Mill Press", { from: "1990", to: "2004" }),
		owner("Dock House", { from: "2004", to: "2016-04" }),
		owner("Harbor Group (Lind family)", { from: "2016-04", current: true }),
	],
});

const says = (property: string, value: string): Claim => ({
	about: "outlet",
	property,
	value,
	by: "page",
});

const told = (
	property: string,
	value: string,
	more: Partial<LookUpClaim> = {},
): LookUpClaim => ({
	about: "outlet",
	property,
	value,
	by: "wikidata",
	ref: "https://www.wikidata.org/wiki/Q1",
	asOf: "2026-11-22",
	...more,
});

const pageOf = (claims: Claim[], published?: string) =>
	translated({
		article: titled(published ? { published } : {}),
		original: { outlet: "The Lantern", url: "https://lantern.example/1" },
		claims,
	});

/** Each statement's lines, "who standing". */
function lines(
	answer: LookUpClaim[],
	claims: Claim[] = [],
	{ outlet = sold, published = "2012-02-14" } = {},
): string[] {
	const reading = addRecord(pageOf(claims, published), [outlet]);
	return compareAnswer(answer, reading, outlet).map(({ beside }) =>
		beside
			.map(({ by, standing, difference, through }) =>
				[by, standing, difference && Object.values(difference), through]
					.flat()
					.filter(Boolean)
					.join(" "),
			)
			.join("; "),
	);
}

test("an owner by name, by who stands behind, as past, since another day, and another one", () => {
	for (const [claim, line] of [
		[told("owner", "Harbor Group", { from: "2016" }), "record agrees"],
		[told("owner", "Lind family"), "record agrees brackets"],
		[
			told("owner", "Harbor Group", { from: "2018" }),
			"record dated since 2016-04",
		],
		[told("owner", "Dock House"), "record dated until 2016-04"],
		[told("owner", "Vera Tall"), "record contradicts"],
		[told("owner", "Q900000009"), ""],
		[told("parent", "Lind family"), "record agrees brackets"],
		[told("parent", "Vera Tall"), ""],
		[told("publisher", "Dock House"), "record dated until 2016-04"],
	] as const)
		expect(lines([claim]), `${claim.property} ${claim.value}`).toEqual([line]);
	// Of several the record may leave some out.
	expect(
		lines([told("owner", "Harbor Group"), told("owner", "Vera Tall")]),
	).toEqual(["record agrees", ""]);
});

test("a former owner: known as one, until another day, and still the owner by the record", () => {
	for (const [claim, line] of [
		[told("formerOwner", "Dock House", { to: "2016" }), "record agrees"],
		[
			told("formerOwner", "Dock House", { to: "2014" }),
			"record dated until 2016-04",
		],
		[
			told("formerOwner", "Mill Press", { from: "1995", to: "2004" }),
			"record dated since 1990",
		],
		[told("formerOwner", "Harbor Group"), "record contradicts"],
		[told("formerPublisher", "Harbor Group"), ""],
		[told("formerOwner", "Vera Tall"), ""],
	] as const)
		expect(lines([claim]), claim.value).toEqual([line]);
	expect(
		lines([
			told("owner", "Harbor Group"),
			told("formerOwner", "Harbor Group", { to: "2018" }),
		]),
	).toEqual(["record agrees", ""]);
});

test("what the page names stands as of the article's day", () => {
	const page = [says("owner", "Dock House"), says("ownerSince", "2004")];
	for (const [claim, line] of [
		[
			told("owner", "Harbor Group", { from: "2016" }),
			"page dated stated 2012-02-14; record agrees",
		],
		[
			told("owner", "Harbor Group", { from: "2009" }),
			"page contradicts; record dated since 2016-04",
		],
		[told("owner", "Harbor Group"), "page open; record agrees"],
		[
			told("owner", "Dock House", { from: "2004-05" }),
			"page agrees; record dated until 2016-04",
		],
		[
			told("owner", "Dock House", { from: "2001" }),
			"page dated since 2004; record dated until 2016-04",
		],
		[
			told("formerOwner", "Dock House", { to: "2016" }),
			"page agrees; record agrees",
		],
		[
			told("formerOwner", "Dock House", { to: "2009" }),
			"page dated stated 2012-02-14; record dated until 2016-04",
		],
	] as const)
		expect(lines([claim], page), JSON.stringify(claim)).toEqual([line]);
	expect(
		lines(
			[told("formerOwner", "Mill Press")],
			[says("formerOwner", "Mill Press")],
		),
	).toEqual(["page agrees; record agrees"]);
});

test("founding, country, website, and domains that spell the owner's name", () => {
	const page = [says("founded", "1875"), says("country", "GB")];
	for (const [answer, line] of [
		[[told("founded", "1871-05")], ["page contradicts; record agrees"]],
		[[told("founded", "1875")], ["page agrees; record contradicts"]],
		[[told("founded", "1873~")], ["page open; record open"]],
		[[told("country", "GB")], ["page agrees; record agrees"]],
		[[told("country", "IE")], ["page contradicts; record contradicts"]],
		[
			[told("country", "GB"), told("country", "IE")],
			["page agrees; record agrees", ""],
		],
		[[told("website", "https://www.lantern.example/")], ["record agrees"]],
		[[told("website", "https://other.example/")], [""]],
		[
			[told("ownerDomain", "harborgroup.example", { by: "ads.txt" })],
			["record agrees address"],
		],
		[[told("ownerDomain", "lantern.example", { by: "ads.txt" })], [""]],
		[
			[told("controlledBy", "https://harbor-group.example/")],
			["record agrees address"],
		],
		[[told("managerDomain", "harborgroup.example")], [""]],
		[[told("contact", "editors@lantern.example")], [""]],
	] as const)
		expect(lines([...answer], page), JSON.stringify(answer)).toEqual(line);
});

test("nothing is merged, and without record or date nothing is made up", () => {
	const claim = told("owner", "Harbor Group", { from: "2018" });
	const reading = addRecord(pageOf([], "2020"), [sold]);
	const [one] = compareAnswer([claim], reading, sold);
	expect(one?.claim).toBe(claim);
	const [beside] = one?.beside ?? [];
	expect(beside?.claims[0]).toBe(
		reading.claims.find(({ property }) => property === "owner"),
	);
	expect(
		compareAnswer([claim], pageOf([says("owner", "Dock House")]), undefined),
	).toEqual([
		{
			claim,
			beside: [
				{
					by: "page",
					standing: "open",
					claims: [says("owner", "Dock House")],
				},
			],
		},
	]);
	expect(compareAnswer([claim], pageOf([]), undefined)[0]?.beside).toEqual([]);
});

test("each standing is said plainly, with who says so and as of when", () => {
	const answer = [
		told("owner", "Harbor Group", { from: "2018" }),
		told("parent", "Lind family"),
		told("formerOwner", "Harbor Group"),
		told("founded", "1875"),
		told("contact", "editors@lantern.example"),
	];
	const reading = addRecord(
		pageOf([says("founded", "1875"), says("owner", "Dock House")], "2012"),
		[sold],
	);
	const sides = { hasRecord: true, page: "2012", record: "2024" };
	const compared = compareAnswer(answer, reading, sold);
	expect(
		compared.map((one) => besideWords(one, sides).map(({ words }) => words)),
	).toEqual([
		[
			"Differs in date: the page named Dock House in 2012.",
			"Differs in date: since April 2016 by the record (as of 2024).",
		],
		["Agrees with the record, which names Harbor Group (Lind family)."],
		["Adds to page and record."],
		["Agrees with the page.", "Contradicts the record (as of 2024): 1871."],
		["Adds to page and record."],
	]);
	expect(besideSummary(compared, sides)).toBe(
		"Beside the page (2012) and the record (as of 2024): 2 agree, 1 differs in date, 1 contradicts, 2 add to them.",
	);
	expect(besideSummary(compared.slice(4), { hasRecord: false })).toBe(
		"Beside the page: 1 adds to them.",
	);
});

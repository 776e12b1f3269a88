import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { compareOwners } from "../../src/core/compare-owners";
import type { Outlet, Owner } from "../../src/core/model";
import { standingWords } from "../../src/ui/standing-words";

const recordOf = (id: string): Outlet =>
	JSON.parse(fs.readFileSync(`src/knowledge/outlets/${id}.json`, "utf8"));

/** What is said where a page of that day names this owner. */
const said = (owner: string, outlet: Outlet, stated: string) => {
	const page = [
		{
			about: "outlet" as const,
			property: "owner",
			value: owner,
			by: "page" as const,
		},
	];
	return standingWords({
		about: "outlet",
		property: "owner",
		page,
		record: [],
		...compareOwners(page, outlet, stated),
	})?.words;
};

test("a paper whose shares went to an endowment fund is not called sold", () => {
	expect(said("Le Monde libre", recordOf("le-monde"), "2012")).toBe(
		"Stated in 2012, and so then; the owner has changed since (April 2024).",
	);
});

test("one that the record says was bought or sold is", () => {
	expect(said("Boris Berezovsky", recordOf("kommersant"), "2003")).toBe(
		"Stated in 2003, and so then; sold since (February 2006).",
	);
	const made = (former: Partial<Owner>, next: Partial<Owner>): Outlet => ({
		...recordOf("kommersant"),
		owners: [
			{
				name: "Mira Halloran",
				kind: "person",
				from: "1990",
				to: "2010",
				ref: 1,
				current: false,
				...former,
			},
			{
				name: "Quay Group",
				kind: "company",
				from: "2010-03",
				ref: 1,
				current: true,
				...next,
			},
		],
	});
	const words = (former: Partial<Owner>, next: Partial<Owner> = {}) =>
		said("Mira Halloran", made(former, next), "2005") ?? "";
	expect(words({ note: "sold her shares in spring" })).toContain("sold since");
	expect(words({}, { note: "Bought at auction" })).toContain("sold since");
	for (const [former, next] of [
		[{}, {}],
		[{ note: "passed to her heirs" }, { note: "endowed by the family" }],
		[{}, { from: "2014", note: "Bought from an owner in between" }],
	] as const)
		expect(words(former, next)).toContain("the owner has changed since");
});

import { expect, test } from "@playwright/test";
import { edtfSpan } from "../../src/core/edtf-span";
import type { Outlet, Owner } from "../../src/core/model";
import { isConfirmed, ownersAt } from "../../src/core/owners-at";
import { recordClaims } from "../../src/core/record-claims";
import { owner, translated } from "../support/translated";

const outlet = (owners: Owner[], asOf = "2026"): Outlet => ({
	id: "courier",
	name: "The Courier",
	aliases: [],
	domains: ["courier.example"],
	languages: ["en"],
	kind: "daily newspaper",
	owners,
	refs: [{ n: 1, url: "https://press.example/owners", supports: ["owners"] }],
	asOf,
});

const names = (of: Outlet, date: string) =>
	ownersAt(of, date).map(({ name }) => name);

test("the days that a date may mean", () => {
	for (const [date, span] of [
		["1989", ["1989-01-01", "1989-12-31"]],
		["2006-08", ["2006-08-01", "2006-08-31"]],
		["2024-02", ["2024-02-01", "2024-02-29"]],
		["2006-08-31T10:00:00Z", ["2006-08-31", "2006-08-31"]],
		["198X", ["1980-01-01", "1989-12-31"]],
		["19XX", ["1900-01-01", "1999-12-31"]],
		["1942?", ["1942-01-01", "1942-12-31"]],
		["1989-10~", ["1989-10-01", "1989-10-31"]],
		["1989-XX", ["1989-01-01", "1989-12-31"]],
		["2023-02-29", undefined],
		["2023-13", undefined],
		["2023-00", undefined],
		["2023-XX-05", undefined],
		["1X89", undefined],
		["soon", undefined],
		["", undefined],
	] as const)
		expect(edtfSpan(date), date).toEqual(span);
});

test("at a border both count as far as the dates are known", () => {
	const sold = outlet([
		owner("A", { from: "1999-07", to: "2006-08" }),
		owner("B", { from: "2006-08-30", to: "2010" }),
		owner("C", { from: "2010-05", current: true }),
	]);
	expect(names(sold, "1999-06-30")).toEqual([]);
	expect(names(sold, "1999")).toEqual(["A"]);
	expect(names(sold, "2006-08-29")).toEqual(["A"]);
	expect(names(sold, "2006-08-30")).toEqual(["A", "B"]);
	expect(names(sold, "2006-09-01")).toEqual(["B"]);
	expect(names(sold, "2010-04-30")).toEqual(["B"]);
	expect(names(sold, "2010-12-31T23:00:00+01:00")).toEqual(["B", "C"]);
	expect(names(sold, "2011")).toEqual(["C"]);
	expect(names(sold, "no date")).toEqual([]);
});

test("all who hold shares at once are owners", () => {
	const shared = outlet([
		owner("founder", { kind: "person", from: "1951", to: "2002" }),
		owner("house", { from: "1971", share: "25%", current: true }),
		owner("staff", {
			kind: "staff",
			from: "1974",
			share: "50%",
			current: true,
		}),
		owner("heirs", {
			kind: "family",
			from: "2002",
			share: "24%",
			current: true,
		}),
	]);
	expect(names(shared, "1960")).toEqual(["founder"]);
	expect(names(shared, "1980-01-01")).toEqual(["founder", "house", "staff"]);
	expect(names(shared, "2002")).toEqual(["founder", "house", "staff", "heirs"]);
	expect(names(shared, "2020")).toEqual(["house", "staff", "heirs"]);
});

test("what has no reference or no beginning is no owner at any date; a present owner is one from the record's date", () => {
	const vague = outlet(
		[
			owner("hearsay", { from: "1990", ref: undefined, current: true }),
			owner("once", { to: "2005" }),
			owner("left", { from: "1999" }),
			owner("now", { current: true }),
		],
		"2021",
	);
	expect(names(vague, "1995")).toEqual([]);
	expect(names(vague, "1999-05")).toEqual(["left"]);
	expect(names(vague, "2003")).toEqual([]);
	expect(names(vague, "2021-03-01")).toEqual(["now"]);
	expect(names(vague, "2024")).toEqual(["now"]);
});

const sold = outlet([
	owner("before", { from: "2017", to: "2020" }),
	owner("seller", { from: "2020", current: null }),
	owner("buyer", { agreed: "2026-03-04", current: null }),
]);

const read = (published?: string) =>
	translated({ original: published ? { published } : {} });
const told = (of: Outlet, published?: string) =>
	recordClaims("outlet", of, read(published))
		.filter(({ property }) => property.startsWith("owner"))
		.map(({ property, value, asOf }) => [property, value, asOf]);

test("a sale that nobody saw completed has both sides, unconfirmed, from the day it was agreed", () => {
	expect(names(sold, "2026-03-03")).toEqual(["seller"]);
	expect(names(sold, "2026-03-04")).toEqual(["seller", "buyer"]);
	expect(names(sold, "2026-06")).toEqual(["seller", "buyer"]);
	expect(ownersAt(sold, "2026-06").map(({ current }) => current)).toEqual([
		null,
		null,
	]);
	expect(names(sold, "2027"), "after the record's date").toEqual([
		// The record cannot know.
	]);
	const [seller] = ownersAt(sold, "2021");
	expect(seller && isConfirmed(sold, seller, "2021")).toBe(true);
	expect(seller && isConfirmed(sold, seller, "2026-03-05")).toBe(false);
});

test("neither side of such a sale is told as the owner today, both are with the day of the agreement", () => {
	const both = [
		["ownerUnconfirmed", "seller", "2026-03-04"],
		["ownerUnconfirmed", "buyer", "2026-03-04"],
	];
	expect(told(sold)).toEqual(both);
	expect(told(sold, "2021-05-01")).toEqual([
		["ownerThen", "seller", "2026"],
		...both,
	]);
	expect(told(sold, "2026-05-01")).toEqual(both);
});

test("an owner of whom nothing newer is known is told as unconfirmed, but for the beginning", () => {
	const unknown = outlet(
		[owner("last seen", { from: "2012", current: null })],
		"2018",
	);
	expect(told(unknown, "2012-06")).toEqual([
		["ownerThen", "last seen", "2018"],
		["ownerUnconfirmed", "last seen", "2018"],
	]);
	expect(told(unknown, "2016")).toEqual([
		["ownerUnconfirmed", "last seen", "2018"],
	]);
});

test("a claim says where its reference was read, and that it was a copy", () => {
	const copies: Outlet = {
		...outlet([owner("A", { from: "2000", current: true, ref: 2 })]),
		founded: "1900",
		founders: ["Ada"],
		status: "ceased",
		ended: "2001",
		refs: [
			{ n: 1, copy: true, supports: ["founded", "status"] },
			{
				n: 2,
				copy: true,
				url: "https://a.example/",
				supports: ["owners", "founded"],
			},
			{ n: 3, url: "https://b.example/", supports: ["founded"] },
		],
	};
	const claims = recordClaims("outlet", copies, read());
	const source = (property: string) =>
		claims
			.filter((claim) => claim.property === property)
			.map(({ ref, copy }) => [ref, copy]);
	expect(source("founded")).toEqual([["https://b.example/", undefined]]);
	expect(source("owner")).toEqual([["https://a.example/", true]]);
	expect(source("ended")).toEqual([[undefined, true]]);
	expect(source("founder"), "no reference: not told").toEqual([]);
});

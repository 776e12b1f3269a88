import { expect, test } from "@playwright/test";
import type { Outlet, Owner } from "../../src/core/model";
import { holdersAt } from "../../src/ui/card-grounds";
import { dateSpan } from "../../src/ui/date-span";
import { ownerRows } from "../../src/ui/owner-rows";
import { ownersSentence } from "../../src/ui/owners-sentence";
import { laStampa } from "./samples/outlets";
import { kommersant } from "./samples/translations";

const made = (
	owners: Partial<Owner>[],
	more: Partial<Outlet> = {},
): Outlet => ({
	...kommersant,
	founded: undefined,
	asOf: "2026",
	...more,
	owners: owners.map((one) => ({
		name: "X",
		kind: "company",
		ref: 1,
		current: false,
		...one,
	})),
});

const drawn = (outlet: Outlet, date?: string) => {
	const all = ownerRows(outlet, date, date ? holdersAt(outlet, date).sure : []);
	return all?.rows.map(({ name, time, sure, unsure, end, atArticle }) =>
		[
			name ?? "?",
			time,
			sure?.map(Math.floor).join("-") ?? "",
			unsure.map((one) => one.map(Math.floor).join("~")).join(),
			end,
			atArticle ? "then" : "",
		].join(" "),
	);
};

test("rows: one after the other, at once, without beginning, without end, unconfirmed", () => {
	expect(drawn(kommersant, "2003")).toEqual([
		"Vladimir Yakovlev 1989–1999 1989-1999  over ",
		"American Capital 1999 1999-1999  over ",
		"Boris Berezovsky 1999–2006 1999-2006  over then",
		"Badri Patarkatsishvili 2006 2006-2006  over ",
		"Alisher Usmanov since 2006 2006-2026  held ",
	]);
	expect(drawn(laStampa, "2022")).toEqual([
		"Fiat / FCA until 2017  2017~2017 over ",
		"GEDI 2017–2020 2017-2020  over ",
		"GEDI since 2020 2020-2026 2026~2026 open then",
		"Gruppo SAE buyer  2026~2026 open ",
	]);
	expect(
		drawn(
			made([
				{ name: "Ended", from: "1990", to: "2000" },
				{ name: "Vague", from: "200X", to: "2012" },
				{ name: "Held", current: true },
			]),
		),
	).toEqual([
		"Ended 1990–2000 1990-2000  over ",
		"Vague the 2000s–2012 2005-2012  over ",
		"Held since when is not known  1990~2026 held ",
	]);
});

test("a time of which no owner is known is a row of its own, and no owner without a reference is drawn", () => {
	expect(
		drawn(
			made([
				{ name: "First", from: "1990", to: "1995" },
				{ name: "Rumoured", from: "1996", to: "2003", ref: undefined },
				{ name: "Second", from: "2004", current: true },
			]),
			"1999",
		),
	).toEqual([
		"First 1990–1995 1990-1995  over ",
		"? 1996–2004  1996~2004 over then",
		"Second since 2004 2004-2026  held ",
	]);
});

test("before a paper was founded its owner is not called unknown", () => {
	const rows = drawn(
		made([{ name: "A", from: "1995-06-20", current: true }], {
			founded: "1995-06-20",
		}),
	);
	expect(rows?.map(([name]) => name)).toEqual(["A"]);
});

test("after a paper has ceased its owner is not called unknown", () => {
	const owners = [
		{ name: "A", from: "1990", to: "2000" },
		{ name: "B", from: "2000", to: "2016" },
	];
	expect(drawn(made(owners))).toHaveLength(3);
	expect(
		drawn(made(owners, { status: "ceased", ended: "2016-10-08" })),
	).toHaveLength(2);
});

test("the scale begins with the founding where that is near, and is broken where it is far", () => {
	const owners = [
		{ name: "A", from: "1990", to: "2000" },
		{ name: "B", from: "2000", current: true },
	];
	const scale = (founded: string) => {
		const all = ownerRows(made(owners, { founded }), "2010", []);
		return [all?.start, all?.earlier, all?.rows.length];
	};
	expect(scale("1970")).toEqual([1970, false, 3]);
	expect(scale("1843")).toEqual([1990, true, 2]);
	expect(ownerRows(made([]), "2010", [])).toBeUndefined();
	const late = ownerRows(made(owners, { asOf: "2019" }), "2024-06", []);
	expect(Math.floor(late?.end ?? 0)).toBe(2024);
});

test("spans of dates on a scale of years", () => {
	expect(dateSpan("2006")).toEqual({ from: 2006, to: 2007 });
	expect(dateSpan("199X")).toEqual({ from: 1990, to: 2000 });
	expect(dateSpan("19XX")).toEqual({ from: 1900, to: 2000 });
	expect(dateSpan("2006-07?")?.from).toBe(2006.5);
	expect(dateSpan("2006-XX")).toEqual({ from: 2006, to: 2007 });
	expect(dateSpan("soon")).toBeUndefined();
	expect(dateSpan(undefined)).toBeUndefined();
});

test("an article from before the scale is marked at its edge, and by what it is older than", () => {
	const at = (outlet: Outlet, date: string) => {
		const { needle, before, earlier } = ownerRows(outlet, date, []) ?? {};
		return [needle && Math.floor(needle), before, earlier];
	};
	const owner = { name: "A", from: "2009-04", current: true };
	const old = made([owner], { founded: "1841" });
	expect(at(old, "1998")).toEqual([undefined, "first owner", true]);
	expect(at(old, "1840-05")).toEqual([undefined, "founding", true]);
	expect(at(old, "2012")).toEqual([2012, undefined, true]);
	const young = made([owner], { founded: "2009" });
	expect(at(young, "2003-02")).toEqual([undefined, "founding", true]);
	expect(at(young, "2012")).toEqual([2012, undefined, false]);
	const vague = made([{ name: "B", to: "2009" }, owner]);
	expect(at(vague, "1998")).toEqual([undefined, "first date", true]);
});

test("one owner alone is drawn where there is any date, and for no longer than is known", () => {
	const one = (owner: Partial<Owner>, more: Partial<Outlet> = {}) =>
		made([{ name: "A", current: true, ...owner }], more);
	expect(drawn(one({ from: "2009" }), "2012")).toEqual([
		"A since 2009 2009-2026  held then",
	]);
	expect(drawn(one({}), "2012")).toEqual([
		"A since when is not known  2012~2026 held ",
	]);
	expect(drawn(one({}, { founded: "1990" }))).toEqual([
		"A since when is not known  1990~2026 held ",
	]);
	expect(drawn(one({}, { asOf: "2010" }), "2012")).toEqual([
		"A since when is not known  2010~2010 held then",
	]);
	expect(drawn(one({}))).toBeUndefined();
	expect(drawn(one({ ref: undefined }), "2012")).toBeUndefined();
});

test("a sentence for one owner, for several, and for none that is known", () => {
	const said = (owners: Partial<Owner>[], date: string, asOf = "2024") => {
		const outlet = made(owners, { asOf });
		const { sure, unsure } = holdersAt(outlet, date);
		const all = ownerRows(outlet, date, sure);
		return all && ownersSentence(all, outlet, date, unsure);
	};
	const a = { name: "A (Slovakia)", from: "1990", current: true };
	const b = { name: "B", from: "1995", current: true };
	expect(said([a], "2012-05-01")).toBe(
		"When this article appeared, in May 2012, the owner was A. As of 2024 the owner is A.",
	);
	expect(said([a, b], "2012-05-01")).toBe(
		"When this article appeared, in May 2012, the owners were A and B. As of 2024 the owners are A and B.",
	);
	expect(said([a], "2025-05-01", "2021")).toBe(
		"As far as is known the owner was A also when this article appeared, in May 2025: the record is older than the article. As of 2021 the owner is A.",
	);
	expect(said([{ ...a, to: "2000", current: false }], "2012-05-01")).toBe(
		"Who owned it when this article appeared, in May 2012, is not known. Who owns it as of 2024 is not known.",
	);
	expect(said([{ ...a, current: null }], "2012-05-01")).toBe(
		"Not confirmed for that time: A. Not confirmed as of 2024: A.",
	);
});

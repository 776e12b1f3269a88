import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import type { Outlet, Reading } from "../../src/core/model";
import { cardFacts } from "../../src/ui/card-facts";
import type { Fact } from "../../src/ui/facts";
import { ownerRows } from "../../src/ui/owner-rows";
import { shareNow } from "../../src/ui/share-now";
import { standingWords } from "../../src/ui/standing-words";
import { allRecords } from "../support/outlet-records";
import { titled, translated } from "../support/translated";
import { laStampa, spiegel } from "./samples/outlets";
import { body, says } from "./samples/reading";
import { kommersant } from "./samples/translations";

const article = (published: string, claims: Reading["claims"] = []) =>
	translated({
		original: {},
		article: titled({ published, body: body(2) }),
		claims,
	});

const cardOf = (outlet: Outlet, reading: Reading) => {
	const full = addRecord(reading, [outlet], outlet.id);
	return cardFacts({ reading: full, about: "outlet", outlet, comparisons: [] });
};

const told = (facts: Fact[], id: string) =>
	facts
		.find((one) => one.id === id)
		?.values.map(({ text, aside, chain = [], plain, line, doubt, brief }) =>
			[text, aside, ...chain, plain, line, doubt, brief?.share]
				.filter(Boolean)
				.join(" | "),
		);

test("owner now and owner then, each with the date it holds for", () => {
	const { key } = cardOf(kommersant, article("2003-05-01"));
	expect(key.map(({ id, label, when }) => [id, label, when])).toEqual([
		["owner-now", "Owner now", "as of March 2026"],
		[
			"owner-then",
			"Owner then",
			"on 1 May 2003, when this translation appeared",
		],
		["founded", "Founded", undefined],
	]);
	expect(told(key, "owner-now")).toEqual([
		"Alisher Usmanov | person · since August 2006",
	]);
	expect(told(key, "owner-then")).toEqual([
		"Boris Berezovsky | person · August 1999 to February 2006",
	]);
	const same = cardOf(kommersant, {
		...article("2011-12-09"),
		original: { published: "2011-12-08" },
	}).key;
	expect(same.map(({ id, label, note }) => [id, label, note])[0]).toEqual([
		"owner-then",
		"Owner",
		"as of March 2026, and on 8 December 2011, when the article first appeared",
	]);
	const later = cardOf(
		{ ...kommersant, asOf: "2018" },
		article("2023-04-12"),
	).key;
	expect(later[0]?.note, "what came after the record is not known").toBe(
		"as of 2018, and as far as is known also on 12 April 2023, when this translation appeared",
	);
	const before = cardOf(kommersant, article("1950")).key[1];
	expect(before?.values).toEqual([]);
	expect(before?.when).toBe("in 1950, when this translation appeared");
	expect(before?.unknown).toBe("The record names none for that time.");
});

test("of a former owner only one end of whose time is known, that end is told", () => {
	const former = (
		owner: Partial<Outlet["owners"][number]>,
		present: Outlet["owners"] = kommersant.owners.filter(
			({ current }) => current,
		),
	): Outlet => ({
		...kommersant,
		owners: [
			{
				name: "Quay Press (Berg)",
				kind: "company",
				ref: 1,
				current: false,
				...owner,
			},
			...present,
		],
	});
	const then = (outlet: Outlet, date: string) =>
		cardOf(outlet, article(date)).key.find(({ id }) => id === "owner-then")
			?.unknown;
	const until = former({ to: "2006-08" });
	const from = former({ from: "1991" });
	expect(then(until, "1998-05-01")).toBe(
		"Not known. Quay Press held it until August 2006; since when is not known.",
	);
	expect(then(from, "1998-05-01")).toBe(
		"Not known. Quay Press held it from 1991; until when is not known.",
	);
	for (const [outlet, date] of [
		[until, "1950"],
		[from, "1990"],
		[former({ to: "1997" }), "1998"],
		[former({ to: "2006", ref: undefined }), "1998"],
	] as const)
		expect(then(outlet, date)).toBe("The record names none for that time.");
	expect(then(former({ to: "2006" }, []), "1998")).toMatch(
		/^No owner is known, neither .* Quay Press held it until 2006; since when is not known\.$/,
	);
});

test("several owners at once stand with their shares, the largest first, and who is behind them", () => {
	expect(told(cardOf(spiegel, article("2020")).key, "owner-then")).toEqual([
		"Mitarbeiter KG | staff company | staff · since 1974 | 50.5%",
		"Gruner + Jahr | Bertelsmann | company · since 1971 | 25.5%",
		"heirs of Rudolf Augstein | family · since 2002 | 24%",
	]);
});

test("a sale that nobody saw completed: seller and buyer, neither as the owner of today", () => {
	const { key } = cardOf(laStampa, article("2022-03-01"));
	expect(told(key, "owner-now")).toEqual([
		"GEDI | controlled by Exor | Agnelli-Elkann family | company · since 2020 | Seller. The sale was agreed on 4 March 2026; not seen as completed.",
		"Gruppo SAE | Sapere Aude Editori, Alberto Leonardis | company | Buyer. The sale was agreed on 4 March 2026; not seen as completed.",
	]);
	expect(told(key, "owner-then")).toEqual([
		"GEDI | controlled by Exor | Agnelli-Elkann family | company · since 2020",
	]);
});

test("state ownership is said before anything else", () => {
	const state: Outlet = {
		...kommersant,
		owners: [
			{
				name: "Radio Committee",
				kind: "state",
				from: "1960",
				ref: 1,
				current: true,
			},
		],
	};
	expect(told(cardOf(state, article("2020")).key, "owner-then")).toEqual([
		"Radio Committee | State ownership | since 1960",
	]);
});

test("what the page says of the owner stands with the time of the article", () => {
	const page = says(
		"outlet",
		"owner",
		"Boris Berezovsky",
		"Owned by Boris Berezovsky.",
	);
	const { key } = cardOf(kommersant, article("2003-05-01", [page]));
	const then = key.find(({ id }) => id === "owner-then");
	expect(then?.values.map(({ claims }) => claims.map(({ by }) => by))).toEqual([
		["page", "record"],
	]);
	const other = cardOf(
		kommersant,
		article("2003-05-01", [{ ...page, value: "Vera Lind" }]),
	);
	expect(told(other.key, "owner-then")).toEqual([
		"Boris Berezovsky | person · August 1999 to February 2006",
		"Vera Lind",
	]);
});

test("the share that an account of it comes to", () => {
	const shares: [string | undefined, string | undefined][] = [
		["24%", "24%"],
		["25%, then 25.5% since 2004", "25.5%"],
		["17.5% (15% in 2006)", "17.5%"],
		["21%, about 26% from 2015", "26%"],
		["majority until 2006, then 40%", "40%"],
		["about 75%", "about 75%"],
		["51% / 49%", "51% / 49%"],
		["majority", "majority"],
		["half of the holding with about 93%", undefined],
		["25.05%; 11.88%; 11.02% each; 10% (March 2019)", undefined],
		[undefined, undefined],
	];
	for (const [account, now] of shares)
		expect(shareNow(account), account).toBe(now);
});

test("how page and record stand to each other, in words", () => {
	const compared = {
		about: "outlet",
		property: "owner",
		page: [],
		record: [],
	} as const;
	const words = (more: object) =>
		standingWords({
			...compared,
			page: [],
			record: [],
			standing: "dated",
			...more,
		})?.words;
	expect(words({ standing: "agrees" })).toBe("Page and record agree.");
	expect(
		words({ dated: { stated: "2012", until: "2016-04", wasSo: true } }),
	).toBe(
		"Stated in 2012, and so then; the owner has changed since (April 2016).",
	);
	expect(
		words({
			dated: { stated: "2012", until: "2016-04", wasSo: true, sold: true },
		}),
	).toBe("Stated in 2012, and so then; sold since (April 2016).");
	expect(
		words({ dated: { stated: "2012", until: "2010", wasSo: false } }),
	).toBe("Stated in 2012, when it was past already: by the record until 2010.");
	expect(words({ dated: {} })).toBe(
		"Stated; the owner has changed since, by the record.",
	);
	expect(words({ standing: "contradicts" })).toContain("contradict");
	expect(words({ standing: "open" })).toContain("not known");
	expect(words({ standing: "open", because: "later" })).toContain("younger");
	expect(words({ standing: "page-only" })).toBeUndefined();
});

const outlets = allRecords();

test("every record makes a card: sound scale, sound rows, every owner's value with a source", () => {
	for (const outlet of outlets) {
		const { key, more } = cardOf(outlet, article("2012-05-01"));
		for (const { label, values } of [...key, ...more])
			for (const { text, claims } of values) {
				expect(text.trim(), `${outlet.id}, ${label}`).not.toBe("");
				expect(
					claims.length,
					`${outlet.id}, ${label}: ${text}`,
				).toBeGreaterThan(0);
			}
		const all = ownerRows(outlet, "2012-05-01", []);
		for (const { sure, unsure, name } of all?.rows ?? [])
			for (const [from, to] of [...(sure ? [sure] : []), ...unsure]) {
				const where = `${outlet.id}, ${name}: ${from} to ${to}`;
				expect(to, where).toBeGreaterThanOrEqual(from);
				expect(from, where).toBeGreaterThanOrEqual(all?.start ?? 0);
				expect(to, where).toBeLessThanOrEqual((all?.end ?? 0) + 1);
			}
	}
});

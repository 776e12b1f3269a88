import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import type { Outlet, Owner, Reading } from "../../src/core/model";
import { cardFacts } from "../../src/ui/card-facts";
import { holdersAt } from "../../src/ui/card-grounds";
import { dateSpan } from "../../src/ui/date-span";
import type { Fact } from "../../src/ui/facts";
import { latinLetters } from "../../src/ui/latin-letters";
import { canTransliterate } from "../../src/ui/native-script";
import { ownerChain } from "../../src/ui/owner-chain";
import { ownerRows } from "../../src/ui/owner-rows";
import { shareNow } from "../../src/ui/share-now";
import { standingWords } from "../../src/ui/standing-words";
import { laStampa, spiegel } from "./samples/outlets";
import { body, says } from "./samples/reading";
import { kommersant } from "./samples/translations";

const article = (
	published: string,
	claims: Reading["claims"] = [],
): Reading => ({
	url: "https://press.example/a",
	kind: "article",
	translated: true,
	relation: "translation",
	state: "whole",
	original: {},
	article: { title: "A", authors: [], published, body: body(2), leftOut: [] },
	claims,
	notices: [],
	evidence: [],
});

const cardOf = (outlet: Outlet, reading: Reading) => {
	const full = addRecord(reading, [outlet], outlet.id);
	return cardFacts({ reading: full, about: "outlet", outlet, comparisons: [] });
};

const told = (facts: Fact[], id: string) =>
	facts
		.find((one) => one.id === id)
		?.values.map(({ text, chain = [], plain, line, doubt }) =>
			[text, ...chain, plain, line, doubt].filter(Boolean).join(" | "),
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
	const before = cardOf(kommersant, article("1950")).key[1];
	expect(before?.values).toEqual([]);
	expect(before?.when).toBe("in 1950, when this translation appeared");
	expect(before?.unknown).toBe("The record names none for that time.");
});

test("several owners at once stand with their shares, the largest first, and who is behind them", () => {
	expect(told(cardOf(spiegel, article("2020")).key, "owner-then")).toEqual([
		"Mitarbeiter KG | staff company | staff · 50%, then 50.5% since 2004 · since 1974",
		"Gruner + Jahr | Bertelsmann | company · 25%, then 25.5% since 2004 · since 1971",
		"heirs of Rudolf Augstein | family · 24% · since 2002",
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

test("the chain behind an owner, in the record's own words", () => {
	const chains: [string, string[]][] = [
		["Alisher Usmanov", ["Alisher Usmanov"]],
		["Gruner + Jahr (Bertelsmann)", ["Gruner + Jahr", "Bertelsmann"]],
		[
			"GEDI (controlled by Exor, Agnelli-Elkann family)",
			["GEDI", "controlled by Exor", "Agnelli-Elkann family"],
		],
		[
			"Otero family (Miguel Otero) via C.A. Editorial",
			["Otero family", "Miguel Otero", "via C.A. Editorial"],
		],
		[
			"Fiat / FCA (Agnelli family), through Itedi",
			["Fiat / FCA", "Agnelli family", "through Itedi"],
		],
		[
			"Ouest-France, owned by the Association for it",
			["Ouest-France", "owned by the Association for it"],
		],
		[
			"Le Monde libre (Bergé, Niel, Pigasse)",
			["Le Monde libre", "Bergé, Niel, Pigasse"],
		],
		[
			"House (half A Holding, controlled by a trust; half B Holding)",
			["House", "half A Holding, controlled by a trust; half B Holding"],
		],
	];
	for (const [name, steps] of chains) expect(ownerChain(name)).toEqual(steps);
});

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

test("spans of dates on a scale of years", () => {
	expect(dateSpan("2006")).toEqual({ from: 2006, to: 2007 });
	expect(dateSpan("199X")).toEqual({ from: 1990, to: 2000 });
	expect(dateSpan("19XX")).toEqual({ from: 1900, to: 2000 });
	expect(dateSpan("2006-07?")?.from).toBe(2006.5);
	expect(dateSpan("2006-XX")).toEqual({ from: 2006, to: 2007 });
	expect(dateSpan("soon")).toBeUndefined();
	expect(dateSpan(undefined)).toBeUndefined();
});

test("names of other scripts in Latin letters, and none where letters do not tell the sound", () => {
	const names: [string, string | undefined, string][] = [
		["Коммерсантъ", "ru", "Kommersant"],
		["Юлия Тимошенко", "ru", "Yuliya Timoshenko"],
		["Дзеркало тижня", "uk", "Dzerkalo tyzhnya"],
		["Щука", "bg", "Shtuka"],
		["Ευάγγελος Μαρινάκης", "el", "Evangelos Marinakis"],
		["한겨레", "ko", "Hangyeore"],
		["財新", "zh", "Cai Xin"],
		["მთავარი", "ka", "Mtavari"],
	];
	for (const [name, language, latin] of names) {
		expect(canTransliterate(name, language), name).toBe(true);
		expect(latinLetters(name, language)).toBe(latin);
	}
	for (const [name, language] of [
		["الأهرام", "ar"],
		["הארץ", "he"],
		["朝日新聞", "ja"],
		["財新", undefined],
		["มติชน", "th"],
		["Süddeutsche Zeitung", "de"],
		["2011", undefined],
		["", undefined],
	] as const)
		expect(canTransliterate(name, language), name).toBe(false);
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
	).toBe("Stated in 2012, and so then; sold since (April 2016).");
	expect(
		words({ dated: { stated: "2012", until: "2010", wasSo: false } }),
	).toBe("Stated in 2012, when it was past already: by the record until 2010.");
	expect(words({ dated: {} })).toBe("Stated; sold since, by the record.");
	expect(words({ standing: "contradicts" })).toContain("contradict");
	expect(words({ standing: "open" })).toContain("not known");
	expect(words({ standing: "page-only" })).toBeUndefined();
});

const folder = "src/knowledge/outlets";
const outlets = fs
	.readdirSync(folder)
	.map(
		(name) =>
			JSON.parse(fs.readFileSync(`${folder}/${name}`, "utf8")) as Outlet,
	);

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

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import type { LookUpFailure } from "../../src/core/look-up";
import { lookUpsFor } from "../../src/core/look-ups-for";
import type { Original, Outlet, Reading } from "../../src/core/model";
import { answerFacts } from "../../src/ui/look-up-facts";
import { failureWords, waitWords } from "../../src/ui/look-up-words";
import { allRecords, recordOf } from "../support/outlet-records";
import { translated } from "../support/translated";

const kommersant = recordOf("kommersant");

const reading = (original?: Original) =>
	translated({
		url: "https://translator.example/a",
		...(original ? { original } : {}),
	});
const ids = (one: Reading, outlet?: Outlet) =>
	lookUpsFor(one, outlet).map(({ id }) => id);

test("the outlet's own domain is asked, by its record before its link", () => {
	expect(
		lookUpsFor(reading({ url: "https://elsewhere.example/1" }), kommersant),
	).toMatchObject([
		{
			id: `wikidata ${kommersant.wikidata ?? "kommersant.ru"}`,
			source: "wikidata",
			host: "wikidata.org",
			subject: {
				domain: "kommersant.ru",
				name: "Коммерсантъ",
				country: "RU",
				language: "ru",
			},
		},
		{ source: "trust.txt", host: "kommersant.ru" },
		{ source: "ads.txt", host: "kommersant.ru" },
	]);
	expect(
		ids(
			reading({ outlet: "The Courier", url: "https://www.courier.example/1" }),
		),
	).toEqual([
		"wikidata courier.example",
		"trust.txt courier.example",
		"ads.txt courier.example",
	]);
});

test("without a domain only Wikidata is left; without a name nothing", () => {
	expect(ids(reading({ outlet: "The Courier", country: "at" }))).toEqual([
		"wikidata The Courier at",
	]);
	expect(
		ids(
			reading({ outlet: "The Courier", url: "https://translator.example/b" }),
		),
		"a link to the page's own site names no other house",
	).toEqual(["wikidata The Courier"]);
	expect(ids(reading({ url: "http://192.168.0.1/admin" }))).toEqual([]);
	expect(ids(reading({ url: "https://router.lan/admin" }))).toEqual([]);
	expect(ids(reading({ language: "ru" }))).toEqual([]);
	expect(ids(reading())).toEqual([]);
	expect(
		ids(reading(), { ...kommersant, domains: ["courier.example/en"] })[2],
	).toBe("ads.txt courier.example");
});

test("every failure has a line of its own that names the host", () => {
	const all: LookUpFailure[] = [
		{ kind: "offline" },
		{ kind: "denied" },
		{ kind: "unreachable" },
		{ kind: "timeout", seconds: 5 },
		{ kind: "missing" },
		{ kind: "busy" },
		{ kind: "busy", seconds: 120 },
		{ kind: "status", status: 403 },
		{ kind: "too-large", bytes: 1_000_000 },
		{ kind: "malformed" },
		{ kind: "silent" },
	];
	for (const lookUp of lookUpsFor(reading(), kommersant)) {
		const lines = all.map((why) => failureWords(lookUp, why));
		expect(new Set(lines).size).toBe(all.length);
		for (const line of lines) expect(line).toMatch(/^[\p{Lu}\p{Ll}].*\.$/u);
	}
	expect(waitWords(40)).toBe("40 seconds");
	expect(waitWords(120)).toBe("2 minutes");
	expect(waitWords(7000)).toBe("2 hours");
});

test("an answer is told with owners first, each with what its source adds", () => {
	const base = {
		about: "outlet",
		by: "wikidata",
		ref: "https://www.wikidata.org/wiki/Q1#P127",
		asOf: "2026-11-22",
	} as const;
	expect(
		answerFacts(
			[
				{ ...base, property: "founded", value: "198X", references: 0 },
				{
					...base,
					property: "owner",
					value: "Harbor Holding",
					share: "51 %",
					from: "2006-08",
					references: 1,
				},
				{ ...base, property: "country", value: "RU" },
				{ ...base, property: "website", value: "javascript:alert(1)" },
				{ ...base, property: "madeUp", value: "never shown" },
			].map((claim) => ({ claim, beside: [] })),
			{ hasRecord: false },
		),
	).toEqual([
		{
			property: "owner",
			label: "Owner",
			values: [
				{
					text: "Harbor Holding",
					notes: ["51 %", "since August 2006", "1 reference"],
					standings: [],
				},
			],
			standings: [],
		},
		{
			property: "founded",
			label: "Founded",
			values: [{ text: "the 1980s", notes: ["no reference"], standings: [] }],
			standings: [],
		},
		{
			property: "country",
			label: "Country",
			values: [{ text: "Russia", notes: [], standings: [] }],
			standings: [],
		},
		{
			property: "website",
			label: "Website",
			values: [{ text: "javascript:alert(1)", notes: [], standings: [] }],
			standings: [],
		},
	]);
});

test("every outlet's country is one that Wikidata's countries are told by", () => {
	const countries = JSON.parse(
		fs.readFileSync("src/knowledge/wikidata-countries.json", "utf8"),
	) as Record<string, string>;
	const names = new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none",
	});
	for (const [item, code] of Object.entries(countries)) {
		expect(item).toMatch(/^Q[1-9]\d*$/);
		expect(names.of(code), `${item} ${code}`).toBeTruthy();
	}
	const known = new Set(Object.values(countries));
	const missing = allRecords()
		.map(({ country }) => country)
		.filter((country) => country !== undefined && !known.has(country));
	expect(
		missing,
		"Add the country's item on Wikidata to src/knowledge/wikidata-countries.json",
	).toEqual([]);
});

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import { compareClaims } from "../../src/core/compare-claims";
import type { Claim, Outlet, Owner, Reading } from "../../src/core/model";
import { readNote } from "../support/note-figures";

const recordOf = (id: string): Outlet =>
	JSON.parse(fs.readFileSync(`src/knowledge/outlets/${id}.json`, "utf8"));

/** A small record of our own. */
const paper = (more: Partial<Outlet>): Outlet => ({
	id: "the-lantern",
	name: "The Lantern",
	aliases: [],
	domains: ["lantern.example"],
	country: "GB",
	languages: ["en"],
	kind: "daily newspaper",
	owners: [],
	status: "active",
	refs: [
		{
			n: 1,
			url: "https://press.example/",
			supports: ["founded", "owners", "founders"],
		},
	],
	asOf: "2024",
	confidence: "high",
	...more,
});

/** A page's reading of one day whose source box states these facts; completed from the record. */
function comparing(
	states: Record<string, string | string[]>,
	outlet: Outlet,
	published = "2012-02-14",
	language = "en",
) {
	const claims = Object.entries(states).flatMap(([property, values]) =>
		[values]
			.flat()
			.map(
				(value): Claim => ({ about: "outlet", property, value, by: "page" }),
			),
	);
	const reading: Reading = {
		url: "https://www.worldcrunch.com/a",
		kind: "article",
		translated: true,
		relation: "translation",
		state: "whole",
		article: {
			title: "A title",
			authors: [],
			published,
			language,
			body: { type: "root", children: [] },
			leftOut: [],
		},
		original: { outlet: outlet.name, url: `https://${outlet.domains[0]}/a` },
		claims,
		notices: [],
		evidence: [],
	};
	const full = addRecord(reading, [outlet]);
	const all = compareClaims(full, outlet);
	return {
		all,
		of: (property: string) => all.find((one) => one.property === property),
		standings: Object.fromEntries(
			all.map(({ property, standing }) => [property, standing]),
		),
		full,
	};
}

const stating = (note: string, outlet: Outlet, published?: string) =>
	comparing(Object.fromEntries(readNote(note, "en")), outlet, published);

test("Kommersant's page agrees with the record on founding, owner and since when", () => {
	const { standings, of, full } = stating(
		"Kommersant (“The Businessman”) was founded in 1989 as a paper for business. Originally a weekly, it is now a daily. It has been owned since 2006 by Alisher Usmanov, who also has shares in metals.",
		recordOf("kommersant"),
	);
	expect(standings).toMatchObject({
		founded: "agrees",
		owner: "agrees",
		ownerSince: "agrees",
		frequency: "agrees",
		founder: "record-only",
	});
	expect(of("ownerSince")?.page[0]?.value).toBe("2006");
	expect(of("ownerSince")?.record[0]?.value).toBe("2006-08");
	expect(full.claims, "the claims are the reading's own").toContain(
		of("owner")?.record[0],
	);
});

test("Le Monde: the three owners of 2010 were so in 2012, and are not any more", () => {
	const { of } = stating(
		"Le Monde is a daily founded in December 1944. It has been owned since late 2010 by Pierre Bergé, Xavier Niel and Matthieu Pigasse.",
		recordOf("le-monde"),
	);
	expect(of("owner")).toMatchObject({
		standing: "dated",
		dated: { stated: "2012-02-14", until: "2024-04", wasSo: true },
	});
	expect(of("owner")?.page).toHaveLength(3);
	expect(of("owner")?.record.map(({ value }) => value)).toContain(
		"Fonds pour l'indépendance de la presse",
	);
	expect(of("ownerSince")?.standing).toBe("dated");
	expect(of("founded")?.standing).toBe("agrees");
});

test("Le Monde: on a page of 2025 the same words were past already", () => {
	const { of } = comparing(
		{ owner: ["Pierre Bergé", "Xavier Niel", "Matthieu Pigasse"] },
		recordOf("le-monde"),
		"2025-03-01",
	);
	expect(of("owner")?.dated).toEqual({
		stated: "2025-03-01",
		until: "2024-04",
		wasSo: false,
	});
});

test("La Stampa: Fiat was its owner from the 1920s until 2017, and so in 2012; whether so then is open where its beginning is not known", () => {
	const note =
		"Top Italian daily founded in 1867 under another name, La Stampa is based in Turin and owned by the Fiat Group.";
	const record = recordOf("la-stampa");
	const { of } = stating(note, record);
	expect(of("owner")).toMatchObject({
		standing: "dated",
		dated: { stated: "2012-02-14", until: "2017", wasSo: true },
	});
	expect(of("founded")?.standing).toBe("agrees");
	expect(of("city")?.standing).toBe("agrees");

	const owners = record.owners.map(({ from, ...owner }) => owner);
	const undated = stating(note, { ...record, owners }).of("owner");
	expect(undated).toMatchObject({
		standing: "dated",
		dated: { stated: "2012-02-14", until: "2017" },
	});
	expect(undated?.dated).not.toHaveProperty("wasSo");
});

test("El Espectador: the page names a man, the record his family behind a company", () => {
	const { of } = comparing(
		{ founded: "1887", owner: "Julio Mario Santo Domingo" },
		recordOf("el-espectador"),
	);
	expect(of("owner")).toMatchObject({ standing: "agrees", through: "family" });
	expect(of("founded")?.standing).toBe("agrees");
});

for (const [said, known, standing] of [
	["1989", "1989-10", "agrees"],
	["1989-10-02", "1989", "agrees"],
	["1990", "1989-10", "contradicts"],
	["1989-09", "1989-10", "contradicts"],
	["1985", "198X", "agrees"],
	["1990", "1989~", "open"],
] as const)
	test(`founded ${said} on the page and ${known} in the record: ${standing}`, () => {
		const { of } = comparing(
			{ founded: said },
			paper({ founded: known, foundedNote: `Some say ${said}.` }),
		);
		expect(of("founded")?.standing).toBe(standing);
	});

const owner = (name: string, more: Partial<Owner> = {}): Owner => ({
	name,
	kind: "company",
	ref: 1,
	from: "2000",
	current: true,
	...more,
});

for (const [said, known, standing, through] of [
	["Axel Springer AG", "Axel Springer", "agrees", undefined],
	["Agora S.A.", "Agora SA", "agrees", undefined],
	["groupe Altice", "Altice (Patrick Drahi)", "agrees", undefined],
	["Patrick Drahi", "Altice (Patrick Drahi)", "agrees", "brackets"],
	[
		"Daniel Kretinsky",
		"Czech Media Invest (Daniel Křetínský)",
		"agrees",
		"brackets",
	],
	["Usmanov", "Alisher Usmanov", "agrees", undefined],
	["Pinault family", "Artémis (Pinault family)", "agrees", "brackets"],
	["François Pinault", "Artémis (Pinault family)", "agrees", "family"],
	["Karl Traun", "Alisher Usmanov", "contradicts", undefined],
	["Алишер Усманов", "Alisher Usmanov", "open", undefined],
	["Nordmark Bank", "Nordmark Media", "contradicts", undefined],
	["Ana Prieto", "Luis Prieto", "contradicts", undefined],
] as const)
	test(`owner ${said} on the page and ${known} in the record: ${standing}`, () => {
		const { of } = comparing(
			{ owner: said },
			paper({ owners: [owner(known)] }),
		);
		expect(of("owner")?.standing).toBe(standing);
		expect(of("owner")?.through).toBe(through);
	});

test("one of two owners is in the record: it is left open", () => {
	const { of } = comparing(
		{ owner: ["Karl Traun", "Nordmark Group"] },
		paper({ owners: [owner("Nordmark")] }),
	);
	expect(of("owner")?.standing).toBe("open");
});

test("a record that leaves the present open contradicts nobody", () => {
	const outlet = paper({
		owners: [owner("Nordmark", { current: null, to: undefined })],
	});
	expect(comparing({ owner: "Nordmark" }, outlet).of("owner")?.standing).toBe(
		"open",
	);
	expect(comparing({ owner: "Karl Traun" }, outlet).of("owner")?.standing).toBe(
		"open",
	);
});

test("an owner without a reference is nobody's", () => {
	const { of } = comparing(
		{ owner: "Nordmark" },
		paper({
			owners: [
				{ name: "Nordmark", kind: "company", from: "2000", current: true },
			],
		}),
	);
	expect(of("owner")?.standing).not.toBe("agrees");
});

test("the same owner since another year: a contradiction in the date alone", () => {
	const { standings } = comparing(
		{ owner: "Nordmark Group", ownerSince: "1999" },
		paper({ owners: [owner("Nordmark")] }),
	);
	expect(standings).toMatchObject({
		owner: "agrees",
		ownerSince: "contradicts",
	});
});

test("since when another owner has it is compared with nothing", () => {
	const { standings } = comparing(
		{ owner: "Karl Traun", ownerSince: "1999" },
		paper({ owners: [owner("Nordmark")] }),
	);
	expect(standings).toMatchObject({ owner: "contradicts", ownerSince: "open" });
});

test("a former owner whom the record has as former agrees", () => {
	const { of } = comparing(
		{ formerOwner: "Halm family" },
		paper({
			owners: [
				owner("Halm family", {
					kind: "family",
					to: "2000",
					from: "1950",
					current: false,
				}),
				owner("Nordmark"),
			],
		}),
	);
	expect(of("formerOwner")?.standing).toBe("agrees");
	expect(of("formerOwner")?.record[0]?.value).toBe("Halm family");
	expect(of("owner")?.standing).toBe("record-only");
});

test("what only one side knows is said so, and without a record all is the page's", () => {
	const { standings, full } = comparing(
		{ founded: "1951", city: "Leeds", frequency: "weekly" },
		paper({ city: "York", owners: [owner("Nordmark")] }),
	);
	expect(standings).toEqual({
		owner: "record-only",
		ownerSince: "record-only",
		founded: "page-only",
		frequency: "open",
		city: "contradicts",
	});
	expect(
		compareClaims(full, undefined).map(({ standing }) => standing),
	).toEqual(["page-only", "page-only", "page-only"]);
});

test("nothing is merged: a comparison changes neither reading nor record", () => {
	const outlet = recordOf("le-monde");
	const before = structuredClone(outlet);
	const { full } = comparing({ owner: "Xavier Niel", founded: "1944" }, outlet);
	const claims = structuredClone(full.claims);
	compareClaims(full, outlet);
	expect(full.claims).toEqual(claims);
	expect(outlet).toEqual(before);
});

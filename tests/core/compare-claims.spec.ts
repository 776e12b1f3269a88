import { expect, test } from "@playwright/test";
import { compareClaims } from "../../src/core/compare-claims";
import type { Outlet } from "../../src/core/model";
import { comparing } from "../support/comparing";
import { lantern } from "../support/lantern";
import { readNote } from "../support/note-figures";
import { recordOf } from "../support/outlet-records";
import { owner } from "../support/translated";

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
			lantern({ founded: known, foundedNote: `Some say ${said}.` }),
		);
		expect(of("founded")?.standing).toBe(standing);
	});

test("what only one side knows is said so, and without a record all is the page's", () => {
	const { standings, full } = comparing(
		{ founded: "1951", city: "Leeds", frequency: "weekly" },
		lantern({
			city: "York",
			owners: [owner("Nordmark", { from: "2000", current: true })],
		}),
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

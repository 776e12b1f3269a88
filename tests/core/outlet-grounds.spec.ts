import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import type { Original, Outlet } from "../../src/core/model";
import { outletGrounds } from "../../src/core/outlet-grounds";
import { groundsWords } from "../../src/ui/grounds-words";
import { allRecords } from "../support/outlet-records";
import { translated } from "../support/translated";

const outlets = allRecords();
const site = "https://press.example/a";

/** What becomes of an original: the record's id and the words on its grounds, or whom it may mean. */
function told(original: Original): string {
	const full = addRecord(translated({ url: site, original }), outlets);
	const outlet = outlets.find(({ id }) => id === full.original?.outletId);
	return outlet
		? `${outlet.id}: ${groundsWords(outletGrounds(original, outlet, outlets, site))}`
		: `open: ${full.candidates?.map(({ id }) => id).join() ?? ""}`;
}

test("by its address, by name with what else fits, by its name only", () => {
	for (const [original, line] of [
		[
			{ outlet: "Le Soir", url: "https://www.lesoir.be/1/a" },
			"le-soir: Identified by the original’s address, lesoir.be.",
		],
		[{ outlet: "Die Zeit" }, "die-zeit: Identified by its name only."],
		[{ outlet: "Le Soir" }, "open: le-soir"],
		[{ outlet: "Le Temps" }, "open: le-temps"],
		[{ outlet: "The Wire" }, "open: the-wire-in"],
		[
			{ outlet: "Le Soir", language: "fr", country: "BE" },
			"le-soir: Identified by its name, country and language; others bear this name, too.",
		],
		[
			{ outlet: "El Mundo", language: "es-ES" },
			"el-mundo: Identified by its name and language; others bear this name, too.",
		],
		[
			{ outlet: "Le Monde", url: "https://archive.example/1" },
			"le-monde: Identified by its name only; the link leads to archive.example, which the record does not list.",
		],
		[
			{ outlet: "Le Monde", url: "https://press.example/2" },
			"le-monde: Identified by its name only.",
		],
	] as const)
		expect(told(original), JSON.stringify(original)).toMatch(
			new RegExp(
				`^${line.replace(/[.?]/g, "\\$&").replace(", country and", ",? country,? and")}$`,
			),
		);
});

test("a country, a language or an address that speaks against the only record of a name leaves it open", () => {
	for (const [original, line] of [
		[{ outlet: "Le Monde", country: "DZ" }, "open: le-monde"],
		[
			{ outlet: "Le Soir", url: "https://www.lesoir.example/1" },
			"open: le-soir",
		],
		[{ outlet: "Die Zeit", language: "fr" }, "open: die-zeit"],
		[{ outlet: "The Hindu", country: "GB" }, "open: the-hindu"],
		[{ outlet: "The Hindu", language: "zh" }, "open: the-hindu"],
		// Where others are known to bear the name, the record is not even offered.
		[{ outlet: "Le Soir", country: "DZ" }, "open: "],
		[{ outlet: "Le Temps", country: "TN" }, "open: "],
		[{ outlet: "The Wire", country: "GB" }, "open: "],
		[{ outlet: "The Wire", language: "zh" }, "open: "],
		[{ outlet: "Express", language: "pl" }, "open: "],
		[{ outlet: "Il Tempo", language: "it" }, "open: "],
	] as const)
		expect(told(original), JSON.stringify(original)).toBe(line);
});

test("by its name on a site that is known to credit it", () => {
	const record = outlets.find(({ id }) => id === "le-soir") as Outlet;
	const grounds = outletGrounds({ outlet: "Le Soir" }, record, outlets, site, {
		known: ["le-soir"],
	});
	expect(groundsWords(grounds)).toBe(
		"Identified by its name; this site is known to credit it; others bear this name, too.",
	);
});

test("by its name and the place behind it", () => {
	const record = outlets.find(({ id }) => id === "le-soir") as Outlet;
	const grounds = outletGrounds({ outlet: "Le Soir" }, record, outlets, site, {
		place: "Brüssel",
	});
	expect(groundsWords(grounds)).toBe(
		"Identified by its name and place; others bear this name, too.",
	);
});

import { expect, test } from "@playwright/test";
import { addRecord } from "../../src/core/add-record";
import type { Original, Outlet, Reading } from "../../src/core/model";
import { outletFor } from "../../src/core/outlet";
import { ownersAt } from "../../src/core/owners-at";
import { recordOf } from "../support/outlet-records";
import { titled, translated } from "../support/translated";

const kommersant = recordOf("kommersant");
const twin = (id: string, country: string): Outlet => ({
	...kommersant,
	id,
	country,
	name: "El Mundo",
	nativeName: undefined,
	aliases: [],
	domains: [`${id}.example`],
});
const outlets = [kommersant, twin("el-mundo", "ES"), twin("el-mundo-sv", "SV")];

test("found by id, domain, subdomain, address, names in any case, script and quotes", () => {
	for (const key of [
		"kommersant",
		"kommersant.ru",
		"www.kommersant.ru",
		"https://im.kommersant.ru/doc/1",
		"KOMMERSANT",
		"«Коммерсантъ»",
		"Коммерсант",
		"The Kommersant",
	])
		expect(outletFor(outlets, key)?.id, key).toBe("kommersant");
	for (const key of [
		"notkommersant.ru",
		"kommersant.ru.example.org",
		"",
		"Komm",
	])
		expect(outletFor(outlets, key), key).toBeUndefined();
});

test("an ambiguous name stays open until the country tells", () => {
	expect(outletFor(outlets, "El Mundo")).toBeUndefined();
	expect(outletFor(outlets, "El Mundo", "sv")?.id).toBe("el-mundo-sv");
});

test("owners in time", () => {
	const names = (date: string) =>
		ownersAt(kommersant, date).map(({ name }) => name);
	expect(names("2011-12-09")).toEqual(["Alisher Usmanov"]);
	expect(names("2003")).toEqual(["Boris Berezovsky"]);
	expect(names("2006-08-31")).toEqual([
		"Badri Patarkatsishvili",
		"Alisher Usmanov",
	]);
	expect(names("1980")).toEqual([]);
	expect(names("soon")).toEqual([]);
});

test("the record's facts stand beside the page's", () => {
	const reading = translated({
		original: { url: "https://www.kommersant.ru/doc/1" },
		article: titled({ published: "2003-05-01" }),
		claims: [
			{
				about: "outlet",
				property: "owner",
				value: "Somebody Else",
				by: "page",
			},
		],
	});
	const full = addRecord(reading, outlets);
	expect(full.original).toMatchObject({
		outlet: "Kommersant",
		outletId: "kommersant",
		country: "RU",
	});
	const owners = full.claims.filter(
		({ about, property }) => about === "outlet" && property.startsWith("owner"),
	);
	expect(
		owners.map(({ property, value, by }) => [property, value, by]),
	).toEqual([
		["owner", "Somebody Else", "page"],
		["owner", "Alisher Usmanov", "record"],
		["ownerSince", "2006-08", "record"],
		["ownerThen", "Boris Berezovsky", "record"],
	]);
	for (const claim of full.claims.filter(({ by }) => by === "record"))
		expect(claim.asOf, `${claim.property} says as of when`).toBeTruthy();
	expect(reading.claims, "the given reading is left as it was").toHaveLength(1);
});

test("what an outlet of another language published first was translated", () => {
	const reading = translated({
		translated: false,
		relation: "republication",
		original: { url: "https://www.kommersant.ru/doc/1" },
		article: titled({ language: "en" }),
	});
	expect(addRecord(reading, outlets)).toMatchObject({
		translated: true,
		relation: "translation",
		original: { language: "ru" },
	});
	const same = { ...reading, article: { ...reading.article, language: "ru" } };
	expect(addRecord(same as Reading, outlets).relation).toBe("republication");
});

test.describe("an original's outlet that stays open", () => {
	const spain = {
		...twin("el-mundo", "ES"),
		languages: ["es"],
		city: "Madrid",
		sharedNames: ["El Mundo"],
	};
	const named = (original: Original) => translated({ original });
	const offered = [
		{ id: "el-mundo", name: "El Mundo", country: "ES", city: "Madrid" },
	];

	test("a name that others bear too: offered, with nothing told of it", () => {
		const full = addRecord(named({ outlet: "El Mundo" }), [spain]);
		expect(full.candidates).toEqual(offered);
		expect(full.original).toEqual({ outlet: "El Mundo" });
		expect(full.claims).toEqual([]);
	});

	test("country or language decide", () => {
		for (const known of [{ country: "ES" }, { language: "es-ES" }]) {
			const full = addRecord(named({ outlet: "El Mundo", ...known }), [spain]);
			expect(full.original?.outletId).toBe("el-mundo");
			expect(full.candidates).toBeUndefined();
		}
		const two = addRecord(named({ outlet: "El Mundo" }), outlets);
		expect(two.candidates?.map(({ id }) => id)).toEqual([
			"el-mundo",
			"el-mundo-sv",
		]);
	});

	test("an address or a language that speaks against the only one of that name leaves it open", () => {
		const sure = { ...spain, sharedNames: [] };
		for (const original of [
			{ outlet: "El Mundo", url: "https://www.elmundo.example/a" },
			{ outlet: "El Mundo", language: "pt" },
		]) {
			const full = addRecord(named(original), [sure]);
			expect(full.candidates).toEqual(offered);
			expect(full.original?.outletId).toBeUndefined();
		}
		const archived = addRecord(
			named({ outlet: "El Mundo", url: "https://archive.example/1" }),
			[sure],
		);
		expect(archived.original?.outletId).toBe("el-mundo");
	});

	test("what the reader chooses counts", () => {
		const full = addRecord(
			named({ outlet: "El Mundo" }),
			outlets,
			"el-mundo-sv",
		);
		expect(full.original).toMatchObject({
			outletId: "el-mundo-sv",
			country: "SV",
		});
		expect(full.candidates).toBeUndefined();
	});
});

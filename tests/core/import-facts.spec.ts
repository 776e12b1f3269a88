/** What was gathered of outlets becomes records, and no record that was mended by hand is lost. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { checkOutlets } from "../../scripts/knowledge/check-outlets";
import { importFacts } from "../../scripts/knowledge/import-facts";
import { writeOutletFiles } from "../../scripts/knowledge/outlet-files";
import { recordOf, standingOf } from "../../scripts/knowledge/record-of";
import { courier } from "../support/courier";

const fact = {
	id: "courier",
	name: "The Courier",
	nativeName: "The Courier",
	aliases: [
		"THE COURIER",
		"Courier Daily",
		"Sunday Courier (English sister title)",
	],
	domains: ["courier.example"],
	country: "GB",
	city: null,
	languages: ["en"],
	kind: "daily newspaper",
	founded: "1901",
	foundedNote: null,
	founders: [],
	owners: [
		{
			name: "Press Ltd",
			kind: "company",
			from: "1950",
			to: null,
			share: null,
			note: null,
			ref: 2,
			current: true,
		},
	],
	status: "active",
	wikidata: null,
	refs: [
		{ n: 2, url: "https://copy.example/x", supports: ["owners"], mirror: true },
		{
			n: 1,
			url: "https://copy.example/y",
			supports: ["founded"],
			mirror: true,
			mirrorOf: "https://a.example/",
		},
	],
	asOf: "2024",
	confidence: "high",
};

test("facts become a sound record: nothing empty, no name twice, copies told as such", () => {
	const record = recordOf(fact);
	expect(record).toMatchObject({
		aliases: ["Courier Daily", "Sunday Courier"],
		refs: [
			{ n: 1, url: "https://a.example/", copy: true, supports: ["founded"] },
			{ n: 2, copy: true, supports: ["owners"] },
		],
	});
	expect(record).not.toHaveProperty("city");
	expect(record).not.toHaveProperty("nativeName");
	expect(record.refs[1]).not.toHaveProperty("url");
	expect(
		checkOutlets([{ file: "courier.json", text: JSON.stringify(record) }])
			.problems,
	).toEqual([]);
});

test("a sale that was only agreed has its day, and no beginning", () => {
	const { owners } = recordOf(
		{ ...fact, owners: fact.owners.map((one) => ({ ...one, current: null })) },
		{ agreed: { Press: "2023-05" } },
	);
	expect(owners[0]).toMatchObject({ agreed: "2023-05", current: null });
	expect(owners[0]).not.toHaveProperty("from");
});

test("whether it still appears", () => {
	for (const [words, standing] of [
		["active", { status: "active" }],
		["active in exile", { status: "active", statusNote: "in exile" }],
		[
			"active (online only since 2016)",
			{ status: "active", statusNote: "online only since 2016" },
		],
		[
			"print ceased 2019-12-27; active online",
			{ status: "active", statusNote: "print ceased 2019-12-27; online only" },
		],
		[
			"print ceased 2014; ceased 2016-03-25",
			{
				status: "ceased",
				ended: "2016-03-25",
				statusNote: "print ceased 2014",
			},
		],
		[
			"suspended in Russia 2022-03-28",
			{ status: "suspended", ended: "2022-03-28", statusNote: "in Russia" },
		],
		["not seen after 2016", { statusNote: "not seen after 2016" }],
	] as const)
		expect(standingOf(words, true), words).toEqual(standing);
	expect(standingOf("ceased 2016", false)).toEqual({
		status: "ceased",
		statusNote: "ceased 2016",
	});
});

test("files kept by hand are left alone unless told", () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "outlets-"));
	const file = path.join(folder, "courier.json");
	fs.writeFileSync(file, "by hand");
	const second = { ...courier, id: "post" };
	expect(
		writeOutletFiles([courier, second], { folder, overwrite: false }),
	).toEqual({
		written: ["post"],
		kept: ["courier"],
	});
	expect(fs.readFileSync(file, "utf8")).toBe("by hand");
	writeOutletFiles([courier], { folder, overwrite: true });
	expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(courier);
	fs.rmSync(folder, { recursive: true });
});

test("facts that contradict each other are refused, and say where", () => {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "facts-"));
	const write = (publishers: object[]) => {
		for (const name of [
			"europe-west",
			"east-and-middle-east",
			"americas-asia-africa",
		])
			fs.writeFileSync(path.join(folder, `${name}.json`), "[]");
		fs.writeFileSync(
			path.join(folder, "europe-west.json"),
			JSON.stringify([fact]),
		);
		fs.writeFileSync(
			path.join(folder, "translating-publishers.json"),
			JSON.stringify(publishers),
		);
	};
	write([{ id: "post", see: "europe-west.json" }]);
	expect(() => importFacts(folder, {})).toThrow(
		/post is said to be in europe-west\.json, and is not/,
	);
	write([fact]);
	expect(() => importFacts(folder, {})).toThrow(/courier is described twice/);
	write([{ id: "courier", see: "europe-west.json" }]);
	expect(() => importFacts(folder, { post: {} })).toThrow(
		/mends post, of which there are no facts/,
	);
	const [first, ...unknown] = importFacts(folder, {});
	expect(first).toMatchObject({ id: "courier", translates: true });
	expect(unknown.map(({ id, owners }) => [id, owners])).toEqual([
		["syfia", []],
	]);
	fs.rmSync(folder, { recursive: true });
});

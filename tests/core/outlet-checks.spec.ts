/** The checks of the records find what is wrong, where, and say what to do. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { checkOutlets } from "../../scripts/knowledge/check-outlets";
import { importFacts } from "../../scripts/knowledge/import-facts";
import { writeOutletFiles } from "../../scripts/knowledge/outlet-files";
import { recordOf, standingOf } from "../../scripts/knowledge/record-of";
import type { Outlet } from "../../src/core/model";

const courier: Outlet = {
	id: "courier",
	name: "The Courier",
	aliases: ["Courier Daily"],
	domains: ["courier.example"],
	country: "GB",
	languages: ["en"],
	kind: "daily newspaper",
	founded: "1901",
	owners: [
		{
			name: "Ada",
			kind: "person",
			from: "1901",
			to: "1950",
			ref: 1,
			current: false,
		},
		{
			name: "Press Ltd",
			kind: "company",
			from: "1950-06",
			ref: 1,
			current: true,
		},
	],
	status: "active",
	refs: [
		{ n: 1, url: "https://press.example/", supports: ["founded", "owners"] },
	],
	asOf: "2024",
};

const found = (...outlets: object[]) =>
	checkOutlets(
		outlets.map((outlet) => ({
			file: `${"id" in outlet ? outlet.id : "x"}.json`,
			text: JSON.stringify(outlet),
		})),
	).problems.map(({ file, field, wrong, mend }) => {
		expect(mend, "says what to do").toMatch(/^\S.{10}/);
		return `${file}: ${field}: ${wrong}`;
	});
const changed = (change: object) => ({ ...courier, ...change });
const [ada, press] = courier.owners;

test("a sound record has nothing to mend", () => {
	expect(found(courier)).toEqual([]);
});

for (const [what, outlet, problem] of [
	["an unknown field", changed({ owner: "Ada" }), /^courier\.json: owner: /],
	[
		"a missing field",
		{ ...courier, languages: undefined },
		/languages: .*missing|languages: Invalid/,
	],
	[
		"no date",
		changed({ founded: "May 1901" }),
		/founded: is not a date such as/,
	],
	[
		"a day that is none",
		changed({ founded: "1901-02-30" }),
		/founded: is a day that the calendar/,
	],
	[
		"an owner's bad date",
		changed({ owners: [{ ...ada, from: "1901-13" }] }),
		/owners\.0\.from: /,
	],
	[
		"an unknown kind of owner",
		changed({ owners: [{ ...press, kind: "oligarch" }] }),
		/owners\.0\.kind: /,
	],
	[
		"a country that is none",
		changed({ country: "UK" }),
		/country: "UK" is no country/,
	],
	[
		"a language in other letters",
		changed({ languages: ["pt-br"] }),
		/languages: "pt-br" is written otherwise/,
	],
	[
		"an address for a domain",
		changed({ domains: ["https://courier.example"] }),
		/domains\.0: is not a domain/,
	],
	[
		"a founding date without reference",
		changed({ refs: [{ n: 1, supports: ["owners"] }] }),
		/founded: no reference/,
	],
	[
		"founders without reference",
		changed({ founders: ["Ada"] }),
		/founders: no reference/,
	],
	[
		"an end without reference",
		changed({ status: "ceased", ended: "2001" }),
		/ended/,
	],
	[
		"an owner's reference that is not there",
		changed({ owners: [{ ...press, ref: 7 }] }),
		/owners\.0\.ref: .*reference 7/,
	],
	[
		"a reference that is not for owners",
		changed({ refs: [{ n: 1, supports: ["founded"] }] }),
		/refs\.0\.supports: does not name "owners"/,
	],
	[
		"two references of one number",
		changed({ refs: [...courier.refs, ...courier.refs] }),
		/refs\.1\.n: 1 stands after 1/,
	],
	[
		"owners out of order",
		changed({ owners: [press, ada] }),
		/owners\.1\.from: Ada \(1901\) stands after/,
	],
	[
		"an end before the beginning",
		changed({ owners: [{ ...ada, to: "1900-12" }] }),
		/owners\.0\.to: Ada ends 1900-12/,
	],
	[
		"a present owner with an end",
		changed({ owners: [{ ...press, to: "1999" }] }),
		/owners\.0\.current: is true/,
	],
	[
		"an agreed sale told as done",
		changed({ owners: [{ ...press, from: undefined, agreed: "2023" }] }),
		/owners\.0\.current: is true, though of the sale/,
	],
	[
		"a date after the record's",
		changed({ owners: [{ ...press, from: "2025" }] }),
		/owners\.0\.from: 2025 lies after asOf/,
	],
	[
		"no date of the record",
		{ ...courier, asOf: undefined },
		/asOf: is missing/,
	],
	["an end of what is active", changed({ ended: "2001" }), /status: is active/],
	[
		"an alias that is the name",
		changed({ aliases: ["«COURIER»", "courier"] }),
		/aliases: "courier" reads the same/,
	],
	[
		"a shared name that it has not",
		changed({ sharedNames: ["Messenger"] }),
		/sharedNames: "Messenger" is none/,
	],
	[
		"an edition of nobody",
		changed({ editionOf: "messenger" }),
		/editionOf: there is no record of messenger/,
	],
] as [string, object, RegExp][])
	test(`${what} is found`, () => {
		expect(found(outlet).join("\n")).toMatch(problem);
	});

test("text that is no JSON, a file of another name, fields out of order", () => {
	const { problems } = checkOutlets([
		{ file: "broken.json", text: '{ "id": ' },
		{ file: "messenger.json", text: JSON.stringify(courier) },
		{
			file: "post.json",
			text: JSON.stringify({
				languages: ["fr"],
				id: "post",
				name: "Post",
				aliases: [],
				domains: [],
				kind: "weekly",
				owners: [],
				refs: [],
			}),
		},
	]);
	expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual(
		expect.arrayContaining([
			"broken.json the whole file",
			"messenger.json id",
			"post.json languages",
		]),
	);
});

test("no domain twice, and no name twice where neither country nor language tells", () => {
	const other = (change: object) =>
		changed({ id: "courier-2", domains: [], ...change });
	expect(found(courier, other({ country: "IE" }))).toEqual([]);
	expect(found(courier, other({ languages: ["cy"] }))).toEqual([]);
	expect(found(courier, other({})).join("\n")).toMatch(
		/^courier-2\.json: aliases: "the courier" is claimed by courier too/,
	);
	expect(
		found(courier, other({ country: "IE", domains: courier.domains })).join(),
	).toMatch(/domains: courier\.example is claimed by courier too/);
	expect(
		found(
			courier,
			other({ id: "courier-daily", name: "Post", aliases: [] }),
		).join(),
		"a name that is another's id would find the wrong record",
	).toMatch(/"Courier Daily" is the id of courier-daily/);
});

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
	expect(found(record)).toEqual([]);
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

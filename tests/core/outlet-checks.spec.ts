/** The checks of the records find what is wrong, where, and say what to do. */
import { expect, test } from "@playwright/test";
import { checkOutlets } from "../../scripts/knowledge/check-outlets";
import { courier } from "../support/courier";

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
		/languages: is missing/,
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
		"a suspension without reference or date",
		changed({ status: "suspended" }),
		/status: is "suspended", and no reference[\s\S]*ended: is missing/,
	],
	[
		"a source without record",
		changed({ translates: true, sources: ["post"] }),
		/sources: there is no record of post/,
	],
	[
		"sources of who does not translate",
		changed({ sources: ["courier"] }),
		/sources: stands in the record of an outlet that does not translate/,
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
		/^courier-2\.json: name: "The Courier" is claimed by courier too \(name of courier\.json\)/,
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

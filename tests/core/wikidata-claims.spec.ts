import { expect, test } from "@playwright/test";
import { foundItems } from "../../src/core/wikidata-answers";
import { wikidataClaims } from "../../src/core/wikidata-claims";
import { wikidataDate } from "../../src/core/wikidata-time";
import {
	daily,
	entities,
	entity,
	itemValue,
	snak,
	statement,
	textValue,
	timeValue,
} from "../support/wikidata";

test("dates are as exact as they are there, and no more", () => {
	for (const [time, precision, edtf] of [
		["+1989-12-09T00:00:00Z", 11, "1989-12-09"],
		["+1989-12-00T00:00:00Z", 10, "1989-12"],
		["+1989-00-00T00:00:00Z", 9, "1989"],
		["+1980-00-00T00:00:00Z", 8, "198X"],
		["+1900-00-00T00:00:00Z", 7, "18XX"],
		["+1850-00-00T00:00:00Z", 7, "18XX"],
		["+00000001989-00-00T00:00:00Z", 9, "1989"],
		["+1000-00-00T00:00:00Z", 6, undefined],
		["-0100-00-00T00:00:00Z", 9, undefined],
		["+0476-00-00T00:00:00Z", 9, undefined],
		["+1989-02-30T00:00:00Z", 11, undefined],
		["+1989-13-00T00:00:00Z", 10, undefined],
		["1989", 9, undefined],
		["+1989-12-09T10:11:12Z", 14, undefined],
	] as const)
		expect(
			wikidataDate({
				time,
				precision,
				calendarmodel: "http://www.wikidata.org/entity/Q1985727",
			}),
			`${time} ${precision}`,
		).toBe(edtf);
	const julian = (time: string) =>
		wikidataDate({
			time,
			precision: 11,
			calendarmodel: "http://www.wikidata.org/entity/Q1985786",
		});
	expect(julian("+1912-04-22T00:00:00Z")).toBe("1912-05-05");
	expect(julian("+1917-10-25T00:00:00Z")).toBe("1917-11-07");
	expect(julian("+1900-02-29T00:00:00Z")).toBe("1900-03-13");
});

const claimsOf = (...claims: ReturnType<typeof statement>[]) => {
	const read = foundItems(entities(entity(daily, { claims })));
	if ("why" in read || !read.found[0]) throw new Error("not read");
	return wikidataClaims(read.found[0], (id) => `named ${id}`, "2026-11-22");
};

test("rank and end decide what is told as present", () => {
	const owner = (id: string, parts: Parameters<typeof statement>[2]) =>
		statement("P127", itemValue(id), parts);
	const told = claimsOf(
		owner("Q1", { rank: "normal" }),
		owner("Q2", { rank: "preferred" }),
		owner("Q3", { rank: "deprecated" }),
		owner("Q4", { qualifiers: { P582: "somevalue" } }),
		owner("Q5", { rank: "preferred", qualifiers: { P582: "novalue" } }),
		owner("Q6", {
			rank: "preferred",
			qualifiers: { P582: timeValue("+2031-00-00T00:00:00Z", 9) },
		}),
		statement("P127", "somevalue"),
		statement("P127", "novalue"),
		statement("P571", timeValue("+1950-00-00T00:00:00Z", 9), {
			qualifiers: { P1480: itemValue("Q5727902") },
		}),
	);
	expect(told.map(({ property, value }) => [property, value])).toEqual([
		["owner", "named Q2"],
		["owner", "named Q5"],
		["owner", "named Q6"],
		["formerOwner", "named Q4"],
		["founded", "1950~"],
	]);
});

test("what is hostile or broken in one statement leaves the others standing", () => {
	const good = statement("P127", itemValue("Q1"));
	const bad = [
		null,
		7,
		"P127",
		{},
		{ mainsnak: {}, rank: "normal" },
		{ ...good, rank: "supreme" },
		{
			...good,
			mainsnak: {
				...good.mainsnak,
				datavalue: { value: { id: "javascript:alert(1)" } },
			},
		},
		{
			...good,
			mainsnak: { ...good.mainsnak, datavalue: { value: { id: "Q1|Q2" } } },
		},
		{ ...good, qualifiers: "all" },
		{ ...good, references: { length: 9 } },
	];
	const text = JSON.stringify({
		entities: {
			[daily]: {
				...entity(daily, {}),
				claims: {
					P127: [...bad, good],
					P571: "1989",
					__proto__: null,
				},
			},
		},
	});
	expect(foundItems(text), "claims of a wrong shape are no item's").toEqual({
		why: { kind: "malformed" },
	});
	const mended = foundItems(text.replace('"1989"', "[]"));
	if ("why" in mended || !mended.found[0]) throw new Error("not read");
	expect(
		wikidataClaims(mended.found[0], () => undefined, "2026-11-22").map(
			({ value }) => value,
		),
	).toEqual(["Q1"]);
});

test("names and addresses are only ever words, short and in their own direction", () => {
	const long = "x".repeat(5000);
	const name: Record<string, string> = {
		Q1: "<img src=x onerror=alert(1)>",
		Q2: "evil\u202egnp.exe\u2066\u0007\n\nowner",
		Q3: long,
		Q4: "\ud800",
	};
	const read = foundItems(
		entities(
			entity(daily, {
				claims: [
					...Object.keys(name).map((id) => statement("P127", itemValue(id))),
					statement("P856", textValue("javascript:alert(1)")),
					statement("P856", textValue("https://user:word@bank.example/")),
					statement("P856", textValue(`https://${long}.example/`)),
				],
			}),
		),
	);
	if ("why" in read || !read.found[0]) throw new Error("not read");
	const claims = wikidataClaims(read.found[0], (id) => name[id], "2026-11-22");
	expect(claims.map(({ property }) => property)).toEqual(
		Array(3).fill("owner"),
	);
	const [first, second, third] = claims.map(({ value }) => value);
	expect(first).toBe("<img src=x onerror=alert(1)>");
	expect(second).toBe("evilgnp.exe owner");
	expect(third?.length).toBe(300);
});

test("thousands of statements become forty at most", () => {
	const many = Array.from({ length: 5000 }, (_, n) =>
		statement("P127", itemValue(`Q${n + 1}`)),
	);
	expect(claimsOf(...many)).toHaveLength(40);
});

test("a snak of the fixtures is as Wikidata writes it", () => {
	expect(snak("P17", itemValue("Q159"))).toEqual({
		snaktype: "value",
		property: "P17",
		hash: expect.stringMatching(/^[0-9a-f]{40}$/),
		datavalue: {
			value: { "entity-type": "item", "numeric-id": 159, id: "Q159" },
			type: "wikibase-entityid",
		},
		datatype: "wikibase-item",
	});
});

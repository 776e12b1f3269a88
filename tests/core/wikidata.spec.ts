import { expect, test } from "@playwright/test";
import type { Fetched, LookUpSubject } from "../../src/core/look-up";
import { foundItems } from "../../src/core/wikidata-answers";
import { wikidataClaims } from "../../src/core/wikidata-claims";
import { wikidataDate } from "../../src/core/wikidata-time";
import { askWikidata } from "../../src/panel/ask-wikidata";
import {
	apiError,
	daily,
	entities,
	entity,
	house,
	itemValue,
	kommersant,
	nameHits,
	ownersNamed,
	searchHits,
	snak,
	statement,
	textValue,
	timeValue,
} from "../support/wikidata";

const asked = "2026-11-22T10:00:00.000Z";
const signs = {
	countries: { Q159: "RU", Q183: "DE" },
	pressKinds: new Set(["Q1110794", "Q11032"]),
};
const subject: LookUpSubject = {
	domain: "kommersant.ru",
	name: "Коммерсантъ",
	country: "RU",
	language: "ru",
};

/** Answers in the order in which they are asked for, and the addresses that were asked. */
function answering(...texts: (string | Fetched)[]) {
	const urls: URL[] = [];
	const get = async (url: string): Promise<Fetched> => {
		urls.push(new URL(url));
		const next = texts.shift();
		if (next === undefined) throw new Error(`Nobody expected ${url}`);
		return typeof next === "string" ? { text: next, url } : next;
	};
	return { get, urls };
}

const ask = (about: LookUpSubject, get: (url: string) => Promise<Fetched>) =>
	askWikidata(about, get, signs, asked);

test("by website: owner now and before, share, references, founding, country, each with its address", async () => {
	const { get, urls } = answering(
		searchHits(daily),
		entities(kommersant),
		ownersNamed,
	);
	const outcome = await ask(subject, get);
	if (outcome.is !== "answer") throw new Error(JSON.stringify(outcome));
	expect(outcome.answer).toMatchObject({
		asked,
		name: "Kommersant",
		description: "daily paper on business",
		ref: `https://www.wikidata.org/wiki/${daily}`,
	});
	expect(
		outcome.answer.claims.map(
			({ property, value, from, to, share, references }) => ({
				property,
				value,
				...(from && { from }),
				...(to && { to }),
				...(share && { share }),
				references,
			}),
		),
	).toEqual([
		{
			property: "owner",
			value: "Alisher Usmanov",
			from: "2006-08-31",
			share: "100 %",
			references: 2,
		},
		{
			property: "formerOwner",
			value: "Boris Berezovsky",
			from: "1999-08",
			to: "2006",
			references: 1,
		},
		{ property: "parent", value: "Harbor Holding", references: 0 },
		{ property: "publisher", value: "Издательский дом", references: 0 },
		{ property: "founded", value: "1989-12", references: 0 },
		{ property: "country", value: "RU", references: 0 },
		{
			property: "website",
			value: "https://www.kommersant.ru/",
			references: 0,
		},
	]);
	for (const claim of outcome.answer.claims) {
		expect(claim.by).toBe("wikidata");
		expect(claim.asOf).toBe("2026-11-22");
		expect(claim.ref).toMatch(
			/^https:\/\/www\.wikidata\.org\/wiki\/Q900000001#P\d+$/,
		);
	}
	expect(new Set(urls.map(({ origin }) => origin))).toEqual(
		new Set(["https://www.wikidata.org"]),
	);
	expect(urls[0]?.searchParams.get("srsearch")).toBe(
		"haswbstatement:P856=https://www.kommersant.ru/|P856=https://www.kommersant.ru|P856=https://kommersant.ru/|P856=https://kommersant.ru",
	);
	expect(urls[2]?.searchParams.get("ids")).not.toContain("Q159");
});

test("a record's item is asked for directly", async () => {
	const { get, urls } = answering(entities(kommersant), ownersNamed);
	expect((await ask({ ...subject, item: daily }, get)).is).toBe("answer");
	expect(urls[0]?.searchParams.get("ids")).toBe(daily);
});

test("http, then the name in its own language, then in English, when the website is not found", async () => {
	const { get, urls } = answering(
		searchHits(),
		searchHits(),
		nameHits(),
		nameHits(
			{ id: daily, text: "Коммерсантъ" },
			{ id: "Q900000009", text: "Коммерсантъ Деньги" },
		),
		entities(kommersant),
		ownersNamed,
	);
	expect((await ask(subject, get)).is).toBe("answer");
	expect(urls[1]?.searchParams.get("srsearch")).toContain("P856=http://");
	expect(urls[2]?.searchParams.get("language")).toBe("ru");
	expect(urls[3]?.searchParams.get("language")).toBe("en");
	expect(
		urls[4]?.searchParams.get("ids"),
		"only what bears this very name",
	).toBe(daily);
});

test("a name in another country is not it", async () => {
	const { get } = answering(
		nameHits({ id: daily, text: "Kommersant" }),
		entities(kommersant),
	);
	expect(
		await ask({ name: "Kommersant", country: "DE", language: "en" }, get),
	).toEqual({ is: "failed", why: { kind: "missing" } });
});

test("a newspaper is told from the company at the same address; what cannot be told stays open", async () => {
	const company = entity(house, {
		labels: { en: "Kommersant", ru: "Коммерсантъ" },
		descriptions: { en: "company" },
		claims: [statement("P31", itemValue("Q900000010"))],
	});
	const clear = answering(
		searchHits(house, daily),
		entities(company, kommersant),
		ownersNamed,
	);
	expect(await ask(subject, clear.get)).toMatchObject({
		is: "answer",
		answer: { ref: `https://www.wikidata.org/wiki/${daily}` },
	});
	const twin = { ...kommersant, id: house };
	const open = answering(searchHits(house, daily), entities(twin, kommersant));
	expect(await ask(subject, open.get)).toEqual({
		is: "several",
		candidates: [
			{
				item: house,
				name: "Kommersant",
				description: "daily paper on business",
			},
			{
				item: daily,
				name: "Kommersant",
				description: "daily paper on business",
			},
		],
	});
	const noPress = answering(
		nameHits({ id: house, text: "Kommersant" }),
		entities({
			...company,
			claims: { P17: [statement("P17", itemValue("Q159"))] },
		}),
	);
	expect(
		(
			await ask(
				{ name: "Kommersant", country: "RU", language: "en" },
				noPress.get,
			)
		).is,
		"a name without a kind is offered, not taken",
	).toBe("several");
});

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

test("every answer that is none says what it is", async () => {
	const none: [string | Fetched, string][] = [
		["", "malformed"],
		["<!doctype html><title>Error</title>", "malformed"],
		["null", "malformed"],
		["[]", "malformed"],
		['{"query":{}}', "malformed"],
		['{"query":{"search":[{"title":7}]}}', "malformed"],
		[`${"[".repeat(200_000)}`, "malformed"],
		[apiError("ratelimited"), "busy"],
		[apiError("maxlag"), "busy"],
		[apiError("internal_api_error_DBQueryError"), "malformed"],
		[{ why: { kind: "busy", seconds: 120 } }, "busy"],
		[{ why: { kind: "timeout", seconds: 5 } }, "timeout"],
		[{ why: { kind: "offline" } }, "offline"],
		[{ why: { kind: "too-large", bytes: 1_000_000 } }, "too-large"],
	];
	for (const [answer, kind] of none) {
		const { get, urls } = answering(answer);
		expect(await ask(subject, get), String(kind)).toMatchObject({
			is: "failed",
			why: { kind },
		});
		expect(urls, "nobody asks on after a failure").toHaveLength(1);
	}
	const later: [string, string][] = [
		[apiError("no-such-entity"), "missing"],
		['{"entities":{"Q900000001":{"id":"Q900000001","missing":""}}}', "missing"],
		['{"entities":{"-1":{"id":"x"}}}', "malformed"],
		['{"entities":[]}', "missing"],
		[entities(entity(daily, { labels: { en: "Kommersant" } })), "silent"],
	];
	for (const [answer, kind] of later) {
		const { get } = answering(searchHits(daily), answer);
		expect(await ask(subject, get), answer.slice(0, 60)).toMatchObject({
			is: "failed",
			why: { kind },
		});
	}
	const names = answering(searchHits(daily), entities(kommersant), {
		why: { kind: "busy" },
	});
	expect(await ask(subject, names.get)).toEqual({
		is: "failed",
		why: { kind: "busy" },
	});
});

test("hits that are no items are not asked for", async () => {
	const { get, urls } = answering(
		searchHits("Property:P1", "Q1|Q2&action=edit", "Talk:Q4"),
		searchHits(),
		nameHits({ id: "L7", text: "Коммерсантъ" }),
		nameHits(),
	);
	expect((await ask(subject, get)).is).toBe("failed");
	expect(urls).toHaveLength(4);
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

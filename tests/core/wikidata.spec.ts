import { expect, test } from "@playwright/test";
import type { Fetched, LookUpSubject } from "../../src/core/look-up";
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
	statement,
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
		// The interface is not there, which says nothing on the outlet.
		[{ why: { kind: "missing" } }, "status"],
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

import { expect, test } from "@playwright/test";
import { agree } from "../../src/core/agree";
import type { Claim, Reading } from "../../src/core/model";
import { bodyCounts } from "../../src/ui/body-counts";
import { dateWords, whenWords, yearOf } from "../../src/ui/date-words";
import { doDiffer, valuesOf } from "../../src/ui/facts";
import {
	addressWords,
	countryName,
	languageName,
	webAddress,
} from "../../src/ui/names";
import { outletFacts } from "../../src/ui/outlet-facts";
import { readerKeys } from "../../src/ui/reader-keys";
import { body, records, says } from "./samples/reading";
import { translation } from "./samples/translations";

test("dates in words, doubt included", () => {
	const said: [string, string][] = [
		["1989", "1989"],
		["2006-08", "August 2006"],
		["2011-12-08", "8 December 2011"],
		["2011-12-08T23:30:00-08:00", "8 December 2011"],
		["2011-12-08 23:30", "8 December 2011"],
		["1989?", "1989, uncertain"],
		["2006-08?", "August 2006, uncertain"],
		["1989~", "about 1989"],
		["1912-04~", "about April 1912"],
		["1989%", "about 1989, uncertain"],
		["1989?-08", "August 1989, uncertain"],
		["198X", "the 1980s"],
		["2006-XX", "2006"],
		["2006-08-XX", "August 2006"],
		["0079-08-24", "24 August 79"],
		["198X/1999~", "the 1980s to about 1999"],
		["19XX", "the 1900s"],
		["2001-21", "spring 2001"],
		["1999-08/2006", "August 1999 to 2006"],
		["../1999", "until 1999"],
		["2006/..", "since 2006"],
		["[1989,1990]", "1989 or 1990"],
		["2011-13-40", "2011-13-40"],
		["2011-02-30", "2011-02-30"],
		["before the war", "before the war"],
		["", ""],
	];
	for (const [edtf, words] of said)
		expect(dateWords(edtf, "en-GB")).toBe(words);
	const placed: [string, string][] = [
		["1989", "in 1989"],
		["198X", "in the 1980s"],
		["1989~", "about 1989"],
		["2006-08?", "in August 2006, uncertain"],
		["2011-12-08T23:30:00-08:00", "on 8 December 2011"],
		["../1999", "until 1999"],
		["before the war", "before the war"],
	];
	for (const [edtf, words] of placed)
		expect(whenWords(edtf, "en-GB")).toBe(words);
	expect(yearOf("1999-08/2006")).toBe(1999);
	expect(yearOf("before the war")).toBeUndefined();
});

test("languages, countries and addresses", () => {
	expect(languageName("ru")).toBe("Russian");
	expect(languageName("not a code")).toBe("not a code");
	expect(countryName("ru")).toBe("Russia");
	expect(countryName("Russia")).toBe("Russia");
	expect(addressWords("https://www.press.example/%D0%B0/b/?q=1")).toBe(
		"press.example/а/b",
	);
	expect(addressWords("https://press.example/%E0%A4%A")).toBe(
		"press.example/%E0%A4%A",
	);
	expect(webAddress("javascript:alert(1)")).toBeUndefined();
	expect(webAddress("data:text/html,x")).toBeUndefined();
	expect(webAddress("/relative")).toBeUndefined();
});

test("which values say the same", () => {
	expect(agree("2006", "2006-08")).toBe(true);
	expect(agree("2006-08", "2006-09")).toBe(false);
	expect(agree("Vladimir Yakovlev", "Vladimir Yakovlev (with partners)")).toBe(
		true,
	);
	expect(agree("Élan Vital", "elan vital")).toBe(true);
	expect(agree("Haddad family", "Haddad")).toBe(false);
	expect(agree("???", "!!!")).toBe(false);
});

test("a body's paragraphs and pictures", () => {
	expect(bodyCounts(body(3, 2))).toEqual({ paragraphs: 3, pictures: 2 });
	expect(bodyCounts({ type: "root", children: [] })).toEqual({
		paragraphs: 0,
		pictures: 0,
	});
});

test("a more exact date is nobody's but its source's, and no disagreement", () => {
	const said = (...claims: Claim[]) => {
		const values = valuesOf(claims, (date) => dateWords(date, "en-GB"));
		return [
			...values.map(({ text, claims: by }) => [text, ...by.map((c) => c.by)]),
			doDiffer(values),
		];
	};
	const page = (value: string) => says("outlet", "ownerSince", value);
	const record = (value: string) => records("outlet", "ownerSince", value);
	expect(said(page("2006"), record("2006-08"))).toEqual([
		["2006", "page"],
		["August 2006", "record"],
		false,
	]);
	expect(said(page("2006"), page("2006-08"), record("2006"))).toEqual([
		["August 2006", "page", "page"],
		["2006", "record"],
		false,
	]);
	expect(said(page("2006"), record("2006"))).toEqual([
		["2006", "page", "record"],
		false,
	]);
	expect(said(page("1991"), record("1989"))).toEqual([
		["1991", "page"],
		["1989", "record"],
		true,
	]);
});

test("of an article without a date nothing is said of the owner when it appeared", () => {
	const undated: Reading = {
		...translation,
		...(translation.article && {
			article: { ...translation.article, published: "" },
		}),
	};
	const owner = (reading: Reading) =>
		outletFacts(reading).find(({ id }) => id === "owner-then");
	expect(owner(undated)?.note).toBe("as of 2026, by the record");
	expect(owner(translation)?.note).toBe(
		"when the article appeared (2011) and as of 2026",
	);
	const { claims } = undated;
	const alone = owner({
		...undated,
		claims: claims.filter(({ by }) => by === "page"),
	});
	expect(alone?.values).toHaveLength(1);
	expect(alone?.note).toBeUndefined();
});

test("the reader's keys: the command's own, else those that Chrome leaves to pages", () => {
	const keys = "Alt+Shift+R";
	expect(readerKeys("", true)).toEqual({ keys, onPagesRead: true });
	expect(readerKeys("", false)).toEqual({ keys: "", onPagesRead: false });
	expect(readerKeys("Ctrl+B", true).keys).toBe("Ctrl+B");
	expect(readerKeys(keys, true).onPagesRead).toBe(false);
});

import { expect, test } from "@playwright/test";
import { adsTxt } from "../../src/core/ads-txt";
import { cleanAddress, cleanWords } from "../../src/core/clean-words";
import type { Fetched } from "../../src/core/look-up";
import { ownDomain, publicDomain } from "../../src/core/public-domain";
import { retryAfter } from "../../src/core/retry-after";
import { trustTxt } from "../../src/core/trust-txt";
import { askFile } from "../../src/panel/ask-file";

const today = "2026-11-22";
const ref = "https://courier.example/trust.txt";
const asked = "2026-11-22T10:00:00.000Z";

const trust = (text: string) => trustTxt(text, ref, today);
const ads = (text: string) => adsTxt(text, ref, today);
const told = (reading: ReturnType<typeof trust>) =>
	reading === "malformed"
		? reading
		: reading.claims.map(({ property, value }) => `${property} ${value}`);

const realTrust = `\ufeff# trust.txt of a courier of our own
# NAME= The Courier

member=https://www.press-union.example/
BelongTo = https://publishers.example/   # since 2020
controlledby=https://harbor-holding.example
control=https://courier-weekend.example/
control=https://courier-weekend.example/
social=https://social.example/@courier
vendor=https://printer.example/
customer=https://paper.example/
disclosure=https://courier.example/about#owners
contact=mailto:editors@courier.example
datatrainingallowed=no
`;

test("trust.txt tells who controls whom, who belongs where, and how to reach them", () => {
	expect(told(trust(realTrust))).toEqual([
		"member https://www.press-union.example/",
		"belongsTo https://publishers.example/",
		"controlledBy https://harbor-holding.example/",
		"controls https://courier-weekend.example/",
		"disclosure https://courier.example/about#owners",
		"contact editors@courier.example",
	]);
	const reading = trust(realTrust);
	if (reading === "malformed") throw new Error(reading);
	expect(reading.claims[2]).toEqual({
		about: "outlet",
		property: "controlledBy",
		value: "https://harbor-holding.example/",
		by: "trust.txt",
		said: "controlledby=https://harbor-holding.example",
		ref,
		asOf: today,
	});
});

const realAds = `# Ads.txt of our own
OWNERDOMAIN=harbor-holding.example
managerdomain = Sales-House.example, de # one country
MANAGERDOMAIN=other-sales.example#all others
CONTACT=ads@courier.example
subdomain=shop.courier.example
exchange.example, 4711, DIRECT, f08c47fec0942fa0
other.example,12,reseller
`;

test("ads.txt tells the owner's and the manager's domain", () => {
	expect(told(ads(realAds))).toEqual([
		"ownerDomain harbor-holding.example",
		"managerDomain sales-house.example (DE)",
		"managerDomain other-sales.example",
		"contact ads@courier.example",
	]);
	expect(
		told(ads("exchange.example, 4711, DIRECT\n")),
		"sellers alone state no owner",
	).toEqual([]);
	for (const line of [
		"OWNERDOMAIN=",
		"OWNERDOMAIN=not a domain",
		"OWNERDOMAIN=127.0.0.1",
		"OWNERDOMAIN=localhost",
		"OWNERDOMAIN=router.local",
		"OWNERDOMAIN=a@b.example",
		"OWNERDOMAIN=javascript:alert(1)",
		`OWNERDOMAIN=${"a".repeat(300)}.example`,
	])
		expect(told(ads(`contact=x\n${line}`)), line).toEqual(["contact x"]);
});

test("of an address in the place of a domain its host is taken", () => {
	for (const value of [
		"harbor-holding.example/about",
		"https://www.harbor-holding.example/about/us?lang=en",
		"http://Harbor-Holding.example:8080/",
		"harbor-holding.example#owners",
		"https://harbor-holding.example/ # since 2021",
	])
		expect(told(ads(`OWNERDOMAIN=${value}`)), value).toEqual([
			"ownerDomain harbor-holding.example",
		]);
	expect(told(ads("MANAGERDOMAIN=https://sales.example/x/, DE"))).toEqual([
		"managerDomain sales.example (DE)",
	]);
	expect(told(ads("OWNERDOMAIN=javascript:alert(1)/x"))).toEqual([]);
	expect(told(ads("OWNERDOMAIN=//harbor.example/x"))).toEqual([]);
});

test("any line ends, and no order of lines, changes what is told", () => {
	for (const end of ["\r\n", "\r"])
		expect(told(trust(realTrust.replaceAll("\n", end)))).toEqual(
			told(trust(realTrust)),
		);
	const turned = told(trust(realTrust.split("\n").reverse().join("\n")));
	expect(turned).toHaveLength(6);
});

test("a web page, a picture or prose is no such file", () => {
	for (const text of [
		"<!DOCTYPE html><p>controlledby=https://x.example</p>",
		"\n  \ufeff<html>",
		"<?xml version='1.0'?><Error/>",
		"\u0089PNG\r\n\0\0control=https://x.example",
		"We could not find the page that you asked for.\nTry our front page.",
		'{"controlledby":"https://x.example"}',
	]) {
		expect(trust(text), text).toBe("malformed");
		expect(ads(text), text).toBe("malformed");
	}
	for (const text of ["", "\n\n", "# nothing yet\n"]) {
		expect(told(trust(text))).toEqual([]);
		expect(told(ads(text))).toEqual([]);
	}
});

test("hostile values become no claim", () => {
	for (const line of [
		"controlledby=javascript:alert(1)",
		"controlledby=data:text/html,x",
		"controlledby=https://user:word@bank.example/",
		"controlledby=file:///etc/passwd",
		`controlledby=https://x.example/${"y".repeat(600)}`,
		`controlledby=${"z".repeat(3000)}`,
		"constructor=https://x.example",
		"__proto__=https://x.example",
		"=https://x.example",
		"controlledby",
		"contact=\u202e\u0007",
	])
		expect(told(trust(`contact=x\n${line}`)), line.slice(0, 60)).toEqual([
			"contact x",
		]);
	expect(cleanWords("a\u202eb\u0000c\td")).toBe("ab c d");
	expect(cleanWords("x".repeat(301))).toHaveLength(300);
	expect(cleanWords("😀".repeat(300)), "no half of a character").not.toMatch(
		/\p{Cs}/u,
	);
	expect(cleanAddress("https://localhost/")).toBeUndefined();
});

test("an association's thousands of members are counted, and twenty told", () => {
	const many = Array.from(
		{ length: 5000 },
		(_, n) => `member=https://m${n}.example/`,
	).join("\n");
	expect(trust(many)).toMatchObject({ more: 4980 });
	expect(told(trust(many))).toHaveLength(20);
});

test("a megabyte of anything is read in a moment", () => {
	const began = performance.now();
	for (const text of [
		"a".repeat(1_000_000),
		" ".repeat(1_000_000),
		"=".repeat(1_000_000),
		`${" ".repeat(1900)}x\n`.repeat(500),
		`a${" ".repeat(1900)}=\n`.repeat(500),
		`,${"a,".repeat(900)}\n`.repeat(500),
		"\n".repeat(1_000_000),
		"controlledby=https://x.example/\n".repeat(30_000),
	]) {
		trust(text);
		ads(text);
	}
	expect(performance.now() - began).toBeLessThan(2000);
});

test("only domains of the public net are ever asked", () => {
	for (const [host, own] of [
		["www.kommersant.ru", "kommersant.ru"],
		["im.kommersant.ru", "kommersant.ru"],
		["english.hani.co.kr", "hani.co.kr"],
		["somebody.substack.com", "somebody.substack.com"],
		["Коммерсант.рф", "xn--80ajoiaictjm.xn--p1ai"],
		["localhost", undefined],
		["printer.local", undefined],
		["router.lan", undefined],
		["192.168.1.1", undefined],
		["[::1]", undefined],
		["0x7f.1", undefined],
		["x.onion", undefined],
		["a.example:8080", undefined],
		["a.example/path", undefined],
		["", undefined],
	] as const)
		expect(ownDomain(host), host).toBe(own);
	expect(publicDomain(" harbor-holding.example ")).toBe(
		"harbor-holding.example",
	);
});

test("how long to wait is read from seconds and dates", () => {
	const now = Date.parse("2026-11-22T10:00:00Z");
	for (const [header, seconds] of [
		["120", 120],
		[" 5 ", 5],
		["Sun, 22 Nov 2026 10:02:00 GMT", 120],
		["Sun, 22 Nov 2026 09:00:00 GMT", undefined],
		["0", undefined],
		["-7", undefined],
		["soon", undefined],
		["", undefined],
		[null, undefined],
		["999999999", 86_400],
	] as const)
		expect(retryAfter(header, now), String(header)).toBe(seconds);
});

/** Answers by address; what is not named is missing. */
function host(answers: Record<string, string | Fetched>) {
	const urls: string[] = [];
	return {
		urls,
		get: async (url: string): Promise<Fetched> => {
			urls.push(url);
			const answer = answers[url] ?? { why: { kind: "missing" as const } };
			return typeof answer === "string" ? { text: answer, url } : answer;
		},
	};
}

test("trust.txt is looked for in its two places, and at www. only where the bare domain is out of reach", async () => {
	const known = "https://courier.example/.well-known/trust.txt";
	const second = host({
		"https://courier.example/trust.txt": "<html>Not found</html>",
		[known]: realTrust,
	});
	expect(
		await askFile("trust.txt", "courier.example", second.get, asked),
	).toMatchObject({ is: "answer", answer: { ref: known, asked } });
	const gone = host({});
	expect(
		await askFile("trust.txt", "courier.example", gone.get, asked),
	).toEqual({ is: "failed", why: { kind: "missing" } });
	expect(gone.urls).toEqual(["https://courier.example/trust.txt", known]);
	const bare: Fetched = { why: { kind: "unreachable" } };
	const www = host({
		"https://courier.example/ads.txt": bare,
		"https://www.courier.example/ads.txt": realAds,
	});
	expect(
		await askFile("ads.txt", "courier.example", www.get, asked),
	).toMatchObject({ is: "answer" });
});

test("every failure of a file is told as it is, and nobody asks on", async () => {
	for (const why of [
		{ kind: "offline" },
		{ kind: "timeout", seconds: 5 },
		{ kind: "busy", seconds: 60 },
		{ kind: "status", status: 403 },
		{ kind: "too-large", bytes: 1_000_000 },
	] as const) {
		const { get, urls } = host({
			"https://courier.example/trust.txt": { why },
		});
		expect(await askFile("trust.txt", "courier.example", get, asked)).toEqual({
			is: "failed",
			why,
		});
		expect(urls).toHaveLength(1);
	}
	const page = host({ "https://courier.example/ads.txt": "<html></html>" });
	expect(await askFile("ads.txt", "courier.example", page.get, asked)).toEqual({
		is: "failed",
		why: { kind: "malformed" },
	});
	const mute = host({
		"https://courier.example/ads.txt": "exchange.example, 1, DIRECT",
	});
	expect(await askFile("ads.txt", "courier.example", mute.get, asked)).toEqual({
		is: "failed",
		why: { kind: "silent" },
	});
});

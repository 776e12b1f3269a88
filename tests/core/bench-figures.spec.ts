/** What `npm run bench` makes of labels and of pages, and how it says it. */
import { expect, test } from "@playwright/test";
import { decode, isAskedFor, loadCorpus } from "../../scripts/bench/corpus";
import {
	sameAddress,
	sameOutlet,
	sameTranslators,
} from "../../scripts/bench/credit-checks";
import { figuresOf } from "../../scripts/bench/figures";
import type { Found, Measured } from "../../scripts/bench/install-meter";
import { labelResult } from "../../scripts/bench/label-result";
import { optionsOf } from "../../scripts/bench/options";
import { pageResult } from "../../scripts/bench/page-result";
import { printTable } from "../../scripts/bench/print-table";

test("outlets are the same when one name begins as the other", () => {
	expect(sameOutlet("Euronews English", "Euronews")).toBe(true);
	expect(sameOutlet("The Wall Street Journal", "Wall Street Journal")).toBe(
		true,
	);
	expect(sameOutlet("WIRED (US)", "Wired")).toBe(true);
	expect(sameOutlet("motor1.com", "Motor1")).toBe(true);
	expect(sameOutlet("The New York Times", "The Times")).toBe(false);
	expect(sameOutlet("The New York Times", "New York Post")).toBe(false);
	expect(sameOutlet("Futurism", undefined)).toBe(false);
	expect(sameOutlet("Futurism", "")).toBe(false);
});

test("addresses are the same by host and path", () => {
	const same = (found?: string) =>
		sameAddress("http://www.example.org/a/b", found);
	expect(same("https://example.org/a/b/?utm_source=x#top")).toBe(true);
	expect(same("https://example.org/")).toBe(false);
	expect(same("https://other.example/a/b")).toBe(false);
	expect(same("/a/b")).toBe(false);
	expect(same()).toBe(false);
});

test("translators: the first labelled, and nobody who is not", () => {
	const whole = { relation: "translation", translated: true } as const;
	const none = { relation: null, translated: false } as const;
	const two = "Ada Lovelace (de); Jean Moulin (en)";
	expect(sameTranslators(two, whole, ["Ada Lovelace"])).toBe(true);
	expect(sameTranslators(two, whole, ["Jean Moulin"])).toBe(false);
	expect(sameTranslators(two, whole, ["Ada Lovelace", "A Reader"])).toBe(false);
	expect(sameTranslators("machine", whole, [])).toBe(false);
	expect(
		sameTranslators("machine", { relation: "machine", translated: true }, []),
	).toBe(true);
	expect(sameTranslators("Courier (staff)", whole, [])).toBe(true);
	expect(sameTranslators("Courier (staff)", none, [])).toBe(false);
	expect(sameTranslators("Courier (staff)", whole, ["A Reader"])).toBe(false);
});

const found = (translated: boolean): Found => ({
	kind: "article",
	state: "whole",
	translated,
	relation: translated ? "translation" : null,
	evidence: [],
});

const details = { title: "", authors: [], published: "" };
const output = (text: string, ms: number, lead = "") => ({
	text,
	lead,
	details,
	ms,
});

const measured: Measured = {
	walk: 2,
	outputs: {
		colophon: output("c d e f", 5, "a b"),
		readability: output("c d e f", 20, "a b"),
	},
	found: found(true),
	folded: [],
};

const page = (corpus: string, text: string) =>
	pageResult({ id: "1", corpus, file: "", url: "", text }, measured);

test("our standfirst is scored with the text where the truth has it, the peers' excerpt saves only the edges", () => {
	const { verdicts } = page("fundus", "a b c d e f");
	expect(verdicts.colophon?.score.f1).toBe(1);
	// cdef of abcd bcde cdef.
	expect(verdicts.readability?.score.recall).toBeCloseTo(1 / 3);
	expect(verdicts.readability?.edges).toEqual({ first: true, last: true });
	const elsewhere = page("aeb", "a b c d e f").verdicts.colophon;
	expect(elsewhere?.score.recall).toBeCloseTo(1 / 3);
	expect(elsewhere?.edges).toEqual({ first: false, last: false });
	expect(elsewhere?.lost).toEqual(["a b"]);
});

test("the table says what is reached and what is not", () => {
	const label = (kind: "T" | "N") => ({
		id: kind,
		class: kind,
		file: "",
		url: null,
		outlet: kind === "T" ? "Futurism" : null,
		originalUrl: null,
		translator: null,
	});
	const figures = figuresOf({
		tools: ["colophon", "readability"],
		pages: [page("aeb", "a b c d e f"), page("aeb", "c d e f")],
		labels: [
			labelResult(label("T"), found(true)),
			labelResult(label("N"), found(true)),
		],
		growth: { colophon: { ms: [], exponent: 1.04 } },
	});
	const rows = printTable(figures, {
		colophon: "Colophon",
		readability: "Readability",
	})
		.split("\n")
		.map((line) =>
			line
				.split("|")
				.map((cell) => cell.trim())
				.slice(1, -1),
		);
	const row = (start: string) =>
		rows.find(([name]) => name?.startsWith(start))?.slice(1);
	expect(rows[0]).toEqual(["figure", "to reach", "Colophon", "Readability"]);
	// Recall is the mean of 1/3 and 1.
	expect(row("aeb F1")?.[1]).toBe("✗ 0.800 (1.000 / 0.667)");
	expect(row("first or last")?.slice(1)).toEqual([
		"✗ 1, 1 in 2.0",
		"1, 1 in 2.0",
	]);
	expect(row("labelled translations")?.[1]).toBe("✓ 1 of 1");
	expect(row("labelled others")?.[1]).toBe("✗ 0 of 1");
	expect(row("outlet")?.[1]).toBe("✗ 0 of 1");
	expect(row("unlabelled")?.[1]).toBe("✓ 2");
	expect(row("time")?.slice(1)).toEqual([
		"✓ 2.5 (5.0 ms a page)",
		"10.0 (20.0 ms a page)",
	]);
	expect(row("growth")?.slice(1)).toEqual(["✓ 1.04", "-"]);
	expect(row("fundus")).toBeUndefined();
});

test("pages are asked for by corpus, id or address", () => {
	const one = { id: "aebcd1", corpus: "fundus", url: "https://news.example/x" };
	expect(isAskedFor([], one)).toBe(true);
	expect(isAskedFor(["fundus"], one)).toBe(true);
	// The name of a corpus is not looked for in ids.
	expect(isAskedFor(["aeb"], one)).toBe(false);
	expect(isAskedFor(["0000", "cd1"], one)).toBe(true);
	expect(isAskedFor(["news.example"], one)).toBe(true);
});

test("bytes become text by what they are, then by what they say", () => {
	const bytes = (head: string) =>
		new Uint8Array([...new TextEncoder().encode(head), 0xe9, 0x20]);
	expect(decode(new TextEncoder().encode("é"))).toBe("é");
	expect(decode(bytes(""))).toBe("é ");
	expect(decode(bytes("<meta charset=iso-8859-5>"))).toContain("щ");
	expect(decode(bytes("<meta charset=no-such>"))).toContain("é");
});

test("a corpus that is not there, and words that mean nothing, are told", () => {
	expect(() => loadCorpus("no/such/folder", [])).toThrow(/No corpus in/);
	expect(() => optionsOf(["--best", "3"])).toThrow(/Usage: npm run bench/);
	expect(() => optionsOf(["--worst", "many"])).toThrow(/Usage/);
	expect(optionsOf(["here", "--pages=a,b", "--worst", "2"])).toMatchObject({
		folder: "here",
		pages: ["a", "b"],
		worst: 2,
		json: "test-results/bench.json",
		peers: true,
	});
});

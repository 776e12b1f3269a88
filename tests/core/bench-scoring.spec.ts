/** The scoring of `npm run bench`, with values worked out by hand. */
import { expect, test } from "@playwright/test";
import { edgesOf } from "../../scripts/bench/edges";
import { exponentOf } from "../../scripts/bench/growth";
import { passagesMissing } from "../../scripts/bench/passages";
import {
	matchOf,
	scoreOf,
	shinglesOf,
	tokensOf,
} from "../../scripts/bench/shingles";
import { keptOf, snippetScore } from "../../scripts/bench/snippets";

test("words are runs of letters, digits and underscores", () => {
	expect(tokensOf("It's 9_a – Ökologie, 東京都。")).toEqual([
		"It",
		"s",
		"9_a",
		"Ökologie",
		"東京都",
	]);
	expect(tokensOf(" – ")).toEqual([]);
});

test("shingles have four words, a shorter text is one of its own", () => {
	expect(shinglesOf("a b c d e")).toEqual(["a b c d", "b c d e"]);
	expect(shinglesOf("a b")).toEqual(["a b"]);
	expect(shinglesOf("")).toEqual([]);
});

test("a page is compared in shares", () => {
	// abcd bcde against bcde cdef: one in both, one too many, one lost.
	expect(matchOf("a b c d e", "b c d e f")).toEqual({
		tp: 1 / 3,
		fp: 1 / 3,
		fn: 1 / 3,
	});
	expect(matchOf("a b c d", "A b c d")).toEqual({ tp: 0, fp: 0.5, fn: 0.5 });
	expect(matchOf("a b c d", "")).toEqual({ tp: 0, fp: 0, fn: 1 });
	expect(matchOf("", "")).toEqual({ tp: 0, fp: 0, fn: 0 });
});

test("what is there more often than it should be counts as too much", () => {
	// aaaa twice against three times.
	expect(matchOf("a a a a a", "a a a a a a")).toEqual({
		tp: 2 / 3,
		fp: 1 / 3,
		fn: 0,
	});
});

test("precision passes over pages without output, recall does not", () => {
	const score = scoreOf([
		{ tp: 1 / 3, fp: 1 / 3, fn: 1 / 3 },
		{ tp: 0, fp: 0, fn: 1 },
	]);
	expect(score.precision).toBeCloseTo(0.5);
	expect(score.recall).toBeCloseTo(0.25);
	expect(score.f1).toBeCloseTo(1 / 3);
});

test("F1 is that of the averages, not the average of the pages'", () => {
	const score = scoreOf([
		{ tp: 0.5, fp: 0.5, fn: 0 },
		{ tp: 0.5, fp: 0, fn: 0.5 },
	]);
	expect(score.precision).toBeCloseTo(0.75);
	expect(score.f1).toBeCloseTo(0.75); // the mean of the two pages' F1 is 2/3
	expect(scoreOf([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test("snippets are looked for whatever the white space", () => {
	const kept = keptOf(
		{
			with: ["the ferry was\u00a0late", "never said"],
			without: ["Tags", "ad"],
		},
		"So the\nferry  was late.\nTags: sea",
	);
	expect(kept).toEqual({
		tp: 1,
		fn: 1,
		fp: 1,
		lost: ["never said"],
		leaked: ["Tags"],
	});
});

test("snippets of all pages are counted together", () => {
	const none = { lost: [], leaked: [] };
	const score = snippetScore([
		{ tp: 3, fn: 0, fp: 0, ...none },
		{ tp: 0, fn: 3, fp: 1, ...none },
	]);
	expect(score.precision).toBeCloseTo(3 / 4);
	expect(score.recall).toBeCloseTo(3 / 6);
	expect(score.f1).toBeCloseTo(6 / 10);
});

test("first and last eight words", () => {
	const truth = "a b c d e f g h and so on i j k l m n o p";
	expect(edgesOf(truth, `Title. ${truth}`)).toEqual({
		first: true,
		last: true,
	});
	expect(edgesOf(truth, "b c d e f g h - i j k l m, n o p.")).toEqual({
		first: false,
		last: true,
	});
	// Whole words only.
	expect(edgesOf("a b", "a bc")).toEqual({ first: false, last: false });
});

test("lost passages are those in no common run of four words", () => {
	const truth = "a b c d. Lost, and longer! e f g h. Lost i j k l";
	expect(passagesMissing(truth, "a b c d e f g h i j k l")).toEqual([
		"Lost, and longer",
		"Lost",
	]);
	expect(passagesMissing(truth, truth)).toEqual([]);
	// Said twice, kept once: the second time is missing.
	expect(passagesMissing("a b c d a b c d", "a b c d")).toEqual(["a b c d"]);
});

test("of the passages the three longest are shown, each cut", () => {
	const long = "word ".repeat(60).trim();
	const [first, ...rest] = passagesMissing(
		`${long} a b c d nnn a2 b2 c2 d2 nnnn a3 b3 c3 d3 nn`,
		"a b c d a2 b2 c2 d2 a3 b3 c3 d3",
	);
	expect(first).toHaveLength(200);
	expect(rest).toEqual(["nnnn", "nnn"]);
});

test("the exponent of growth", () => {
	expect(exponentOf([1, 10, 100].map((n) => [n, 3 * n]))).toBeCloseTo(1);
	expect(exponentOf([1, 10, 100].map((n) => [n, n * n]))).toBeCloseTo(2);
	// By hand: logarithms 0 0 2 over 0 1 2 have the slope 1.
	expect(
		exponentOf([
			[1, 1],
			[10, 1],
			[100, 100],
		]),
	).toBeCloseTo(1);
});

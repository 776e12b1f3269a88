/** No pattern of any language may take much longer on a long line than its length asks for: pages are not ours. */

import { expect, test } from "@playwright/test";
import { allWording } from "../../scripts/build/read-wording";
import { compileWording, type Words } from "../../src/core/compile-wording";
import { noteWords } from "../../src/core/note-words";
import { longest } from "../../src/core/stated-facts";
import { toldWords } from "../../src/core/told-words";

/** In characters; a pattern whose time grows with the square of it needs seconds. */
const long = 20_000;
/** In milliseconds for one pattern on one line. Sound patterns take less than a hundredth of it. */
const most = 400;

const stretched = (words: string): string =>
	words.repeat(Math.ceil(long / words.length)).slice(0, long);

/** Lines that lead patterns astray: runs of what their loose parts take, and their own words without an end. */
const lures = (sources: string[]): string[] =>
	[
		...[
			"A",
			"a",
			"1",
			" ",
			"Aa ",
			"Ada Lovelace, ",
			"ada lovelace ",
			"„A. ",
			"- ",
		],
		...sources.map(
			(source) =>
				`${(source.replace(/\\[a-z](?:\{[^}]*\})?/g, " ").match(/\p{L}{2,}/gu) ?? []).join(" ")} `,
		),
	].map(stretched);

/** Milliseconds by the clock. */
function timeOf(pattern: RegExp, line: string): number {
	const start = performance.now();
	pattern.test(line);
	return performance.now() - start;
}

/** Milliseconds of the processor's: those that others had meanwhile do not count. */
function workOf(pattern: RegExp, line: string): number {
	const start = process.cpuUsage();
	pattern.test(line);
	return process.cpuUsage(start).user / 1000;
}

/** Patterns without groups of their own as one for each part, since trying some thousands takes minutes. */
function together(words: Words): RegExp[] {
	const { phrases, dismiss } = words;
	const { byline, closing, references } = toldWords(words);
	const apart = [
		...Object.values(byline).flat(),
		...dismiss,
		...closing.patterns(),
		...references.patterns(),
	];
	const parts = new Map<string, RegExp[]>();
	for (const { part, pattern } of phrases) {
		if (/\(\?<\w/.test(pattern.source)) apart.push(pattern);
		else parts.set(part, [...(parts.get(part) ?? []), pattern]);
	}
	for (const list of parts.values())
		apart.push(
			new RegExp(
				list.map(({ source }) => `(?:${source})`).join("|"),
				list[0]?.flags,
			),
		);
	return apart;
}

for (const wording of allWording())
	test(`no pattern of ${wording.language} loses itself in a long line`, () => {
		const patterns = together(compileWording([wording]));
		const { facts, on, not } = noteWords([wording]);
		const ofNotes = new Set([...facts.map((one) => one()), ...on(), ...not()]);
		const slow: string[] = [];
		const generic = lures([]);
		for (const pattern of [...patterns, ...ofNotes])
			for (const whole of [...generic, ...lures([pattern.source])]) {
				// Notes are read by sentences of a limited length.
				const line = ofNotes.has(pattern) ? whole.slice(0, longest) : whole;
				const took = Math.min(timeOf(pattern, line), most);
				// The machine may have been busy with other work.
				if (took === most && workOf(pattern, line) > most)
					slow.push(
						`over ${took} ms on “${line.slice(0, 40)}…”: ${pattern.source.slice(0, 200)}`,
					);
			}
		expect(slow).toEqual([]);
	});

/**
 * How well notes about outlets are read: the notes of tests/notes, in our own words, against what a person reads in
 * them.
 */

import fs from "node:fs";
import path from "node:path";
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import { statedFacts } from "../../src/core/stated-facts";

/** A property's value; of owners and founders one or several. */
export type States = Record<string, string | string[]>;

export interface Note {
	note: string;
	states: States;
	/** The patterns were not written for it, nor changed for it. */
	held?: true;
}

export interface NoteFile {
	/** The outlets that notes name; those without a name are of the first. */
	outlets: string[];
	notes: Note[];
	/** Notes that lead astray: what is stated is not of the outlet, denied, or past. */
	traps: Note[];
}

/** One property of one note. */
export interface Finding {
	language: string;
	note: Note;
	trap: boolean;
	property: string;
	wanted: string[];
	found: string[];
	verdict: "right" | "missed" | "wrong";
}

const folder = "tests/notes";

/** What the note states, as it is read on a page of that language: with its words and English ones. */
export function readNote(
	note: string,
	language: string,
): Map<string, string[]> {
	const words = compileWording([...new Set([language, "en"])].map(wordingOf));
	const found = new Map<string, string[]>();
	for (const { property, value } of statedFacts(note, words))
		found.set(property, [...(found.get(property) ?? []), value]);
	return found;
}

/** All notes, by language. */
export const noteFiles = (): (NoteFile & { language: string })[] =>
	fs.readdirSync(folder).map((file) => ({
		...(JSON.parse(
			fs.readFileSync(path.join(folder, file), "utf8"),
		) as NoteFile),
		language: path.basename(file, ".json"),
	}));

/** Every property that a note states or is said to state. */
export const noteFindings = (): Finding[] =>
	noteFiles().flatMap(({ language, notes, traps }) =>
		[...notes, ...traps].flatMap((note) =>
			findingsOf(
				note,
				readNote(note.note, language),
				language,
				traps.includes(note),
			),
		),
	);

/** What was found in a note beside what it states. */
export function findingsOf(
	note: Note,
	found: Map<string, string[]>,
	language: string,
	trap: boolean,
): Finding[] {
	const properties = new Set([...Object.keys(note.states), ...found.keys()]);
	return [...properties].map((property): Finding => {
		const wanted = [note.states[property] ?? []].flat();
		const got = found.get(property) ?? [];
		const right = wanted.join("|") === got.join("|");
		return {
			language,
			note,
			trap,
			property,
			wanted,
			found: got,
			verdict: right ? "right" : got.length ? "wrong" : "missed",
		};
	});
}

/** "97.5 % right (39 of 40), 0 wrong" */
export function share(findings: Finding[]): {
	right: number;
	all: number;
	wrong: number;
	words: string;
} {
	const all = findings.filter(({ wanted }) => wanted.length).length;
	const right = findings.filter(({ verdict }) => verdict === "right").length;
	const wrong = findings.filter(({ verdict }) => verdict === "wrong").length;
	const percent = all ? ((100 * right) / all).toFixed(1) : "–";
	return {
		right,
		all,
		wrong,
		words: `${percent} % right (${right} of ${all}), ${wrong} wrong`,
	};
}

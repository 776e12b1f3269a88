import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Outlet } from "../../src/core/model";
import { correctionsSchema, factSchema, seeSchema } from "./fact-schema";
import { recordOf } from "./record-of";

const corrections: unknown = JSON.parse(
	fs.readFileSync("scripts/knowledge/corrections.json", "utf8"),
);

/** The files with facts on outlets. The last one's entries may point to a record in another file. */
const files = [
	"europe-west.json",
	"east-and-middle-east.json",
	"americas-asia-africa.json",
	"translating-publishers.json",
];
/** Holds wordings that were seen on single pages; it is no outlet. */
const noOutlet = "other-sites";

/**
 * The records of all outlets in a folder of gathered facts. An outlet that is credited but of which nothing is known
 * gets a record that says so: names, country and language, no owner, no founding date.
 */
export function importFacts(
	folder: string,
	known = v.parse(correctionsSchema, corrections),
): Outlet[] {
	const entries = files.flatMap((file) =>
		v
			.parse(
				v.array(v.union([seeSchema, factSchema])),
				JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")),
			)
			.filter(({ id }) => id !== noOutlet)
			.map((entry) => ({ file, entry })),
	);
	const translating = new Set(
		entries
			.filter(({ file }) => file === "translating-publishers.json")
			.map(({ entry }) => entry.id),
	);
	const records = new Map<string, Outlet>();
	for (const { file, entry } of entries) {
		const { id } = entry;
		if ("see" in entry) continue;
		if (records.has(id))
			throw new Error(
				`${file}: ${id} is described twice: make it one entry, and let the other say where it is ("see")`,
			);
		records.set(id, recordOf(entry, known[id], translating.has(id)));
	}
	for (const { file, entry } of entries)
		if ("see" in entry && !records.has(entry.id))
			throw new Error(
				`${file}: ${entry.id} is said to be in ${entry.see}, and is not: mend its "see"`,
			);
	for (const id of Object.keys(known))
		if (!records.has(id))
			throw new Error(
				`corrections.json mends ${id}, of which there are no facts: take it out`,
			);
	return [...records.values(), ...unknownOutlets];
}

const unknownOutlets: Outlet[] = [
	{
		id: "syfia",
		name: "Syfia",
		aliases: [],
		domains: [],
		country: "FR",
		languages: ["fr"],
		kind: "news agency",
		owners: [],
		refs: [],
		confidence: "low",
	},
];

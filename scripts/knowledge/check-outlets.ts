import path from "node:path";
import type { Outlet } from "../../src/core/model";
import { outletSchema } from "../../src/core/schema";
import { claimedTwice } from "./claimed-twice";
import { outOfTime } from "./out-of-time";
import type { OutletFile } from "./outlet-files";
import type { Problem, Told } from "./problem";
import { readRecord } from "./read-record";
import { unsupported } from "./unsupported";

/**
 * Checks every record by itself and all together, those whose form is not sound as far as they can be read. `outlets`: those
 * whose form is.
 */
export function checkOutlets(files: readonly OutletFile[]): {
	problems: Problem[];
	outlets: Outlet[];
} {
	const problems: Problem[] = [];
	const read = new Map<string, Outlet>();
	const outlets: Outlet[] = [];
	const told = new Map<string, Told[]>();
	for (const { file, text } of files) {
		const name = path.basename(file, ".json");
		const record = readRecord(text, name);
		const { outlet } = record;
		told.set(file, record.told);
		if (!outlet) continue;
		read.set(file, outlet);
		if (record.sound) outlets.push(outlet);
		record.told.push(...checkFields(name, outlet, record.fields));
	}
	const ids = new Map([...read.values()].map((outlet) => [outlet.id, outlet]));
	for (const [file, outlet] of read) {
		const form = told.get(file) ?? [];
		// What a reference with a mistake supports is not known.
		const cited = form.some(({ field }) => /^refs(?:\.|$)/.test(field))
			? []
			: unsupported(outlet);
		told.set(file, [
			...form,
			...[
				...cited,
				...outOfTime(outlet),
				...checkEdition(outlet, ids),
				...checkSources(outlet, ids),
			].filter(({ field }) => !form.some((one) => holds(one.field, field))),
		]);
	}
	for (const [file, all] of told)
		problems.push(...all.map((one) => ({ file, ...one })));
	problems.push(...claimedTwice(read));
	return { problems, outlets };
}

/** Whether a field is another, or within it. */
const holds = (field: string, other: string): boolean =>
	field === other || other.startsWith(`${field}.`);

const order = Object.keys(outletSchema.entries);

function checkFields(name: string, outlet: Outlet, fields: string[]): Told[] {
	const told: Told[] = [];
	if (name !== outlet.id)
		told.push({
			field: "id",
			wrong: `is "${outlet.id}" in a file named ${name}.json`,
			mend: "give file and id one name",
		});
	const sorted = order.filter((field) => fields.includes(field));
	const first = sorted.findIndex((field, at) => field !== fields[at]);
	if (first >= 0)
		told.push({
			field: fields[first] ?? "",
			wrong: `stands where "${sorted[first]}" belongs`,
			mend: `sort the fields: ${sorted.join(", ")}`,
		});
	if (outlet.country && !isCountry(outlet.country))
		told.push({
			field: "country",
			wrong: `"${outlet.country}" is no country`,
			mend: "take the code of ISO 3166-1, such as GB (not UK)",
		});
	for (const language of outlet.languages)
		if (Intl.getCanonicalLocales(language)[0] !== language)
			told.push({
				field: "languages",
				wrong: `"${language}" is written otherwise`,
				mend: `write ${Intl.getCanonicalLocales(language)[0]}`,
			});
	return told;
}

const region = new Intl.DisplayNames("en", {
	type: "region",
	fallback: "none",
});

/** Whether a code is one of ISO 3166-1 today: "UK" and "SU" are not. */
const isCountry = (code: string): boolean =>
	region.of(code) !== undefined &&
	Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function checkEdition(
	{ id, editionOf }: Outlet,
	ids: Map<string, Outlet>,
): Told[] {
	if (editionOf === undefined) return [];
	const house = ids.get(editionOf);
	if (house && house.id !== id && !house.editionOf) return [];
	return [
		{
			field: "editionOf",
			wrong: house
				? `${editionOf} is itself an edition`
				: `there is no record of ${editionOf}`,
			mend: "name the outlet whose edition this is by its id",
		},
	];
}

function checkSources(
	{ sources = [], translates }: Outlet,
	ids: Map<string, Outlet>,
): Told[] {
	const told = sources
		.filter((source) => !ids.has(source))
		.map((source) => ({
			field: "sources",
			wrong: `there is no record of ${source}`,
			mend: "name outlets by their ids, or add that outlet's record first",
		}));
	if (sources.length && !translates)
		told.push({
			field: "sources",
			wrong: "stands in the record of an outlet that does not translate",
			mend: 'write "translates": true before it, or take it out',
		});
	return told;
}

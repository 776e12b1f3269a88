import path from "node:path";
import * as v from "valibot";
import type { Outlet } from "../../src/core/model";
import { outletSchema } from "../../src/core/schema";
import { claimedTwice } from "./claimed-twice";
import { outOfTime } from "./out-of-time";
import type { OutletFile } from "./outlet-files";
import type { Problem, Told } from "./problem";
import { unsupported } from "./unsupported";

/** Checks every record by itself and all together. `outlets`: those whose form is sound. */
export function checkOutlets(files: readonly OutletFile[]): {
	problems: Problem[];
	outlets: Outlet[];
} {
	const problems: Problem[] = [];
	const sound = new Map<string, Outlet>();
	for (const { file, text } of files) {
		const { outlet, told } = checkForm(file, text);
		problems.push(...told.map((one) => ({ file, ...one })));
		if (outlet) sound.set(file, outlet);
	}
	const outlets = [...sound.values()];
	const ids = new Map(outlets.map((outlet) => [outlet.id, outlet]));
	for (const [file, outlet] of sound) {
		const told = [
			...unsupported(outlet),
			...outOfTime(outlet),
			...checkEdition(outlet, ids),
			...checkSources(outlet, ids),
		];
		problems.push(...told.map((one) => ({ file, ...one })));
	}
	problems.push(...claimedTwice(sound));
	return { problems, outlets };
}

const order = Object.keys(outletSchema.entries);

function checkForm(
	file: string,
	text: string,
): { outlet?: Outlet; told: Told[] } {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return {
			told: [
				{
					field: "the whole file",
					wrong: `is no JSON (${error instanceof Error ? error.message : error})`,
					mend: "look for a missing comma or quote near that place",
				},
			],
		};
	}
	const found = v.safeParse(outletSchema, data);
	if (!found.success)
		return {
			told: found.issues.map((issue) => ({
				field: v.getDotPath(issue) ?? "the whole file",
				wrong: issue.message,
				mend: "src/core/schema.ts says what may stand here",
			})),
		};
	const outlet = found.output;
	const told: Told[] = [];
	const name = path.basename(file, ".json");
	if (name !== outlet.id)
		told.push({
			field: "id",
			wrong: `is "${outlet.id}" in a file named ${name}.json`,
			mend: "give file and id one name",
		});
	// As written: the schema's output is sorted already.
	const fields = Object.keys(data ?? {});
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
	return { outlet, told };
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

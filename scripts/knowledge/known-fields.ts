import {
	outletSchema,
	ownerSchema,
	referenceSchema,
} from "../../src/core/schema";
import type { Told } from "./problem";

type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A record as it was meant: misspelt fields under their names and in their places, unknown ones left out. `told`: what is
 * to be mended of them. So the other checks can go on.
 */
export function knownFields(record: Fields): { meant: Fields; told: Told[] } {
	const told: Told[] = [];
	const meant = spelled(
		record,
		{ fields: Object.keys(outletSchema.entries), of: "a record", at: "" },
		told,
	);
	for (const [list, schema, of] of [
		["owners", ownerSchema, "an owner"],
		["refs", referenceSchema, "a reference"],
	] as const) {
		const items = meant[list];
		if (Array.isArray(items))
			meant[list] = items.map((item, at) =>
				isFields(item)
					? spelled(
							item,
							{ fields: Object.keys(schema.entries), of, at: `${list}.${at}.` },
							told,
						)
					: item,
			);
	}
	return { meant, told };
}

function spelled(
	object: Fields,
	{ fields, of, at }: { fields: string[]; of: string; at: string },
	told: Told[],
): Fields {
	const taken = new Set(Object.keys(object));
	const entries: [string, unknown][] = [];
	for (const [field, value] of Object.entries(object)) {
		if (fields.includes(field)) {
			entries.push([field, value]);
			continue;
		}
		const near = fields.find((one) => !taken.has(one) && isNear(field, one));
		if (near) {
			taken.add(near);
			entries.push([near, value]);
		}
		told.push({
			field: `${at}${field}`,
			wrong: `is no field of ${of}`,
			mend: near
				? `write "${near}", if that is meant`
				: `take it out, or write one of: ${fields.filter((one) => !one.startsWith("$")).join(", ")}`,
		});
	}
	return Object.fromEntries(entries);
}

/** Whether one word may be the other, misspelt: by letters that are missing, too many, other or swapped, or its beginning. */
function isNear(written: string, field: string): boolean {
	const one = written.toLowerCase().replace(/[^a-z]/g, "");
	const other = field.toLowerCase();
	if (one === other) return true;
	if (Math.min(one.length, other.length) < 4) return false;
	return (
		one.startsWith(other) || other.startsWith(one) || distance(one, other) < 3
	);
}

/** Levenshtein's distance: how many letters to add, leave out or change. */
function distance(one: string, other: string): number {
	let row = [...Array(other.length + 1).keys()];
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [column, wanted] of [...other].entries())
			next.push(
				Math.min(
					(row[column] ?? 0) + (letter === wanted ? 0 : 1),
					(row[column + 1] ?? 0) + 1,
					(next[column] ?? 0) + 1,
				),
			);
		row = next;
	}
	return row[other.length] ?? 0;
}

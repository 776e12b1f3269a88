import * as v from "valibot";
import type { Outlet } from "../../src/core/model";
import { outletSchema } from "../../src/core/schema";
import { formProblem } from "./form-problem";
import { isFields, knownFields } from "./known-fields";
import type { Told } from "./problem";

/** A file's record, as far as it can be read. */
export interface ReadRecord {
	/** Absent where nothing of it can be read. */
	outlet?: Outlet;
	/** Its form is as src/core/schema.ts has it, so that it counts. */
	sound: boolean;
	/** Its fields in the order in which they are written. */
	fields: string[];
	told: Told[];
}

/** Reads a record; where its form is not sound, all of it that is, so that one mistake hides no other. */
export function readRecord(text: string, id: string): ReadRecord {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return nothing(
			`is no JSON: ${lineOf(text, error)}`,
			"look for a missing comma, quote or bracket there or in the line before",
		);
	}
	if (!isFields(data))
		return nothing(
			"is no record",
			'begin with "{", and write its fields as in the other files of this folder',
		);
	const { meant, told } = knownFields(data);
	const fields = Object.keys(meant);
	const found = v.safeParse(outletSchema, meant);
	if (found.success)
		return { outlet: found.output, sound: told.length === 0, fields, told };
	const first = new Map<string, Told>();
	for (const issue of found.issues) {
		const one = formProblem(issue);
		if (!first.has(one.field)) first.set(one.field, one);
	}
	const outlet = soundPart(meant, id, [...first.keys()]);
	return {
		...(outlet ? { outlet } : {}),
		sound: false,
		fields,
		told: [...told, ...first.values()],
	};
}

const nothing = (wrong: string, mend: string): ReadRecord => ({
	sound: false,
	fields: [],
	told: [{ field: "the whole file", wrong, mend }],
});

/** "line 12: Unexpected string". */
function lineOf(text: string, error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const [, position] = /at position (\d+)/.exec(message) ?? [];
	const at = position ? Number(position) : text.length;
	const words = message.replace(/ in JSON at position.*$/s, "");
	return `line ${text.slice(0, at).split("\n").length}: ${words}`;
}

/** A record without the fields whose form is wrong; what it cannot be without is put in their place. */
function soundPart(
	record: Record<string, unknown>,
	id: string,
	wrong: string[],
): Outlet | undefined {
	const part = structuredClone(record);
	for (const place of wrong) remove(part, place.split("."));
	for (const [list, needed] of Object.entries(inLists)) {
		const items = part[list];
		if (Array.isArray(items))
			part[list] = items.map((item, at) =>
				isFields(item) ? { ...needed(at), ...item } : item,
			);
	}
	for (const [field, value] of Object.entries(part))
		if (Array.isArray(value))
			part[field] = value.filter((item) => item !== undefined);
	const whole = { ...always, id, name: `${id} without a name`, ...part };
	const found = v.safeParse(outletSchema, whole);
	if (found.success) return found.output;
	const fields = new Set(
		found.issues.map((issue) => String(issue.path?.[0]?.key)),
	);
	const rest = Object.entries(part).filter(([field]) => !fields.has(field));
	const last = v.safeParse(outletSchema, {
		...always,
		id,
		name: `${id} without a name`,
		...Object.fromEntries(rest),
	});
	return last.success ? last.output : undefined;
}

const always = {
	aliases: [],
	domains: [],
	languages: ["und"],
	kind: "not said",
	owners: [],
	refs: [],
};
const inLists: Record<string, (at: number) => object> = {
	owners: () => ({ name: "not said", kind: "company", current: null }),
	refs: (at) => ({ n: at + 1, supports: ["not said"] }),
};

function remove(from: unknown, [key = "", ...path]: string[]): void {
	if (Array.isArray(from) && !path.length) from[Number(key)] = undefined;
	else if (Array.isArray(from)) remove(from[Number(key)], path);
	else if (isFields(from) && !path.length) delete from[key];
	else if (isFields(from)) remove(from[key], path);
}

import * as v from "valibot";
import type { LookUpFailure } from "./look-up";
import { normalName } from "./normal-name";
import {
	type Entity,
	entitiesSchema,
	entitySchema,
	errorSchema,
	isItem,
	namesSchema,
	searchSchema,
} from "./wikidata-form";

/** What was read out of an answer, or why nothing could be. */
export type Read<T> = { found: T } | { why: LookUpFailure };

/** Codes by which MediaWiki asks for patience. */
const patience =
	/^(?:ratelimited|maxlag|readonly|too-many-requests|cirrussearch-too-busy-error)$/;

/** Parses one answer of the API; its own errors come with status 200. */
function parsed<T extends v.GenericSchema>(
	text: string,
	schema: T,
): Read<v.InferOutput<T>> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { why: { kind: "malformed" } };
	}
	const error = v.safeParse(errorSchema, data);
	if (error.success) {
		const { code } = error.output.error;
		if (patience.test(code)) return { why: { kind: "busy" } };
		return {
			why: { kind: code === "no-such-entity" ? "missing" : "malformed" },
		};
	}
	const sound = v.safeParse(schema, data);
	return sound.success
		? { found: sound.output }
		: { why: { kind: "malformed" } };
}

/** Ids that a search by website found, at most five. */
export function foundByWebsite(text: string): Read<string[]> {
	const read = parsed(text, searchSchema);
	if ("why" in read) return read;
	const titles = read.found.query.search.map(({ title }) => title);
	return { found: titles.filter(isItem).slice(0, 5) };
}

/** Ids of what bears exactly this name, case and accents aside, at most five. */
export function foundByName(text: string, name: string): Read<string[]> {
	const read = parsed(text, namesSchema);
	if ("why" in read) return read;
	const wanted = normalName(name);
	const hits = read.found.search.filter(
		({ id, match }) => isItem(id) && normalName(match?.text ?? "") === wanted,
	);
	return { found: [...new Set(hits.map(({ id }) => id))].slice(0, 5) };
}

/** The items of an answer that exist. An item whose form is not an item's makes no answer bad. */
export function foundItems(text: string): Read<Entity[]> {
	const read = parsed(text, entitiesSchema);
	if ("why" in read) return read;
	const all = Object.values(read.found.entities);
	const sound = all.flatMap((one) => {
		const entity = v.safeParse(entitySchema, one);
		return entity.success && entity.output.missing === undefined
			? [entity.output]
			: [];
	});
	const gone = all.every(
		(one) => typeof one === "object" && one !== null && "missing" in one,
	);
	if (sound.length === 0)
		return { why: { kind: gone ? "missing" : "malformed" } };
	return { found: sound };
}

/** An item's name in the first of these languages that it has one in. */
export function labelOf(
	{ labels = {} }: Entity,
	languages: readonly string[],
): string | undefined {
	for (const language of languages) {
		const label = Object.hasOwn(labels, language)
			? labels[language]?.value.trim()
			: "";
		if (label) return label;
	}
	return undefined;
}

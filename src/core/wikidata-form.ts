/**
 * The form of Wikidata's answers, as far as it is read (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON). One bad
 * statement is passed over; an answer that is none at all is not.
 */
import * as v from "valibot";

/** PHP writes an empty map as []. */
const mapOf = <T extends v.GenericSchema>(schema: T) =>
	v.union([
		v.pipe(
			v.array(v.never()),
			v.transform((): Record<string, v.InferOutput<T>> => ({})),
		),
		v.record(v.string(), schema),
	]);

const itemId = v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/));

const snak = v.object({
	snaktype: v.string(),
	datavalue: v.optional(v.object({ value: v.unknown() })),
});
export type Snak = v.InferOutput<typeof snak>;

export const statementSchema = v.object({
	mainsnak: snak,
	rank: v.picklist(["preferred", "normal", "deprecated"]),
	qualifiers: v.optional(mapOf(v.array(snak))),
	references: v.optional(v.array(v.object({ snaks: mapOf(v.unknown()) }))),
});
export type Statement = v.InferOutput<typeof statementSchema>;

const term = v.object({ language: v.string(), value: v.string() });

const entity = v.object({
	id: itemId,
	missing: v.optional(v.unknown()),
	labels: v.optional(mapOf(term)),
	descriptions: v.optional(mapOf(term)),
	aliases: v.optional(mapOf(v.array(term))),
	claims: v.optional(mapOf(v.array(v.unknown()))),
});
export type Entity = v.InferOutput<typeof entity>;

/** action=wbgetentities */
export const entitiesSchema = v.object({
	entities: v.record(v.string(), v.unknown()),
});
export const entitySchema = entity;

/** action=query&list=search */
export const searchSchema = v.object({
	query: v.object({ search: v.array(v.object({ title: v.string() })) }),
});

/** action=wbsearchentities */
export const namesSchema = v.object({
	search: v.array(
		v.object({
			id: v.string(),
			match: v.optional(v.object({ text: v.string() })),
		}),
	),
});

/** What MediaWiki answers, with status 200, when it does not want to or cannot. */
export const errorSchema = v.object({ error: v.object({ code: v.string() }) });

export const timeSchema = v.object({
	time: v.string(),
	precision: v.number(),
	calendarmodel: v.string(),
});
export const itemSchema = v.object({ id: itemId });
export const quantitySchema = v.object({
	amount: v.pipe(v.string(), v.regex(/^[+-]\d{1,12}(?:\.\d{1,12})?$/)),
	unit: v.string(),
});
export const isItem = (id: string): boolean => v.is(itemId, id);

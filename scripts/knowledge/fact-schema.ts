import * as v from "valibot";

const text = v.nullable(v.string());
const texts = v.array(v.string());

/**
 * One outlet as gathered: what nobody has found is null. Dates, countries and addresses are checked once it is a
 * record.
 */
export const factSchema = v.object({
	id: v.string(),
	name: v.string(),
	nativeName: text,
	aliases: texts,
	domains: texts,
	country: text,
	city: text,
	languages: texts,
	kind: v.string(),
	founded: text,
	foundedNote: text,
	founders: texts,
	owners: v.array(
		v.object({
			name: v.string(),
			kind: v.string(),
			from: text,
			to: text,
			share: text,
			note: text,
			ref: v.nullable(v.number()),
			current: v.nullable(v.boolean()),
		}),
	),
	status: v.string(),
	wikidata: text,
	refs: v.array(
		v.object({
			n: v.number(),
			url: v.string(),
			supports: texts,
			mirror: v.optional(v.boolean()),
			mirrorOf: v.optional(v.string()),
			note: v.optional(v.string()),
		}),
	),
	asOf: text,
	confidence: v.string(),
});

/** An entry that only points to the file with the outlet's record. */
export const seeSchema = v.object({ id: v.string(), see: v.string() });

export type Fact = v.InferOutput<typeof factSchema>;

/** What a fact's form cannot say, by id; only when facts become records. */
export const correctionsSchema = v.record(
	v.string(),
	v.strictObject({
		/** See the record's fields of these names in src/core/schema.ts; added to what the facts have, or instead of it. */
		sharedNames: v.optional(texts),
		aliases: v.optional(texts),
		domains: v.optional(texts),
		editionOf: v.optional(v.string()),
		founded: v.optional(v.string()),
		/** The day on which a sale was agreed, by how the buyer's name begins. */
		agreed: v.optional(v.record(v.string(), v.string())),
	}),
);

export type Correction = v.InferOutput<typeof correctionsSchema>[string];

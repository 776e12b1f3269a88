/**
 * Wikidata's answers in their real form (Wikibase JSON, formatversion 2), with values of our own choosing. Ids above
 * Q900000000 are invented; those of countries and kinds are the real ones.
 */
const hash = (seed: string) =>
	Buffer.from(seed).toString("hex").padEnd(40, "0").slice(0, 40);

export const itemValue = (id: string) => ({
	value: { "entity-type": "item", "numeric-id": Number(id.slice(1)), id },
	type: "wikibase-entityid",
});
export const timeValue = (
	time: string,
	precision: number,
	calendar: "Q1985727" | "Q1985786" = "Q1985727",
) => ({
	value: {
		time,
		timezone: 0,
		before: 0,
		after: 0,
		precision,
		calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
	},
	type: "time",
});
export const textValue = (value: string) => ({ value, type: "string" });
const quantityValue = (amount: string, unit = "1") => ({
	value: { amount, unit },
	type: "quantity",
});
type Value = ReturnType<
	typeof itemValue | typeof timeValue | typeof textValue | typeof quantityValue
>;

export const snak = (
	property: string,
	value: Value | "somevalue" | "novalue",
) =>
	typeof value === "string"
		? { snaktype: value, property, hash: hash(property + value) }
		: {
				snaktype: "value",
				property,
				hash: hash(property),
				datavalue: value,
				datatype:
					value.type === "wikibase-entityid" ? "wikibase-item" : value.type,
			};

export interface StatementParts {
	rank?: "preferred" | "normal" | "deprecated";
	qualifiers?: Record<string, Value | "somevalue" | "novalue">;
	/** Properties of each reference. */
	references?: string[][];
}

export const statement = (
	property: string,
	value: Value | "somevalue" | "novalue",
	{ rank = "normal", qualifiers = {}, references = [] }: StatementParts = {},
) => ({
	mainsnak: snak(property, value),
	type: "statement",
	...(Object.keys(qualifiers).length > 0
		? {
				qualifiers: Object.fromEntries(
					Object.entries(qualifiers).map(([id, one]) => [id, [snak(id, one)]]),
				),
				"qualifiers-order": Object.keys(qualifiers),
			}
		: {}),
	id: `Q900000001$${hash(property).slice(0, 8)}`,
	rank,
	...(references.length > 0
		? {
				references: references.map((properties) => ({
					hash: hash(properties.join()),
					snaks: Object.fromEntries(
						properties.map((id) => [
							id,
							[snak(id, textValue("https://press.example/about"))],
						]),
					),
					"snaks-order": properties,
				})),
			}
		: {}),
});
type Statement = ReturnType<typeof statement>;

const terms = (all: Record<string, string>) =>
	Object.fromEntries(
		Object.entries(all).map(([language, value]) => [
			language,
			{ language, value },
		]),
	);

export const entity = (
	id: string,
	parts: {
		labels?: Record<string, string>;
		descriptions?: Record<string, string>;
		aliases?: Record<string, string[]>;
		claims?: Statement[];
	},
) => {
	const claims: Record<string, Statement[]> = {};
	for (const one of parts.claims ?? []) {
		claims[one.mainsnak.property] ??= [];
		claims[one.mainsnak.property]?.push(one);
	}
	return {
		type: "item",
		id,
		// PHP writes an empty map as a list.
		labels: parts.labels ? terms(parts.labels) : [],
		descriptions: parts.descriptions ? terms(parts.descriptions) : [],
		aliases: Object.fromEntries(
			Object.entries(parts.aliases ?? {}).map(([language, all]) => [
				language,
				all.map((value) => ({ language, value })),
			]),
		),
		claims: parts.claims ? claims : [],
	};
};

/** action=wbgetentities */
export const entities = (...all: ReturnType<typeof entity>[]) =>
	JSON.stringify({
		entities: Object.fromEntries(all.map((one) => [one.id, one])),
		success: 1,
	});

/** action=query&list=search */
export const searchHits = (...ids: string[]) =>
	JSON.stringify({
		batchcomplete: true,
		query: {
			search: ids.map((title, n) => ({ ns: 0, title, pageid: 4000 + n })),
		},
	});

/** action=wbsearchentities */
export const nameHits = (...hits: { id: string; text: string }[]) =>
	JSON.stringify({
		searchinfo: { search: hits[0]?.text ?? "" },
		search: hits.map(({ id, text }) => ({
			id,
			title: id,
			pageid: 4000,
			concepturi: `http://www.wikidata.org/entity/${id}`,
			repository: "wikidata",
			url: `//www.wikidata.org/wiki/${id}`,
			display: { label: { value: text, language: "en" } },
			label: text,
			match: { type: "label", language: "en", text },
		})),
		success: 1,
	});

/** What MediaWiki answers, with status 200, when it cannot. */
export const apiError = (code: string) =>
	JSON.stringify({
		error: { code, info: "Invented for a test.", docref: "See the API." },
		servedby: "mw-api-ext.eqiad.main-0",
	});

export const daily = "Q900000001";
export const house = "Q900000002";
const [firstOwner, secondOwner, holding] = [
	"Q900000003",
	"Q900000004",
	"Q900000005",
];

/** A daily with two owners in turn, a parent, a publisher, founded in December 1989 in Russia. */
export const kommersant = entity(daily, {
	labels: { en: "Kommersant", ru: "Коммерсантъ" },
	descriptions: { en: "daily paper on business" },
	aliases: { ru: ["Коммерсант"] },
	claims: [
		statement("P31", itemValue("Q1110794")),
		statement("P127", itemValue(firstOwner), {
			qualifiers: {
				P580: timeValue("+1999-08-00T00:00:00Z", 10),
				P582: timeValue("+2006-00-00T00:00:00Z", 9),
			},
			references: [["P854", "P813"]],
		}),
		statement("P127", itemValue(secondOwner), {
			rank: "preferred",
			qualifiers: {
				P580: timeValue("+2006-08-31T00:00:00Z", 11),
				P1107: quantityValue("+1"),
			},
			references: [["P854"], ["P248", "P577"], ["P143"]],
		}),
		statement("P749", itemValue(holding)),
		statement("P123", itemValue(house)),
		statement("P571", timeValue("+1989-12-00T00:00:00Z", 10), {
			references: [["P143"]],
		}),
		statement("P571", timeValue("+1909-01-01T00:00:00Z", 11), {
			rank: "deprecated",
		}),
		statement("P17", itemValue("Q159")),
		statement("P495", itemValue("Q159")),
		statement("P856", textValue("https://www.kommersant.ru/")),
	],
});

/** The names of those whom `kommersant` names. */
export const ownersNamed = entities(
	entity(firstOwner, { labels: { en: "Boris Berezovsky" } }),
	entity(secondOwner, { labels: { en: "Alisher Usmanov" } }),
	entity(holding, { labels: { mul: "Harbor Holding" } }),
	entity(house, { labels: { ru: "Издательский дом" } }),
);

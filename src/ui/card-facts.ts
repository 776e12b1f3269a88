import type { CardGrounds } from "./card-grounds";
import { dateWords, whenWords } from "./date-words";
import { claimsOn, type Fact, fact, valuesOf } from "./facts";
import { ownerFacts } from "./owner-facts";
import { standingWords } from "./standing-words";

const quoted = (value: string) => `“${value.replace(/^[“"'‘]|[”"'’]$/g, "")}”`;

const capital = (text: string): string =>
	text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "Ceased on 27 December 2019", where the record says that it no longer appears. */
function statusFact({ reading, about, outlet }: CardGrounds): Fact {
	const { ended, statusNote } = outlet;
	const values = valuesOf(claimsOn(reading, about, "status"), (status) =>
		ended ? `${capital(status)} ${whenWords(ended)}` : capital(status),
	);
	return fact(
		"status",
		"Today",
		values.map((value) =>
			statusNote ? { ...value, remark: statusNote } : value,
		),
	);
}

/**
 * What the card says of an outlet that there is a record of. `key`: what a reader wants to know in five seconds, owners
 * and founding; `more`: the rest.
 */
export function cardFacts(grounds: CardGrounds): { key: Fact[]; more: Fact[] } {
	const { reading, about, outlet, comparisons } = grounds;
	const on = (...properties: string[]) =>
		claimsOn(reading, about, ...properties);
	/** What is said of one property: where the page speaks, its claims and what of the record stands beside them. */
	const compared = (
		property: string,
		label: string,
		words?: (value: string) => string,
	): Fact => {
		const comparison = comparisons.find((one) => one.property === property);
		const said = comparison?.page.length ? comparison : undefined;
		const others = on(property).filter(
			({ by }) => by !== "page" && by !== "record",
		);
		const claims = said
			? [...said.page, ...said.record, ...others]
			: on(property);
		const standing = said && standingWords(said);
		return fact(
			property,
			label,
			valuesOf(claims, words),
			standing ? { standing } : {},
		);
	};

	const since = compared("ownerSince", "Owner since", dateWords);
	// The record's own beginnings stand with its owners.
	const stated = on("ownerSince").filter(({ by }) => by !== "record");
	const owners = ownerFacts(grounds);
	const host = owners
		.flatMap(({ values }) => values)
		.filter(({ claims }) => claims.some(({ by }) => by === "page"));
	const [only] = host;
	const ownerStanding = owners.find(({ standing }) => standing)?.standing;
	// What stands to the record as the owner itself does needs no row of its own.
	const joins =
		only &&
		host.length === 1 &&
		(since.standing?.is === "agrees" ||
			(since.standing && since.standing.words === ownerStanding?.words));
	if (joins) only.claims = [...only.claims, ...stated];

	const founded: Fact = {
		...compared("founded", "Founded", dateWords),
		unknown: "Not known.",
	};
	const city = compared("city", "City");
	const status = statusFact(grounds);
	const remark = outlet.foundedNote;
	return {
		key: [
			...(status.values.length ? [status] : []),
			...owners,
			...(joins || !stated.length ? [] : [{ ...since, id: "owner-since" }]),
			remark
				? {
						...founded,
						values: founded.values.map((value) =>
							value.claims.some(({ by }) => by === "record")
								? { ...value, remark }
								: value,
						),
					}
				: founded,
		],
		more: [
			compared("founder", "Founded by"),
			compared("formerOwner", "Former owner"),
			compared("publisher", "Publisher"),
			// The place stands in the headline already; a page that names another is heard.
			...(city.standing && city.standing.is !== "agrees" ? [city] : []),
			compared("meaning", "Name means", quoted),
			compared("frequency", "Appears"),
			compared("frequencyWas", "At first"),
			compared("circulation", "Circulation"),
			compared("stance", "Described as", quoted),
		].filter(({ values }) => values.length > 0),
	};
}

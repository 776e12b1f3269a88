import type { Claim } from "../core/model";
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
	const stands = (property: string, ...claims: Claim[]) => {
		const compared = comparisons.find((one) => one.property === property);
		const standing =
			compared && claims.some(({ by }) => by === "page")
				? standingWords(compared)
				: undefined;
		return standing ? { standing } : {};
	};
	const compared = (
		property: string,
		label: string,
		claims: Claim[],
		words?: (value: string) => string,
	) =>
		fact(property, label, valuesOf(claims, words), stands(property, ...claims));

	const alone =
		outlet.owners.filter(({ current }) => current !== false).length === 1;
	// Of several owners' beginnings none could be told from the other.
	const since = on("ownerSince").filter(({ by }) => by !== "record" || alone);
	const stated = since.filter(({ by }) => by !== "record");
	const sinceFact = compared("ownerSince", "Owner since", since, dateWords);
	const owners = ownerFacts(grounds);
	const host = owners
		.flatMap(({ values }) => values)
		.filter(({ claims }) => claims.some(({ by }) => by === "page"));
	const [only] = host;
	const joins =
		only && host.length === 1 && sinceFact.standing?.is === "agrees";
	if (joins) only.claims = [...only.claims, ...stated];

	const founded = fact(
		"founded",
		"Founded",
		valuesOf(on("founded"), dateWords),
		{
			unknown: "Not known.",
			...stands("founded", ...on("founded")),
		},
	);
	const status = statusFact(grounds);
	const remark = outlet.foundedNote;
	return {
		key: [
			...(status.values.length ? [status] : []),
			...owners,
			...(joins || !stated.length ? [] : [{ ...sinceFact, id: "owner-since" }]),
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
			compared("founder", "Founded by", on("founder", "founders")),
			compared("formerOwner", "Former owner", on("formerOwner")),
			compared("meaning", "Name means", on("meaning"), quoted),
			compared("frequency", "Appears", on("frequency")),
			compared("frequencyWas", "At first", on("frequencyWas")),
			compared("circulation", "Circulation", on("circulation")),
			compared("stance", "Described as", on("stance"), quoted),
		].filter(({ values }) => values.length > 0),
	};
}

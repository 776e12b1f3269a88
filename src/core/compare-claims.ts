import { compareOwners, compareSince, meantOwner } from "./compare-owners";
import { compareValues, periodsIn } from "./compare-values";
import type { Comparison, Verdict } from "./comparison";
import type { Claim, Outlet, Reading } from "./model";
import { ownersAt } from "./owners-at";

export type { Comparison, Dated, Standing } from "./comparison";

/** What of a record stands beside a property of the page, where it is not called the same. */
const recorded: Record<string, string[]> = {
	owner: ["owner", "ownerUnconfirmed"],
	frequency: ["kind"],
};

/** What is compared, in the order of the card. */
const properties = [
	"owner",
	"ownerSince",
	"formerOwner",
	"founded",
	"founder",
	"frequency",
	"city",
];

/** As `compareOwners`; but a page that is younger than the record may know of a sale that the record does not. */
function ownersBeside(
	page: readonly Claim[],
	outlet: Outlet,
	stated: string | undefined,
): Verdict {
	const verdict = compareOwners(page, outlet, stated);
	const { asOf } = outlet;
	const isYounger =
		stated !== undefined &&
		asOf !== undefined &&
		stated.slice(0, asOf.length) > asOf;
	return verdict.standing === "contradicts" && isYounger
		? { standing: "open", because: "later" }
		: verdict;
}

/**
 * Compares what the page states of the outlet with its record, property by property, in the order of the card. The
 * page's statement is taken to be of the article's date; `foundedNote` and other notes of the record do not count.
 *
 * @param reading completed by `addRecord`
 * @param outlet the record that it was completed from; without it all that the page states is "page-only"
 */
export function compareClaims(
	reading: Reading,
	outlet: Outlet | undefined,
): Comparison[] {
	const claimsOf = (by: "page" | "record", ...names: string[]) =>
		reading.claims.filter(
			(claim) =>
				claim.about === "outlet" &&
				claim.by === by &&
				names.includes(claim.property),
		);
	const stated = reading.article?.published ?? reading.original?.published;
	const isEnglish = /^en\b/.test(reading.article?.language ?? "");
	const owners = claimsOf("page", "owner");
	return properties.flatMap((property): Comparison[] => {
		const page = claimsOf("page", property);
		let record = outlet
			? claimsOf("record", ...(recorded[property] ?? [property]))
			: [];
		if (property === "frequency" && !page.length) return [];
		if (property === "frequency")
			record = record.filter(({ value }) => periodsIn(value).length);
		const about = { about: "outlet" as const, property, page };
		/** A claim that the reading has not, on what the record says of a former owner. */
		const more = (value: string): Claim => ({
			about: "outlet",
			property,
			value,
			by: "record",
			...(outlet?.asOf === undefined ? {} : { asOf: outlet.asOf }),
		});
		const [first] = page;
		if (outlet && first && property === "formerOwner") {
			const meant = page.flatMap(
				({ value }) => meantOwner(value, outlet) ?? [],
			);
			const gone = meant.filter(({ owner }) => owner.current === false);
			if (gone.length)
				return [
					{
						...about,
						standing:
							gone.length === page.length &&
							gone.every(({ by }) => by !== "unsure")
								? "agrees"
								: "open",
						record: gone.map(({ owner }) => more(owner.name)),
					},
				];
		}
		const [still] =
			outlet && first && property === "formerOwner" && stated
				? page.flatMap(({ value }) => {
						const { owner, by } = meantOwner(value, outlet) ?? {};
						return owner?.current === true &&
							by !== "unsure" &&
							ownersAt(outlet, stated).includes(owner)
							? owner
							: [];
					})
				: [];
		if (still)
			return [
				{ ...about, standing: "contradicts", record: [more(still.name)] },
			];
		if (outlet && first && property === "ownerSince" && owners.length) {
			const { from, ...verdict } = compareSince(
				first.value,
				owners,
				outlet,
				stated,
			);
			const same = record.filter(({ value }) => value === from);
			if (from)
				return [
					{ ...about, ...verdict, record: same.length ? same : [more(from)] },
				];
		}
		if (outlet && first && property === "owner" && outlet.owners.length) {
			const verdict = ownersBeside(page, outlet, stated);
			// What the page said of its day is contradicted by whom the record has for that day.
			const then =
				verdict.standing === "contradicts"
					? claimsOf("record", "ownerThen")
					: [];
			return [{ ...about, ...verdict, record: then.length ? then : record }];
		}
		if (!page.length && !record.length) return [];
		if (!page.length) return [{ ...about, standing: "record-only", record }];
		if (!record.length) return [{ ...about, standing: "page-only", record }];
		if (property === "ownerSince")
			return [{ ...about, standing: "open", record }];
		return [
			{ ...about, ...compareValues(property, page, record, isEnglish), record },
		];
	});
}

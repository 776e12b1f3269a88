import * as v from "valibot";
import { cleanAddress, cleanWords } from "./clean-words";
import type { LookUpClaim } from "./look-up";
import { itemAddress } from "./wikidata-addresses";
import {
	type Entity,
	itemSchema,
	quantitySchema,
	type Snak,
	type Statement,
	statementSchema,
	timeSchema,
} from "./wikidata-form";
import { wikidataDate } from "./wikidata-time";

/** Each property that is read, in the order in which it is told. `was`: what one that has ended is called. */
const properties = [
	{ id: "P127", property: "owner", was: "formerOwner" },
	{ id: "P749", property: "parent", was: "formerParent" },
	{ id: "P123", property: "publisher", was: "formerPublisher" },
	{ id: "P571", property: "founded" },
	{ id: "P17", property: "country" },
	{ id: "P495", property: "country" },
	{ id: "P856", property: "website" },
] as const;

/** Statements of one property that are read at most: a newspaper with more owners is a bad joke. */
const most = 40;

const contentOf = ({ snaktype, datavalue }: Snak): unknown =>
	snaktype === "value" ? datavalue?.value : undefined;

/** The id of the item that a snak names. */
function itemIn(snak: Snak): string | undefined {
	const found = v.safeParse(itemSchema, contentOf(snak));
	return found.success ? found.output.id : undefined;
}

const dateIn = (snak: Snak | undefined): string | undefined => {
	const found = v.safeParse(timeSchema, snak && contentOf(snak));
	return found.success ? wikidataDate(found.output) : undefined;
};

const qualifier = (of: Statement, id: string): Snak[] =>
	of.qualifiers && Object.hasOwn(of.qualifiers, id)
		? (of.qualifiers[id] ?? [])
		: [];

/** The sound statements of one property, deprecated ones left out. */
function statementsOf(entity: Entity, id: string): Statement[] {
	const raw =
		entity.claims && Object.hasOwn(entity.claims, id) ? entity.claims[id] : [];
	return (raw ?? []).slice(0, most).flatMap((one) => {
		const found = v.safeParse(statementSchema, one);
		return found.success && found.output.rank !== "deprecated"
			? [found.output]
			: [];
	});
}

/** Ids of the items that a property names. */
export const itemsOf = (entity: Entity, id: string): string[] =>
	statementsOf(entity, id).flatMap(({ mainsnak }) => itemIn(mainsnak) ?? []);

/** Those of the best rank: preferred ones where there are any. */
function best(statements: readonly Statement[]): Statement[] {
	const preferred = statements.filter(({ rank }) => rank === "preferred");
	return preferred.length > 0 ? preferred : [...statements];
}

/** A statement ends by its qualifier, also where that says only that it has ended. */
const hasEnded = (statement: Statement, today: string): boolean =>
	qualifier(statement, "P582").some((end) => {
		if (end.snaktype === "novalue") return false;
		const date = dateIn(end);
		return date === undefined || date.replaceAll("X", "0") <= today;
	});

/**
 * Imported from a Wikimedia project, its address there, the day of it: such a reference says only where it was copied.
 */
const copied = new Set(["P143", "P4656", "P813"]);

const referencesOf = ({ references = [] }: Statement): number =>
	references.filter(({ snaks }) =>
		Object.keys(snaks).some((property) => !copied.has(property)),
	).length;

/** "51 %" for the proportion (P1107) 0.51, or for 51 of the unit per cent (Q11229). */
function shareOf(statement: Statement): string | undefined {
	const [snak] = qualifier(statement, "P1107");
	const found = v.safeParse(quantitySchema, snak && contentOf(snak));
	if (!found.success) return undefined;
	const { amount, unit } = found.output;
	const part = Number(amount) * (unit.endsWith("/Q11229") ? 1 : 100);
	return part > 0 && part <= 100 ? `${Number(part.toFixed(2))} %` : undefined;
}

/** "about" and "presumably" (P1480), as EDTF says it. */
function doubt(statement: Statement): string {
	const said = qualifier(statement, "P1480").map(itemIn);
	if (said.includes("Q5727902")) return "~";
	return said.includes("Q18122778") ? "?" : "";
}

/** What the mainsnak says, in words. Items are named by `nameOf`. */
function wordsOf(
	property: string,
	statement: Statement,
	nameOf: (id: string) => string | undefined,
): string | undefined {
	const { mainsnak } = statement;
	if (property === "founded") {
		const date = dateIn(mainsnak);
		return date && date + doubt(statement);
	}
	if (property === "website") {
		const value = contentOf(mainsnak);
		return typeof value === "string" ? cleanAddress(value) : undefined;
	}
	const item = itemIn(mainsnak);
	return item && cleanWords(nameOf(item) ?? item);
}

/** Every item that must be given a name before the claims can be told. */
export function itemsToName(entity: Entity): string[] {
	const ids = ["P127", "P749", "P123", "P17", "P495"].flatMap((id) =>
		itemsOf(entity, id),
	);
	return [...new Set(ids)].slice(0, 50);
}

/**
 * What one item of Wikidata says on owners, founding, country and website. The best rank counts; owners that have ended
 * are told as former ones whatever their rank; what is deprecated, unknown or malformed is passed over.
 *
 * @param nameOf name of an owner, or code of a country, for the id of an item; ids without one stand for themselves
 * @param today ISO date of asking
 */
export function wikidataClaims(
	entity: Entity,
	nameOf: (id: string) => string | undefined,
	today: string,
): LookUpClaim[] {
	const claims: LookUpClaim[] = [];
	for (const { id, property, ...more } of properties) {
		const all = statementsOf(entity, id);
		const ended = all.filter((one) => hasEnded(one, today));
		const told = best(all).filter((one) => !ended.includes(one));
		const tell = (statement: Statement, as: string) => {
			const value = wordsOf(property, statement, nameOf);
			if (!value) return;
			const from = dateIn(qualifier(statement, "P580")[0]);
			const to = dateIn(qualifier(statement, "P582")[0]);
			const share = shareOf(statement);
			const claim: LookUpClaim = {
				about: "outlet",
				property: as,
				value,
				by: "wikidata",
				ref: itemAddress(entity.id, id),
				asOf: today,
				references: referencesOf(statement),
				...(from ? { from } : {}),
				...(to ? { to } : {}),
				...(share ? { share } : {}),
			};
			const same = claims.some(
				(one) =>
					one.property === as &&
					one.value === value &&
					one.from === from &&
					one.to === to,
			);
			if (!same) claims.push(claim);
		};
		for (const one of told) tell(one, property);
		if ("was" in more) for (const one of ended) tell(one, more.was);
	}
	return claims;
}

import type { Outlet, Owner, Reference } from "../../src/core/model";
import { nameKeys } from "../../src/core/name-keys";
import { ownerKinds } from "../../src/core/schema";
import type { Correction, Fact } from "./fact-schema";

/** An object's entries but those that say nothing. */
const said = <Value extends object>(value: Value): Value =>
	Object.fromEntries(
		Object.entries(value).filter(
			([, one]) => one !== null && one !== undefined && one !== "",
		),
	) as Value;

/** "nobody found it" as absence. */
const or = <Value>(value: Value | null): Value | undefined =>
	value ?? undefined;

type Standing = Pick<Outlet, "status" | "ended" | "statusNote">;

/**
 * Whether it still appears, from what was written of it: "ceased 2016-07", "active in exile", "print ceased 2024; active
 * online". Where no reference supports it, the day of the end stays in the note, which states no fact.
 */
export function standingOf(status: string, supported: boolean): Standing {
	const [, before, ceased] =
		/^(?:(.+); )?ceased (\d{4}(?:-\d{2}){0,2})$/.exec(status) ?? [];
	if (ceased)
		return supported
			? said({
					status: "ceased" as const,
					ended: ceased,
					statusNote: before,
				})
			: { status: "ceased", statusNote: status };
	const [, where, since] =
		/^suspended (.*?) ?(\d{4}(?:-\d{2}){0,2})$/.exec(status) ?? [];
	if (since)
		return said({
			status: "suspended" as const,
			ended: since,
			statusNote: where,
		});
	if (status.startsWith("not seen")) return { statusNote: status };
	const note = status
		.replace(/^active\b ?/, "")
		.replace(/; active online$/, "; online only")
		.replace(/^\((.*)\)$/, "$1");
	return said({ status: "active" as const, statusNote: note });
}

/**
 * Names but those that read the same as one before them or as one that is `taken`, and without "(English sister
 * title)".
 */
function distinct(names: string[], taken: string[]): string[] {
	const seen = new Set(taken.map((name) => nameKeys(name).full)).add("");
	return names
		.map((name) => name.replace(/ \([^)]*(?:sister title|edition)\)$/, ""))
		.filter((name) => {
			const { full } = nameKeys(name);
			const fresh = !seen.has(full);
			seen.add(full);
			return fresh;
		});
}

function reference({
	n,
	url,
	supports,
	mirror,
	mirrorOf,
	note,
}: Fact["refs"][number]): Reference {
	return said({
		n,
		url: mirror ? mirrorOf : url,
		copy: mirror ? (true as const) : undefined,
		supports,
		note,
	}) as Reference;
}

function ownerOf(
	one: Fact["owners"][number],
	agreed: Record<string, string>,
): Owner {
	const day = Object.entries(agreed).find(([name]) =>
		one.name.startsWith(name),
	)?.[1];
	const kind = ownerKinds.find((known) => known === one.kind);
	if (!kind)
		throw new Error(
			`${one.name}: "${one.kind}" is none of ${ownerKinds.join(", ")}`,
		);
	const { current } = one;
	return {
		...said({
			name: one.name,
			kind,
			from: day ? undefined : or(one.from),
			to: or(one.to),
			agreed: day,
			share: or(one.share),
			note: or(one.note),
			ref: or(one.ref),
		}),
		current,
	};
}

/**
 * The record that an outlet's facts make: its fields in the schema's order, nothing that is not known.
 *
 * @param translates it translates what others published first
 */
export function recordOf(
	fact: Fact,
	correction: Correction = {},
	translates = false,
): Outlet {
	const { name, id } = fact;
	const sameName =
		nameKeys(fact.nativeName ?? name).full === nameKeys(name).full;
	const native = sameName ? undefined : or(fact.nativeName);
	const seenSo = fact.refs.some(({ supports }) => supports.includes("status"));
	return said({
		id,
		name,
		nativeName: native,
		aliases: distinct(
			[...(correction.aliases ?? []), ...fact.aliases],
			[name, native ?? name],
		),
		sharedNames: correction.sharedNames,
		domains: correction.domains ?? fact.domains,
		editionOf: correction.editionOf,
		country: or(fact.country),
		city: or(fact.city),
		languages: fact.languages,
		kind: fact.kind,
		translates: translates ? (true as const) : undefined,
		founded: or(fact.founded ?? correction.founded ?? null),
		// Where the owners are is said by editionOf.
		foundedNote: fact.foundedNote?.replace(
			/; for owners see \S+ in \S+\.json/,
			"",
		),
		founders: fact.founders.length ? fact.founders : undefined,
		owners: fact.owners.map((one) => ownerOf(one, correction.agreed ?? {})),
		...standingOf(fact.status, seenSo),
		wikidata: or(fact.wikidata),
		refs: fact.refs.map(reference).sort((a, b) => a.n - b.n),
		asOf: or(fact.asOf),
		confidence: or(fact.confidence as Outlet["confidence"] | null),
	}) as Outlet;
}

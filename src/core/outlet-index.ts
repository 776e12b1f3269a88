import type { Outlet } from "./model";
import { formsOf, nameKeys } from "./name-keys";

/** Where an outlet is at home: the beginning of a path ("/en", or "" for the whole host). */
interface Place {
	path: string;
	outlet: Outlet;
}

/** The records by their names. */
interface NameIndex {
	/** By `NameKeys.full` of every name. */
	byName: ReadonlyMap<string, readonly Outlet[]>;
	/** By `NameKeys.bare` of the names that have an article. */
	byBareName: ReadonlyMap<string, readonly Outlet[]>;
	/** By the letters of every name alone: "renminribao". */
	byLetters: ReadonlyMap<string, readonly Outlet[]>;
}

/** The records by what they are asked for. */
export interface OutletIndex {
	byId: ReadonlyMap<string, Outlet>;
	/** By host without "www.". */
	byHost: ReadonlyMap<string, readonly Place[]>;
	/** Made when the first name is asked for: most outlets are told by their address. */
	names(): NameIndex;
}

/** All names of a record. */
export const namesOf = ({ name, nativeName, aliases }: Outlet): string[] => [
	name,
	...(nativeName === undefined ? [] : [nativeName]),
	...aliases,
];

/** Whether a name is one of the outlet's as it is written, its article included. */
export const isNamed = (outlet: Outlet, name: string): boolean =>
	namesOf(outlet)
		.flatMap(formsOf)
		.some(({ full }) => full === nameKeys(name).full);

/**
 * An edition that names no owners has those of its house, with their references; numbers of the house's references
 * go on after its own.
 */
function withHouse(outlet: Outlet, house: Outlet | undefined): Outlet {
	if (!house || outlet.owners.length > 0) return outlet;
	const above = Math.max(0, ...outlet.refs.map(({ n }) => n));
	return {
		...outlet,
		owners: house.owners.map((owner) =>
			owner.ref === undefined ? owner : { ...owner, ref: owner.ref + above },
		),
		refs: [
			...outlet.refs,
			...house.refs
				.filter(({ supports }) => supports.includes("owners"))
				.map((ref) => ({ ...ref, n: ref.n + above, supports: ["owners"] })),
		],
		...(house.asOf === undefined ? {} : { asOf: house.asOf }),
	};
}

const lettersOf = (full: string): string => full.replaceAll(" ", "");

/** Adds to what a key leads to, each only once. */
function put<Entry>(
	map: Map<string, Entry[]>,
	key: string,
	entry: Entry,
): void {
	const known = map.get(key);
	if (!known) map.set(key, [entry]);
	else if (!known.includes(entry)) known.push(entry);
}

function nameIndex(outlets: Iterable<Outlet>): NameIndex {
	const byName = new Map<string, Outlet[]>();
	const byBareName = new Map<string, Outlet[]>();
	const byLetters = new Map<string, Outlet[]>();
	for (const outlet of outlets)
		for (const { full, bare } of namesOf(outlet).flatMap(formsOf)) {
			if (full) put(byName, full, outlet);
			if (full) put(byLetters, lettersOf(full), outlet);
			if (bare && bare !== full) put(byBareName, bare, outlet);
		}
	return { byName, byBareName, byLetters };
}

function build(outlets: readonly Outlet[]): OutletIndex {
	const written = new Map(outlets.map((outlet) => [outlet.id, outlet]));
	const byId = new Map<string, Outlet>();
	const byHost = new Map<string, Place[]>();
	for (const one of outlets) {
		const outlet = withHouse(one, written.get(one.editionOf ?? ""));
		byId.set(outlet.id, outlet);
		for (const domain of outlet.domains) {
			const [host = "", ...path] = domain.split("/");
			put(byHost, host, {
				path: path.map((part) => `/${part}`).join(""),
				outlet,
			});
		}
	}
	let names: NameIndex | undefined;
	return {
		byId,
		byHost,
		names() {
			names ??= nameIndex(byId.values());
			return names;
		},
	};
}

const indexes = new WeakMap<readonly Outlet[], OutletIndex>();

/** The index of these records, made when it is first asked for. */
export function outletIndex(outlets: readonly Outlet[]): OutletIndex {
	const known = indexes.get(outlets);
	if (known) return known;
	const made = build(outlets);
	indexes.set(outlets, made);
	return made;
}

/** The outlets at home at an address: the longest host that is known, then the longest path. */
export function outletsAt(
	{ byHost }: OutletIndex,
	host: string,
	path: string,
): Outlet[] {
	const labels = host.split(".");
	for (let from = 0; from < labels.length; from++) {
		const here = (byHost.get(labels.slice(from).join(".")) ?? []).filter(
			(place) => `${path}/`.startsWith(`${place.path}/`),
		);
		const longest = Math.max(...here.map((place) => place.path.length));
		if (here.length)
			return here
				.filter((place) => place.path.length === longest)
				.map(({ outlet }) => outlet);
	}
	return [];
}

/**
 * The outlets that bear a name. A name without an article fits those with one ("Guardian"), a name with one those
 * without ("The Kommersant"), and no article stands for another: "The Standard" is not "Der Standard". Where that finds
 * none, letters alone do: those who bring Chinese into Latin letters part its words each in their own way.
 */
export function outletsNamed(index: OutletIndex, name: string): Outlet[] {
	const { byName, byBareName, byLetters } = index.names();
	const { full, bare } = nameKeys(name);
	if (!full) return [];
	const found = [
		...(byName.get(full) ?? []),
		...(bare === full ? (byBareName.get(full) ?? []) : []),
	];
	if (found.length) return [...new Set(found)];
	const without = bare === full ? [] : (byName.get(bare) ?? []);
	return without.length
		? [...without]
		: [...(byLetters.get(lettersOf(full)) ?? [])];
}

/**
 * Whether this name of the outlet is one that others bear as well. An article may tell them apart: where "Standard" is
 * shared, "Der Standard" is not, as long as the record has it as a name.
 */
export function isShared(outlet: Outlet, name: string): boolean {
	const { full, bare } = nameKeys(name);
	const shared = (outlet.sharedNames ?? []).flatMap(formsOf);
	if (shared.some((form) => lettersOf(form.full) === lettersOf(full)))
		return true;
	const own = namesOf(outlet).flatMap(formsOf);
	return (
		!own.some((form) => form.full === full) &&
		shared.some((form) => form.full === bare || form.bare === full)
	);
}

import { cleanWords } from "./clean-words";
import type { LookUpCandidate, LookUpSubject } from "./look-up";
import { normalName } from "./normal-name";
import { labelOf } from "./wikidata-answers";
import { itemsOf } from "./wikidata-claims";
import type { Entity } from "./wikidata-form";

/** What tells items apart: facts of knowledge/wikidata. */
export interface ItemSigns {
	/** ISO 3166-1 alpha-2 by item. */
	countries: Readonly<Record<string, string>>;
	/** Items that stand for kinds of press and broadcasters. */
	pressKinds: ReadonlySet<string>;
}

const namesOf = ({ labels = {}, aliases = {} }: Entity): string[] =>
	[...Object.values(labels), ...Object.values(aliases).flat()].map(
		({ value }) => normalName(value),
	);

/** The ones that pass, or all when none does. */
const prefer = (all: Entity[], test: (one: Entity) => boolean): Entity[] => {
	const some = all.filter(test);
	return some.length > 0 ? some : all;
};

/** The item that is meant; several when that cannot be told; undefined when none is. */
export function chooseItem(
	items: Entity[],
	subject: LookUpSubject,
	how: "item" | "website" | "name",
	{ countries, pressKinds }: ItemSigns,
): Entity | Entity[] | undefined {
	const named = (one: Entity) =>
		subject.name !== undefined &&
		namesOf(one).includes(normalName(subject.name));
	const press = (one: Entity) =>
		itemsOf(one, "P31").some((kind) => pressKinds.has(kind));
	const here = (one: Entity) =>
		["P17", "P495"]
			.flatMap((id) => itemsOf(one, id))
			.some(
				(id) =>
					Object.hasOwn(countries, id) && countries[id] === subject.country,
			);
	if (how === "item") return items[0];
	if (how === "website") {
		// A newspaper and the company that prints it often have one address.
		const left = prefer(prefer(items, named), press);
		return left.length > 1 ? left : left[0];
	}
	// A name alone proves little: the country must be right, and what kind of thing it is known.
	const left = subject.country ? items.filter(here) : items;
	if (left.length === 0) return undefined;
	const likely = prefer(left, press);
	const [only] = likely;
	const sure = likely.length === 1 && only && press(only);
	return sure ? only : likely;
}

/** An item as one of several to choose from. */
export function candidate(
	entity: Entity,
	languages: readonly string[],
): LookUpCandidate {
	const said = languages
		.map((language) => entity.descriptions?.[language]?.value)
		.find(Boolean);
	const description = said && cleanWords(said);
	return {
		item: entity.id,
		name: cleanWords(labelOf(entity, languages) ?? "") || entity.id,
		...(description ? { description } : {}),
	};
}

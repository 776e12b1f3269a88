import { isAgencyName } from "./agency";
import type { Words } from "./compile-wording";
import type { Headline } from "./headline";
import { houseNames, isDesk } from "./house-names";
import type { Metadata } from "./metadata";
import { type Dates, datesOf } from "./published";
import { type Shown, shownAuthors } from "./shown-authors";
import { isSignIn, statedAuthors } from "./stated-authors";
import type { Block, Survey } from "./survey";

export interface Byline extends Dates {
	authors: string[];
	/** The element that shows the first author's name, when one was found. */
	element?: Element | undefined;
	/** The block that it is or lies in. */
	block?: Block | undefined;
	/** A news agency among those who are named. */
	agency?: string | undefined;
}

/** Places that are looked at for the names that the head states. */
const mostPlaces = 20;

const same = (one: string, other: string): boolean =>
	one.toLowerCase() === other.toLowerCase();

/**
 * Authors and dates: persons whom structured data and head name, else those whom the page shows, by its marks or by its
 * words. A house or an agency is the author only where it is declared so and nobody else is named.
 *
 * @param url the page's
 * @param language BCP 47, in which the text is written as far as is known
 */
export function byline(
	found: Survey,
	meta: Metadata,
	publisher: string,
	words: Words,
	head: Headline,
	url: string,
	language: string | undefined,
	roots: Block[],
): Byline {
	const isHouse = houseNames(meta, publisher, url);
	const isSomebody = (name: string) =>
		!isHouse(name) && !isDesk(name) && !isAgencyName(name);
	const isPerson = (name: string) => isSomebody(name) && !isSignIn(name);
	const stated = statedAuthors(meta, words);
	const declared = stated.find(
		(names) => names.some(isPerson) && !isHouse(names[0] ?? ""),
	);
	// Where data name houses only, no abbreviation stands for a person.
	const isShown = ({ names }: Pick<Shown, "names">) =>
		stated.length
			? names.some((name) => isPerson(name) && !/^\p{Lu}+$/u.test(name))
			: names.some(isSomebody);
	const places = upTo(
		({ names, side }) =>
			declared
				? names.some((name) => declared.some((one) => agree(one, name)))
				: side !== "elsewhere" && isShown({ names }),
		shownAuthors(found, roots, head, words, language),
	);
	// Marks anywhere on the page may be of other texts.
	const own = places.filter(({ side }) => side !== "elsewhere");
	const shown = (stated.length || own.length ? own : places).find(isShown);
	const [first] = own;
	// A site that bears its author's name: both say the same.
	const confirmed = stated.find((names) =>
		names.every((name) => first?.names.some((one) => same(one, name))),
	);
	const chosen =
		(declared && completed(declared, places)) ??
		confirmed ??
		shown?.names ??
		stated[0] ??
		places[0]?.names ??
		[];
	// News agencies and houses are never beside persons.
	const persons = chosen.some(isSomebody)
		? chosen.filter((name) => !isHouse(name) && !isAgencyName(name))
		: [];
	const authors = persons.length ? persons : chosen;
	const signature = places.find(({ names }) =>
		names.some((name) => authors.some((one) => same(one, name))),
	);
	return {
		authors,
		element: signature?.element,
		block: signature?.block,
		agency: [...chosen, ...(signature?.names ?? [])].find(isAgencyName),
		...datesOf(found, meta, head, url, language, words, roots),
	};
}

/** Whether a given name alone or the whole name are the same name. */
const agree = (stated: string, shown: string): boolean =>
	same(stated, shown) || shown.startsWith(`${stated} `);

/** The places up to the first that is enough. */
function upTo(
	isEnough: (place: Shown) => boolean,
	places: Generator<Shown>,
): Shown[] {
	const some: Shown[] = [];
	for (const place of places) {
		some.push(place);
		if (isEnough(place) || some.length === mostPlaces) break;
	}
	return some;
}

/** Data often name the first of several authors, or a given name alone: then the page has the rest. */
function completed(stated: string[], places: Shown[]): string[] {
	const [only = ""] = stated;
	if (stated.length === 1 && !/\s/.test(only))
		for (const { names, side } of places) {
			const whole = names.find((name) => name.startsWith(`${only} `));
			if (whole && side !== "elsewhere") return [whole];
		}
	const [first] = places;
	return first?.side === "head" &&
		first.names.length > stated.length &&
		first.names.every((name) => /\s/.test(name)) &&
		stated.every((name) => first.names.some((one) => same(one, name)))
		? first.names
		: stated;
}

import { isAgencyName } from "./agency";
import type { Words } from "./compile-wording";
import { countryNamed } from "./country-named";
import type { Headline } from "./headline";
import { hostOf } from "./host";
import { houseNames, isDesk } from "./house-names";
import { asArray, type Metadata, textOf } from "./metadata";
import { sameHouse } from "./name-fits";
import { plain } from "./plain";
import { type Dates, datesOf } from "./published";
import { type Shown, shownAuthors } from "./shown-authors";
import { isSignIn, statedAuthors } from "./stated-authors";
import type { Block, Survey } from "./survey";
import { toldWords } from "./told-words";

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
	const sections = [
		meta.meta("article:section"),
		...asArray(meta.article?.["articleSection"]).map(textOf),
	].filter(Boolean);
	const { nobody } = toldWords(words).byline;
	const isAuthor = (name: string) =>
		!nobody.test(name) &&
		!sections.some((one) => plain(one) === plain(name)) &&
		!isOwnAddress(name, url);
	const all = statedAuthors(meta, words, language);
	const stated = all
		.map((names) =>
			(isHouse(names[0] ?? "") ? withoutPlaces(names, language) : names).filter(
				isAuthor,
			),
		)
		.filter(({ length }) => length > 0);
	const foremost = stated.find(
		(names) => names.some(isPerson) && !isHouse(names[0] ?? ""),
	);
	// Some sources name the first of several only.
	const declared =
		foremost &&
		(stated.find(
			(names) =>
				names.length > foremost.length &&
				foremost.every((one) => names.includes(one)),
		) ??
			foremost);
	// Where data name houses only, no abbreviation stands for a person.
	const isShown = ({ names }: Pick<Shown, "names">) =>
		all.length
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
	const shown = (all.length || own.length ? own : places).find(isShown);
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
		(all.length ? [] : places[0]?.names) ??
		[];
	// News agencies and houses are never beside persons.
	const persons = chosen.some(isSomebody)
		? chosen.filter((name) => !isHouse(name) && !isAgencyName(name))
		: [];
	const authors = (persons.length ? persons : chosen).filter(isAuthor);
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

/** The page's own address in the place of a name. */
const isOwnAddress = (name: string, url: string): boolean =>
	/^[\w-]+(?:\.[\w-]+)+$/.test(name) &&
	sameHouse(name.toLowerCase(), hostOf(url));

/** "The Courier, Frankfurt, Germany": a word alone behind a house's name, and what is before a country, is its place. */
function withoutPlaces(
	[house = "", ...names]: string[],
	language = "en",
): string[] {
	const isCountry = (name: string) =>
		countryNamed(
			name
				.split(/[\s,]+/)
				.at(-1)
				?.toLowerCase() ?? "",
			[language, "en"],
		) !== undefined;
	return [
		house,
		...(names.some(isCountry) ? [] : names).filter(
			(name) => /\S\s\S/.test(name) || isDesk(name),
		),
	];
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

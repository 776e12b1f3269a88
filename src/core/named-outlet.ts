import { hostOf } from "./host";
import type { Claim, NamedClaim, Original, Outlet, Reading } from "./model";
import { nameFits } from "./name-fits";
import { nameKeys } from "./name-keys";
import { findOutlet, speaks } from "./outlet";
import { isNamed, namesOf } from "./outlet-index";
import { placeBehind } from "./said-place";

/** What parts a title from the outlet behind it. */
const between = /[\s,–—(（-]+$/u;

/** "il manifesto" is written so; "de Morgen" is "De Morgen", whose article a sentence may write small. */
function isWritten(outlet: Outlet, name: string): boolean {
	const { full, bare } = nameKeys(name);
	return namesOf(outlet).some(
		(one) => one === name || (full !== bare && nameKeys(one).full === full),
	);
}

/** The name itself, and in small letters what is left of it without its last words: "taz on 3 May". */
const readings = ({ value, credited }: NamedClaim): string[] => {
	const words = value.split(" ");
	return credited && /^\p{Ll}/u.test(value)
		? words.map((_, at) =>
				words
					.slice(0, words.length - at)
					.join(" ")
					.replace(/\.$/u, ""),
			)
		: [value];
};

/**
 * The outlet whose full name stands at head or foot of a translation, or of any article of a house that translates: it
 * publishes in another language, and is not the house itself. Where the words of a credit lead to the name, they need
 * no such grounds.
 *
 * @param names in the order of how well they are told
 */
export function namedOutlet(
	{ original, relation, article, claims, url }: Reading,
	names: readonly NamedClaim[],
	outlets: readonly Outlet[],
	publisher: Outlet | undefined,
): { claim: Claim; outlet: Outlet; title?: string } | undefined {
	if (!article?.language) return undefined;
	const own = (outlet: Outlet) =>
		outlet.id === publisher?.id ||
		claims.some(
			({ about, property, value }) =>
				about === "publisher" && property === "name" && isNamed(outlet, value),
		);
	for (const { credited, title, ...claim } of names) {
		if (!credited && !relation && !publisher?.translates) continue;
		for (const name of readings({ ...claim, ...(credited && { credited }) })) {
			if (credited && nameFits(name, hostOf(url))) continue;
			const { outlet } = findOutlet(outlets, name, {
				language: original?.language,
				place: placeBehind(name, claim.said ?? "", article.language),
				spoken: article.language,
				known: publisher?.sources,
			});
			if (
				outlet &&
				!own(outlet) &&
				isNamed(outlet, name) &&
				(!/^\p{Ll}/u.test(name) || isWritten(outlet, name)) &&
				speaks(outlet, original?.language) &&
				(credited || !speaks(outlet, article.language))
			)
				return {
					claim: { ...claim, value: name },
					outlet,
					...(title ? { title } : {}),
				};
		}
	}
	return undefined;
}

/** An original whose title, as a label led to it, is or ends with the outlet's name: without that. */
export function withoutName(original: Original): Original {
	const { title, outlet = "", ...rest } = original;
	if (!title?.replace(/[)）]$/u, "").endsWith(outlet)) return original;
	const left = title.replace(/[)）]$/u, "").slice(0, -outlet.length);
	if (left && !between.test(left)) return original;
	const bare = left.replace(between, "");
	return { ...rest, outlet, ...(bare ? { title: bare } : {}) };
}

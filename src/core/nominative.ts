import { languageBase } from "./language-base";
import type { Outlet } from "./model";
import { formsOf, nameKeys } from "./name-keys";
import { namesOf } from "./outlet-index";

/**
 * By language, how words of titles end in the nominative, and what stands for that ending in other cases; "-" is none.
 * In letters as `nameKeys` compares them: without accents, "й" as "и". Adjectives and nouns alike, since whole titles
 * are compared with those that are known.
 */
const endings: Record<string, Record<string, string>> = {
	de: { e: "en", es: "en em", er: "en em" },
	ru: {
		ая: "ои ую ою",
		ые: "ых ым ыми",
		ие: "их им ими",
		ое: "ого ому ым ом",
		ыи: "ого ому ым ом",
		ии: "его ему им ем",
		мя: "мени менем",
		а: "ы и е у ои ою",
		я: "и е ю еи ям ями ях",
		и: "еи ям ями ях",
		ы: "- ам ами ах",
		о: "а у е ом",
		"": "а у е ом",
	},
	uk: {
		а: "и і у ою оі іи",
		я: "і ю ею",
		ии: "ого ому им",
		о: "а у і ом",
		"": "а у і ом ові",
	},
	pl: {
		ta: "cie",
		ka: "ce",
		ga: "dze",
		ra: "rze",
		a: "y i e ej ie",
		y: "ego emu ym",
		i: "iego iemu im",
		o: "a u em ie",
		"": "a u owi em ie",
	},
	cs: {
		e: "ych ym ymi eho emu em",
		y: "- am ach ami",
		a: "y e u ou",
		o: "a u em e",
		"": "a u e em ovi",
	},
};

/** So many letters of a word stay as they are. */
const shortestStem = 3;

/** Whether a word is another one in an oblique case. */
const isCaseOf = (
	said: string,
	word: string,
	cases: Record<string, string>,
): boolean =>
	Object.entries(cases).some(([ending, others]) => {
		const stem = word.slice(0, word.length - ending.length);
		return (
			stem.length >= shortestStem &&
			word.endsWith(ending) &&
			said.startsWith(stem) &&
			others.split(" ").includes(said.slice(stem.length) || "-")
		);
	});

/** A name of an outlet in words, as they are compared. */
interface Title {
	outlet: Outlet;
	name: string;
	words: string[];
}

const known = new WeakMap<readonly Outlet[], Map<string, Title[]>>();

/** The names of the outlets that publish in a language, made once: many words of a page are no outlet's name. */
function titlesIn(language: string, outlets: readonly Outlet[]): Title[] {
	const ready = known.get(outlets) ?? new Map<string, Title[]>();
	known.set(outlets, ready);
	const made =
		ready.get(language) ??
		outlets
			.filter(({ languages }) => languages.map(languageBase).includes(language))
			.flatMap((outlet) =>
				namesOf(outlet).flatMap((name) =>
					formsOf(name).map(({ full }) => ({
						outlet,
						name,
						words: full.split(" "),
					})),
				),
			);
	ready.set(language, made);
	return made;
}

/**
 * The name of a known outlet that a text declines: "Süddeutsche Zeitung" for "(in der) Süddeutschen Zeitung",
 * "Коммерсантъ" for "(в) «Коммерсанте»". Only names of outlets that publish in the language of the text are declined in
 * it, and only whole names count. undefined where none, or more than one outlet, may be meant.
 *
 * @param language BCP 47 of the text
 */
export function nominative(
	said: string,
	language: string | undefined,
	outlets: readonly Outlet[],
): string | undefined {
	const base = languageBase(language);
	const cases = endings[base];
	if (!cases) return undefined;
	const words = nameKeys(said).full.split(" ");
	const meant = titlesIn(base, outlets).filter(
		(title) =>
			title.words.length === words.length &&
			title.words.every((word, at) => {
				const one = words[at] ?? "";
				return one === word || isCaseOf(one, word, cases);
			}),
	);
	const [first] = meant;
	return meant.every(({ outlet }) => outlet === first?.outlet)
		? first?.name
		: undefined;
}

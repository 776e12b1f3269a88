import type { Wording } from "./model";

/** What only the builder asks for; a page does without it until then. */
type ToldWords =
	| "common"
	| "languages"
	| "noteHeads"
	| "sourceLabels"
	| "originalLabels"
	| "closing"
	| "references"
	| "titles"
	| "facts"
	| "factsOn"
	| "notFacts"
	| "forms"
	| "byline"
	| "photo"
	| "notDatelines";
export type LeanWording = Omit<Wording, ToldWords> &
	Partial<Wording> & {
		/** As the build wrote them down; see `factKeys` in note-words. */
		factKeys?: string[][];
	};

/** Groups that only the builder asks for. */
const unasked = /\(\?<(?:outlet|author|editor|title)>/g;

/** The words that a page carries from the start: those of notices, and of credits that speak of another language. */
export function leanWording(wording: Wording): LeanWording {
	const {
		common: _common,
		languages: _languages,
		noteHeads: _heads,
		sourceLabels: _labels,
		originalLabels: _links,
		closing: _closing,
		references: _references,
		titles: _titles,
		facts: _facts,
		factsOn: _factsOn,
		notFacts: _notFacts,
		forms: _forms,
		byline: _byline,
		photo: _photo,
		notDatelines: _places,
		...lean
	} = wording;
	return {
		...lean,
		credits: wording.credits
			.filter(({ relation, rare }) => relation !== "republication" && !rare)
			.map((credit) => ({
				...credit,
				pattern: credit.pattern.replace(unasked, "(?:"),
			})),
	};
}

import { initialsEitherWay, pattern } from "./compile-wording";
import { keyFinder } from "./key-finder";
import type { LeanWording } from "./lean-wording";

/** A word of a name: "Křetínský", "S.A.", "DvH". The full stop that ends a sentence is no part of it. */
const nameWord =
	"[\\p{Lu}\\d](?:[\\p{L}\\d'’&-]|\\.(?=[\\p{L}&]))*(?:(?<=\\.\\p{L})\\.)?";
const between =
	"(?:&|\\+|of the|of|de la|del?|du|des|della|dello|degli|dei|delle|di|da|do|dos|das|von|van|der|den|für|pour|per|para|zur|la|le|les|al|el) ";
const owner = `(?:«[^«»]{2,50}»|[“„"][^“”„"]{2,50}[”“"]|${nameWord}(?: (?:${between})?(?:[dl]['’])?${nameWord}){0,6})`;

/** Usual forms inside patterns on outlets. */
const forms: Record<string, string> = {
	/** A year, with or without month and day: "19 December 1944", "6. Oktober 1945". No decade, no span of years. */
	date: "(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?\\p{L}{3,10}(?:,| de| del)? |\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?, |\\p{L}{3,10}(?: of| de| del)? )?(?:1[5-9]|20)\\d\\d(?![\\d\\p{L}]|['’]s|[-–—/]\\d)",
	owner,
	/** One or several: what must follow it keeps a pattern from taking part of a list for the whole. */
	owners: `${owner}(?:(?:, ${owner}){0,5},? (?:and|et|und|sowie|y|e|ed|и) ${owner})?`,
	place:
		"\\p{Lu}[\\p{L}'’-]+(?: (?:(?:am|an der|de|del|la|do|di|на) )?\\p{Lu}[\\p{L}'’-]+){0,2}",
};

/** The patterns by which notes about outlets are read. Each is compiled when it is first tried. */
export interface NoteWords {
	facts: readonly (() => RegExp)[];
	/** Those of the facts that a sentence may state, by the literal texts that patterns need. */
	factsIn(said: string): RegExp[];
	/** How a sentence opens that goes on about the outlet of the note. */
	on(): RegExp[];
	/** What stands before a statement that is of something else, denied or supposed. */
	not(): RegExp[];
	/** BCP 47. */
	languages: string[];
}

const made = new WeakMap<LeanWording[], NoteWords>();

type List = "facts" | "factsOn" | "notFacts";

/**
 * The patterns of a language's list with its own forms and the usual ones filled in. Where names are told by their
 * capitals only the first letter may be either way.
 */
function sourcesOf(wording: LeanWording, list: List): string[] {
	const fill = (source: string): string =>
		source.replace(
			/\{([a-z]\w*)\}/gi,
			(whole, form: string) => wording.forms?.[form] ?? forms[form] ?? whole,
		);
	return (wording[list] ?? []).map((source) => {
		const own = list === "factsOn" ? source : initialsEitherWay(source);
		// A language's own forms may hold the usual ones.
		return fill(fill(own));
	});
}

const compile = (source: string): RegExp => new RegExp(pattern(source), "u");

/** What makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
	let own: T | undefined;
	return () => {
		own ??= make();
		return own;
	};
}

/** The patterns of all these languages, once for the life of the list. */
export function noteWords(wording: LeanWording[]): NoteWords {
	const ready = made.get(wording);
	if (ready) return ready;
	const all = (list: List) => wording.flatMap((one) => sourcesOf(one, list));
	const sources = all("facts");
	const facts = sources.map((source) => once(() => compile(source)));
	const find = keyFinder(sources);
	const words: NoteWords = {
		facts,
		factsIn: (said) => find(said).flatMap((number) => facts[number]?.() ?? []),
		on: once(() =>
			all("factsOn").map((source) => new RegExp(pattern(source), "iu")),
		),
		not: once(() => all("notFacts").map(compile)),
		languages: wording.map(({ language }) => language),
	};
	made.set(wording, words);
	return words;
}

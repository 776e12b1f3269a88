import { initialsEitherWay, pattern } from "./compile-wording";
import { keyFinder } from "./key-finder";
import type { LeanWording } from "./lean-wording";
import { withLightLetters } from "./letters";
import { patternKeys } from "./pattern-keys";
import { ageForm } from "./said-age";

/** A word of a name: "Křetínský", "S.A.", "DvH". The full stop that ends a sentence is no part of it. */
const nameWord =
	"[\\p{Lu}\\d](?:[\\p{L}\\d'’&-]|\\.(?=[\\p{L}&]))*(?:(?<=\\.\\p{L})\\.)?";
const between =
	"(?:&|\\+|of the|of|de la|del?|du|des|della|dello|degli|dei|delle|di|da|do|dos|das|von|van|der|den|für d(?:ie|en|as)|für|pour|per|para|zur|la|le|les|al|el) ";
/** A share in percent. */
const percent =
	"(?:[.,]\\d+)?[ \\u00a0\\u202f]?(?:%|per ?cent|Prozent|pour cent|por ciento|процент\\p{Ll}{0,3})";
/** No share is a name, though names may open with a digit. */
const owner = `(?!\\d+${percent})(?:«[^«»]{2,50}»|[“„"][^“”„"]{2,50}[”“"]|${nameWord}(?: (?:${between})?(?:(?:[dl]|dell|all)['’])?${nameWord}){0,6})`;

/** Behind the name of one owner among several: "(30 %)". */
const part = `(?: \\(\\d{1,2}${percent}\\))?`;

/** Usual forms inside patterns on outlets. */
const forms: Record<string, string> = {
	/** A year, with or without month and day: "19 December 1944", "6. Oktober 1945". No decade, no span of years. */
	date: "(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)? (?:of |de )?\\p{L}{3,10}(?:,| de| del)? |\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?, |\\p{L}{3,10}(?: of| de| del)? )?(?:1[5-9]|20)\\d\\d(?![\\d\\p{L}]|['’]s|[-–—/]\\d|-[хе](?!\\p{L}))",
	/** A decade or a century. */
	age: ageForm,
	/** More than half of the shares. */
	share: `(?:5[1-9]|[6-9]\\d|100|50(?=[.,]))${percent}`,
	/** Half of them or less: whoever has that is not said to own it. */
	minor: `(?<![\\d.,])(?:[1-4]?\\d|50(?![.,]))${percent}`,
	owner,
	/** What stands before and behind the names in a list of owners; languages have their own. */
	before: "",
	behind: "",
	/** One or several: what must follow it keeps a pattern from taking part of a list for the whole. */
	owners: `${owner}(?:(?:{behind}${part}(?:, {before}${owner}{behind}${part}){0,5},? (?:and|et|und|sowie|y|e|ed|и) {before}${owner}(?:{behind} \\(\\d{1,2}${percent}\\))?)| \\((?:5[1-9]|[6-9]\\d)${percent}\\))?`,
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
	/** What stands before the name of the outlet where a note opens with it: "The daily". */
	opens(): RegExp[];
	/** Words for a title, where they open a name: "Zeitschrift Ogonjok". */
	titles(): RegExp[];
	/** The same where they end what has capitals for being a noun: "Berliner Tageszeitung". */
	nouns(): RegExp[];
	/** Behind the outlet's name: the verbs by which a note begins to tell of it. */
	is(): RegExp[];
	/** What stands before the name of a place: "in". */
	places(): RegExp[];
	/** BCP 47. */
	languages: string[];
}

const made = new WeakMap<LeanWording[], NoteWords>();

type List = "facts" | "factsOn" | "notFacts";

/** A pattern with its language's own forms and the usual ones filled in. */
function filled(source: string, wording: LeanWording): string {
	const fill = (one: string): string =>
		one.replace(
			/\{([a-z]\w*)\}/gi,
			(whole, form: string) => wording.forms?.[form] ?? forms[form] ?? whole,
		);
	// A language's own forms may hold the usual ones, and those what stands before and behind names.
	return fill(fill(fill(source)));
}

/** Names are told by their capitals, so only the first letter may be either way. */
const compile = (source: string, wording: LeanWording): RegExp =>
	new RegExp(
		withLightLetters(pattern(filled(initialsEitherWay(source), wording))),
		"u",
	);

/**
 * The literal texts that each of a language's facts needs, in their order. They hang on the words alone, and telling
 * them took a tenth of a first opening of the reader, so the build writes them down (`factKeys`).
 */
export const factKeys = (wording: LeanWording): string[][] =>
	wording.factKeys ??
	(wording.facts ?? []).map((source) => patternKeys(filled(source, wording)));

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
	const all = <T>(list: List, make: (source: string, of: LeanWording) => T) =>
		wording.flatMap((one) =>
			(one[list] ?? []).map((source) => make(source, one)),
		);
	const facts = all("facts", (source, one) => once(() => compile(source, one)));
	const ofForm = (name: string, make: (form: string) => string, flags = "iu") =>
		once(() =>
			wording.flatMap((one) =>
				one.forms?.[name]
					? new RegExp(
							withLightLetters(pattern(filled(make(`{${name}}`), one))),
							flags,
						)
					: [],
			),
		);
	const find = keyFinder(wording.flatMap(factKeys));
	const words: NoteWords = {
		facts,
		factsIn: (said) => find(said).flatMap((number) => facts[number]?.() ?? []),
		on: once(() =>
			all(
				"factsOn",
				(source, one) =>
					new RegExp(withLightLetters(pattern(filled(source, one))), "iu"),
			),
		),
		not: once(() => all("notFacts", compile)),
		opens: ofForm("opens", (form) => `^${form} $`),
		titles: ofForm("title", (form) => `^${form}(?= |$)`),
		nouns: ofForm("title", (form) => `(?:^| )${form}$`, "u"),
		is: ofForm("is", (form) => `^ ${form}(?!\\p{L})`, "u"),
		places: ofForm("where", (form) => `(?:^| )${form} $`),
		languages: wording.map(({ language }) => language),
	};
	made.set(wording, words);
	return words;
}

import { initialsEitherWay, pattern } from "./compile-wording";
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

/** The patterns by which notes about outlets are read. */
export interface NoteWords {
	facts: RegExp[];
	/** How a sentence opens that goes on about the outlet of the note. */
	on: RegExp[];
	/** What stands before a statement that is of something else, denied or supposed. */
	not: RegExp[];
	/** BCP 47. */
	languages: string[];
}

const made = new WeakMap<LeanWording[], NoteWords>();

/** The patterns of all these languages, compiled once for the life of the list. */
export function noteWords(wording: LeanWording[]): NoteWords {
	const ready = made.get(wording);
	if (ready) return ready;
	const all = (list: "facts" | "factsOn" | "notFacts", flags: string) =>
		wording.flatMap((one) => {
			const fill = (source: string): string =>
				source.replace(
					/\{([a-z]\w*)\}/gi,
					(whole, form: string) => one.forms?.[form] ?? forms[form] ?? whole,
				);
			return (one[list] ?? []).map((source) => {
				const own = flags === "u" ? initialsEitherWay(source) : source;
				// A language's own forms may hold the usual ones; their small letters stay small, to tell words from names.
				return new RegExp(pattern(fill(fill(own))), flags);
			});
		});
	const words: NoteWords = {
		facts: all("facts", "u"),
		on: all("factsOn", "iu"),
		not: all("notFacts", "u"),
		languages: wording.map(({ language }) => language),
	};
	made.set(wording, words);
	return words;
}

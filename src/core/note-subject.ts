import { normalName } from "./normal-name";
import type { NoteWords } from "./note-words";

const capital = "\\p{Lu}[\\p{L}\\d'’.&-]*";
/** One name, also of several words and of two joined by "&". */
const title = `«[^«»]{2,50}»|[“„"][^“”„"]{2,50}[”“"]|${capital}(?: (?:(?:of|the|de|del|della|di|du|des|der|die|das|la|le|el|d’|&) ){0,2}(?:(?:[dl]|dell|all)['’])?${capital}){0,4}`;
/** "the magazine Ogonyok, founded …", "Ogonyok (founded …", "Ogonyok — founded …": up to the statement. */
const apposed = new RegExp(
	`(?<=^|[\\s('’])(?<name>${title})(?: \\([^()]{1,60}\\))?(?:,| \\(| [—–])\\s?$`,
	"u",
);
/** A statement with a verb of its own is no apposition: "Acquistato dalla Porto Media, è un mensile". */
const verb = /^(?:è|era|es|fue|est|fut|ist|war|is|was)(?!\p{L})/iu;
/** "… and Ogonyok was founded": up to the statement. */
const joined = new RegExp(
	` (?:and|et|und|y|e|и) (?:the |l[ae] |el |il |d(?:ie|er|as) )?(?<name>${title})(?: \\p{Ll}+){1,2} $`,
	"u",
);

/** Behind the name that opens a sentence: it tells of that one. */
const telling = /^(?: \([^()]*\))?(?:,| (?:is|was|has)(?!\p{L}))/u;

/** The outlet's name where a note opens with it: 'Kommersant ("The Businessman") was founded …'. */
export function nameInNote(text: string): string | undefined {
	const found =
		/^(?:The |L[ae] |Le )?(?<name>\p{Lu}[\p{L}\d'’.-]*(?: (?:(?:de|del|della|der|die|das|of|the|du|d’|la|le|&) ){0,2}(?:(?:[dl]|dell|all)['’])?\p{Lu}[\p{L}\d'’.-]*){0,4})(?= \(|,| (?:is|was|has|are|were|dates)\b)/u.exec(
			text,
		);
	return found?.groups?.["name"];
}

/** Whether one name is the other, or holds all its words: "Die Zeit" and "Zeit Online". */
export function areOneTitle(a: string, b: string): boolean {
	const [one = [], other = []] = [a, b].map((name) =>
		normalName(name).split(" ").filter(Boolean),
	);
	const [few, many] = one.length < other.length ? [one, other] : [other, one];
	return few.length > 0 && few.every((word) => many.includes(word));
}

/** Of whom the sentences of one note speak, one after another. */
export interface NoteSubject {
	/** Takes the next sentence: whether it speaks of the note's outlet at all. */
	goesOn(said: string): boolean;
	/** Whether what stands before a statement names another title, whose statement it then is. */
	isOther(prefix: string, stated: string): boolean;
}

/**
 * Keeps apart the outlet of a note and the titles that the note names beside it. A statement in apposition is of the
 * name before it, and so the outlet's only where the note opens with that name, or has it for its subject.
 *
 * @param named what the outlet is known to be called; with it, a note that opens with another name is of another
 */
export function noteSubject(
	{ on, opens, titles, nouns, places }: NoteWords,
	named: readonly string[] = [],
): NoteSubject {
	const said: string[] = [];
	/** The last name that opened a sentence was another's: what goes on without a name is of that one. */
	let strayed = false;
	/** Names stand for the note's subject where they open a sentence or follow what is set before it ("Created in 2015, The Lantern …"). */
	const isSubject = (name: string) =>
		named.some((one) => areOneTitle(one, name)) ||
		said.some((sentence) => {
			for (
				let at = sentence.indexOf(name);
				at >= 0;
				at = sentence.indexOf(name, at + 1)
			) {
				const before = sentence.slice(0, at);
				if (
					(isOpening(before) && sentence === said[0]) ||
					/, (?:\p{L}{1,3}['’ ])?$/u.test(before)
				)
					return true;
			}
			return false;
		});
	const isOpening = (before: string) =>
		before === "" || opens().some((one) => one.test(before));
	const isKnown = (name: string) =>
		!named.length || named.some((one) => areOneTitle(one, name));

	const isOnTitle = (text: string) =>
		text
			.split(/[\s,.;:]+/u)
			.some((word) => nouns().some((one) => one.test(word)));

	return {
		goesOn(sentence) {
			const isFirst = said.length === 0;
			const name = nameInNote(sentence);
			const goesOn = !on().length || on().some((one) => one.test(sentence));
			const its = name !== undefined && (isFirst ? isKnown : isSubject)(name);
			const speaks = its || (isFirst ? name === undefined || goesOn : goesOn);
			said.push(sentence);
			if (its) strayed = false;
			else if (!speaks && name) {
				const after = sentence.slice(sentence.indexOf(name) + name.length);
				strayed ||= telling.test(after) && isOnTitle(after);
			}
			return speaks && !strayed;
		},
		isOther(prefix, stated) {
			const found =
				(verb.test(stated) ? undefined : apposed.exec(prefix)) ??
				joined.exec(prefix);
			const whole = found?.groups?.["name"];
			if (!found || !whole) return false;
			const before = prefix.slice(0, found.index);
			// Russian sets titles in quotation marks: "старейшая газета Перу, основанная …" names a country.
			if (
				/^\p{Script=Cyrillic}/u.test(whole) &&
				nouns().some((one) => one.test(before.trimEnd()))
			)
				return false;
			if (places().some((one) => one.test(before))) return false;
			// Where nouns have capitals, "Zeitung" is no name, and "Zeitschrift Ogonjok" is one with what it is.
			const name = titles().reduce(
				(left, one) => left.replace(one, "").trim(),
				whole,
			);
			if (!name || nouns().some((one) => one.test(name))) return false;
			if (said.length === 1 && isOpening(before)) return !isKnown(name);
			return !isSubject(name);
		},
	};
}

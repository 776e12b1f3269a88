import { andOf } from "./and-words";
import type { Words } from "./compile-wording";
import { mayBeNextPerson, mayBePerson } from "./is-person";
import { toldWords } from "./told-words";

/** The names that a credit's pattern found, and where. */
export interface PersonsAsk {
	/** One name or several, and what the pattern took for names. */
	names: string;
	/** The words of their sentence before and behind them. */
	before: string;
	after: string;
	words: Words;
	/** BCP 47 of the credit's words. */
	language: string;
}

const cased = /^\P{L}*[\p{Lu}\p{Ll}]/u;
/** From so many on, names that only commas part are a list; the second of two may be a house or a place. */
const list = 3;
/** "Ana Pérez de El Muelle": small words before an article lead to a house. */
const ofHouse =
	/(?<=^\S+ \S+) (?:de|di|da|van|von) (?:El|La|Los|Las|Il|Le|Les|The|Die|Der|Das|De|Het)(?= )/u;

/** Further names in scripts whose patterns ask for one. */
const uncasedMore =
	/^(?:(?:\s?[،,、;]\s?|\s[وו]\s)[\p{L}\p{M}\u200c'’.·・＝=]+(?: [\p{L}\p{M}\u200c'’.·・]+){0,4})+/u;
/** "And" as a letter of the second name, with two words on each side of it. */
const attached = String.raw`(?<=\S\s\S+)\s[וו](?=\S{2,}\s\S)`;

interface Piece {
	text: string;
	/** Where it ends, in characters. */
	end: number;
	/** What parts it from the one before: a comma may part it from a place or a house too. */
	sure: boolean;
	/** "y" or "e" before one word may be the middle of a family name: "Ortega y Gasset". */
	half: boolean;
}

function* piecesOf(
	names: string,
	and: string,
	language: string,
): Generator<Piece> {
	const between = new RegExp(
		`,? (?:${and}) |\\s?[&、]\\s?|${attached}|\\s?[،;/]\\s?|,(?!\\s?(?:[JS]r\\b|I{2,3}\\b))\\s?|(?<=\\p{sc=Han})・(?=\\p{sc=Han})|(?<=\\p{sc=Hangul})[·・](?=\\p{sc=Hangul})`,
		"gu",
	);
	let from = 0;
	let by = "";
	for (const match of [...names.matchAll(between), undefined]) {
		const end = match?.index ?? names.length;
		yield {
			text: names.slice(from, end).trim(),
			end,
			sure: !/^\s?[،,;/]\s?$/u.test(by),
			half: /^ [ye] $/u.test(by) && /^(?:es|pt)$/.test(language),
		};
		from = end + (match?.[0].length ?? 0);
		by = match?.[0] ?? "";
	}
}

/** Two words at least, or a script that writes names without spaces; two characters may be a place in Japanese. */
const isFull = (name: string, language: string): boolean =>
	/\S\s\S/u.test(name) ||
	/^\p{sc=Han}{3,5}$/u.test(name) ||
	(language === "zh" && /^\p{sc=Han}{2}$/u.test(name)) ||
	/^(?:\p{sc=Hangul}{3,4}|[\p{sc=Katakana}ー・＝=]{4,})$/u.test(name);

/**
 * The part of what a pattern took for names that persons' names are sure to be: "Anna Berg, Jan Novák and Li Wei", but
 * of "Anna Berg, The Courier" and "Anna Berg, New York" the first alone. '' where nobody is named.
 */
export function personsIn({
	names,
	before,
	after,
	words,
	language,
}: PersonsAsk): string {
	const { byline } = toldWords(words);
	const more = cased.test(names) ? "" : (uncasedMore.exec(after)?.[0] ?? "");
	const whole = names + more;
	const rest = after.slice(more.length);
	const trade = (piece: string) => {
		const at = byline.beside.exec(piece)?.index ?? 0;
		return at > 0 ? at : (ofHouse.exec(piece)?.index ?? 0);
	};
	let end = 0;
	let count = 0;
	let all = true;
	let last = 0;
	let single = false;
	for (const { text, end: to, sure, half } of piecesOf(
		whole,
		andOf(words, language),
		language,
	)) {
		const cut = trade(text);
		const name = cut ? text.slice(0, cut) : text;
		const ends = cut ? to - text.length + cut : to;
		if (!count) {
			if (!mayBePerson(name.replace(/\.$/u, ""), language)) return "";
			end = ends;
			single = !isFull(name, language);
		} else if (
			half &&
			!isFull(name, language) &&
			!single &&
			mayBePerson(name, language)
		) {
			end = ends;
		} else {
			if (
				(!isFull(name, language) && !single) ||
				!mayBeNextPerson(name, language, words)
			) {
				all = false;
				break;
			}
			if (sure) end = ends;
		}
		count++;
		last = ends;
		if (cut) {
			all = false;
			break;
		}
	}
	const isList = count >= list || byline.several.test(before);
	if (all && isList && /^[^\p{L}\p{N}]*$/u.test(rest)) end = last;
	return whole.slice(0, end);
}

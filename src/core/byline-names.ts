import { isNameless } from "./byline-words";
import type { Words } from "./compile-wording";
import { isDesk } from "./house-names";
import { trimmed } from "./names-in";
import { particles, prefixes } from "./person-names";
import { spokenDate } from "./spoken-date";
import { toldWords } from "./told-words";
import { uncasedNames } from "./uncased-names";

/**
 * What tells that a text names authors: a mark for names at the place where it stands, a class name that may be of more
 * than the name, or nothing but its words.
 */
export type Told = "mark" | "class" | "words";

/** What has to be known to read a byline. */
export interface BylineAsk {
	words: Words;
	/** BCP 47 of the page. */
	language: string | undefined;
	told: Told;
}

/** Longer, what the head calls an author is a text, and a line a sentence. In characters. */
export const longest = 200;
const longestLine = 120;
/** A line that only a trade makes a byline. In characters. */
const longestSigned = 60;
/** A name has no more words. */
const mostWords = 6;

/** Parts of a printed line: a slash or dash with blanks around it may stand between names too, and is weighed there. */
const apart = /\s*[|｜丨•∙;；]\s*|\s+[·–—―~-]+(?:\s+|$)|^[·–—―~-]+\s*/u;
/** What may part two names, and a name from its house, place or trade. */
const weak = /\s*[,،，]\s*|\s+\/\s*|(?<=\p{L}{2})\/(?=\p{Lu}\p{L}+\s)/u;
const bracketed = /\s*(?:\([^()]{0,80}\)|（[^（）]{0,80}）|\[[^[\]]{0,80}\])/gu;
const clock =
	/(?<!\p{Nd})\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})(?: ?(?:uhr|h|am|pm)\b)?/giu;
const address = /(?<=^|\s)\S*@\S*/gu;
/** Small words inside of names. */
export const particle = new RegExp(
	`^(?:${particles}|ap|dall[ae]?|['’]t|v\\.|vom|zu[mr])$`,
	"u",
);
const capitalised = new RegExp(
	`^(?:${prefixes}|\\p{Pi}|")?\\p{Lu}[\\p{L}\\p{M}'’.\\p{Pf}"-]*$`,
	"u",
);
/** "von und zu Stein", "Ortega y Gasset": from the word before on. */
const joins = /^(?:von und zu |und zu \p{Lu}|\p{Lu}\S+ [ye] \p{Lu}\S+$)/u;
/** It stands behind a comma, and is of the name before. */
const suffix = /^(?:[JS]r\.?|I{2,3})$/u;
const article =
	/^(?:the|die|der|das|le|la|les|el|los|las|il|lo|de|het|el|o|os|as)\s/iu;
const cased = /[\p{Lu}\p{Ll}]/u;
export const degree = /^(?:ph\.?d|m\.?d|mph|rdn?|jr|sr)\.?$/i;
const network = /^(?:facebook|twitter|instagram|linkedin|youtube|whatsapp)\b/i;
/** A name by which somebody signs in, or a house's own domain. */
const signIn = /^(?=.*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}_-]|\.(?=\S)){1,29}$/u;

/**
 * The names of those who wrote it, as a printed line says them: without "By", date, place, house and trade, and without
 * those who translated, edited or photographed it. None: it names nobody, or, where only its words tell, is no byline.
 *
 * @param lines what is printed, a line each; a label and its name may stand in two
 */
export function bylineNames(lines: string[], ask: BylineAsk): string[] {
	const { byline } = toldWords(ask.words);
	const strict = ask.told === "words";
	const text = lines.join(" | ");
	if (text.length > (strict ? longestLine : longest)) return [];
	if (strict && (/[?!？！。]$/u.test(text) || !byline.hint.test(text)))
		return [];
	const day = spokenDate(text, ask.language);
	const undated = (day ? text.replace(day.said, " | ") : text)
		.replace(clock, " | ")
		.replace(address, "")
		.replace(bracketed, (whole) =>
			whole.trim().length === text.trim().length ? whole : " ",
		);
	let labelled = false;
	for (const raw of undated.split(apart)) {
		let part = bare(raw ?? "");
		if (!part) continue;
		if (isNameless(part, byline)) return [];
		if (byline.label.test(part)) {
			labelled = true;
			continue;
		}
		const other = byline.others.exec(part);
		const amid = strict ? null : byline.amid.exec(part);
		const lead =
			byline.by.exec(part) ??
			(strict ? null : byline.loose.exec(part)) ??
			(amid && !particle.test(amid[0].trim().toLowerCase()) ? amid : null);
		const opens = lead !== null || labelled;
		if (other && (!lead || other.index <= lead.index))
			part = part.slice(0, other.index);
		else if (lead) {
			part = part.slice(lead.index + lead[0].length);
			const next = byline.others.exec(part);
			if (next) part = part.slice(0, next.index);
		}
		// Amid a sentence the trade is not the line's own.
		if (strict && !opens && !byline.signs.test(part)) continue;
		if (strict && !opens && part.length > longestSigned) continue;
		const names = namesOf(part, ask, opens, day !== undefined);
		if (names.length) return names;
		labelled = false;
		if (strict && opens) return [];
	}
	return [];
}

/** Without what sets a text off, and quotation marks around it. */
const bare = (text: string): string =>
	text
		.replace(/^[\s~–—―\-·•|,.:：(（【[/*>»]+/u, "")
		.replace(/[\s~–—―·•|,:：)）】\]/-]+$/u, "")
		.trim();

/** "Jane Doe and John Roe, Nairobi" → the two. */
function namesOf(
	part: string,
	ask: BylineAsk,
	opens: boolean,
	dated: boolean,
): string[] {
	const { byline } = toldWords(ask.words);
	const names: string[] = [];
	const pieces = part.split(weak).filter(Boolean);
	const short = pieces.every((piece) => !/\s/.test(piece.trim()));
	for (const [index, piece] of pieces.entries()) {
		// A trade or a place: "from Lisbon".
		if (index > 0 && /^\p{Ll}/u.test(piece) && !short) continue;
		if (suffix.test(piece.trim()) && names.length) {
			names.push(`${names.pop()}, ${piece.trim()}`);
			continue;
		}
		const found: string[] = [];
		for (const one of partedBy(byline.and, piece)) {
			const read = nameIn(one, ask, opens);
			if (!read) {
				// A sentence goes on: what stood before was none of the names.
				if (index === 0 && ask.told === "words") return [];
				break;
			}
			found.push(...read.names);
			if (read.ends) break;
		}
		if (index === 0) {
			const [first = ""] = found;
			const single = cased.test(first) && !/\s|\p{L}\.\p{L}/u.test(first);
			// "By Monday the ferries": one word is a name only beside a day.
			if (single && ask.told === "words" && !dated) return [];
			if (!found.length) {
				if (byline.before.test(piece) && pieces.length > 1) continue;
				return [];
			}
		} else if (
			found.some(
				(name) =>
					article.test(name) ||
					isDesk(name) ||
					degree.test(name) ||
					(!short && !isFull(name)),
			)
		)
			continue;
		names.push(...found);
	}
	return [...new Set(names)];
}

/** What stands around an "and", unless it stands within a name: "von und zu Stein", "José Ortega y Gasset". */
function partedBy(and: RegExp, piece: string): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const { 0: word, index } of piece.matchAll(new RegExp(and, "giu"))) {
		const before = piece.slice(from, index);
		const after = piece.slice(index + word.length);
		if (/\svon$/u.test(before) && /^zu\s/u.test(after)) continue;
		if (
			/^\s[ye]\s$/u.test(word) &&
			/\S\s\S/u.test(before) &&
			!/\s/u.test(after)
		)
			continue;
		parts.push(before);
		from = index + word.length;
	}
	return [...parts, piece.slice(from)];
}

/** Two words at least, or a script that does not tell. */
const isFull = (name: string): boolean => !cased.test(name) || /\s/.test(name);

/** The name in a piece of a list; `ends`: it is followed by something else. */
function nameIn(
	piece: string,
	{ words, language, told }: BylineAsk,
	opens: boolean,
): { names: string[]; ends: boolean } | undefined {
	const { byline } = toldWords(words);
	const strict = told === "words";
	let text = bare(piece);
	for (let turn = 0; turn < 4; turn++) {
		const title = byline.before.exec(text);
		if (!title?.[0]) break;
		text = bare(text.slice(title[0].length));
	}
	const beside = byline.beside.exec(text);
	if (beside) text = bare(text.slice(0, beside.index));
	const isSigned = beside !== null && beside.index > 0;
	let ends = beside !== null;
	if (!text) return { names: [], ends };
	if (!cased.test(text.charAt(0)) && /^\p{Lo}/u.test(text)) {
		const names = uncasedNames(text, language, strict, opens, isSigned);
		return names.length ? { names, ends } : undefined;
	}
	if (!strict && signIn.test(text) && (opens || !/^\p{Lu}\p{Ll}+$/u.test(text)))
		return { names: [text], ends };
	const tokens = text.split(" ");
	let count = 0;
	for (const [at, token] of tokens.entries()) {
		if (capitalised.test(token)) count = at + 1;
		else if (joins.test(tokens.slice(Math.max(0, at - 1)).join(" "))) continue;
		// "Vom Hafen zu den Inseln": a way, not a name.
		else if (!particle.test(token) || (strict && /^zu/.test(token))) break;
	}
	const [token = ""] = tokens;
	if (
		!count &&
		opens &&
		signIn.test(token) &&
		byline.at.test(tokens.slice(1).join(" "))
	)
		return { names: [token], ends: true };
	const rest = tokens.slice(count).join(" ");
	if (!count || count > mostWords) return undefined;
	if (rest) {
		ends = true;
		if (strict && !byline.at.test(rest)) return undefined;
		// "About the author", "Share this": no name before a small word is one word.
		if (count === 1) return undefined;
	}
	// What a class is named for may be a button too.
	if (count === 1 && told === "class" && !opens) return undefined;
	const half = count / 2;
	const own = tokens.slice(0, count);
	// Printed twice: for a narrow and for a wide window.
	const twice =
		half > 1 && own.slice(0, half).join(" ") === own.slice(half).join(" ");
	const name = trimmed((twice ? own.slice(0, half) : own).join(" "));
	if (name.length < 2 || network.test(name)) return undefined;
	return { names: [name], ends };
}

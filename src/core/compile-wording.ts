import { keyFinder } from "./key-finder";
import type { LeanWording } from "./lean-wording";
import { type NoticeKind, noticeKinds, type Wording } from "./model";

/** Usual forms inside patterns. A name: capitalised words with small ones between; an outlet may be longer. */
const forms: Record<string, string> = {
	name: "(?:Translators for )?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:d[aeiou]s?|del|della|von|van|der|den|al|el|bin|ibn|and|&) )*\\p{Lu}[\\p{L}'’.-]*){0,4}",
	outlet:
		'(?:[«“„"][^«»“”„"]{2,50}[»”“"]|[\\p{Lu}\\d«“"][\\p{L}\\d\'’.&-]*(?: (?:(?:d[aeiou]s?|du|der|die|das|of|the|and|et|&|y|e) )*[\\p{Lu}\\d][\\p{L}\\d\'’.&-]*){0,5}[»”"]?)',
	language: "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?",
	// A name in a script without capitals, or in one without spaces: nothing but its place tells it, so patterns anchor it.
	anyName:
		"[\\p{L}“\"«「『《][\\p{L}\\p{M}'’.·・-]{1,24}(?: [\\p{L}\\p{M}][\\p{L}\\p{M}'’.·・-]{0,24}){0,4}[”\"»」』》]?",
};

/** Letters of the scripts that part words by spaces; `\\b` knows those of English only. A short class, since `\\p{L}` compiles slowly. */
const letter = "[\\wÀ-\\u0589א-ת\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u1fff]";
const edge = `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`;

/** Fills in the forms, and lets `\b` stand at the edge of words with letters beyond English ones too. */
function pattern(source: string): string {
	const filled = source.replace(
		/\{(\w+)\}/g,
		(whole, form) => forms[form] ?? whole,
	);
	return /[À-\u1fff]/.test(source) ? filled.replaceAll("\\b", edge) : filled;
}

const made = new Map<string, RegExp>();

/** Each pattern once: compiling it is the dearest part of a page's first reading, and lists of words share most. */
function expression(source: string, flags: string): RegExp {
	const key = `${flags} ${source}`;
	const ready = made.get(key) ?? new RegExp(source, flags);
	made.set(key, ready);
	return ready;
}

const any = (sources: string[], flags = "iu"): RegExp | undefined =>
	sources.length
		? expression(sources.map((one) => `(?:${pattern(one)})`).join("|"), flags)
		: undefined;

const anyWhole = (sources: string[]): RegExp | undefined =>
	sources.length
		? expression(
				`^(?:${sources.map((one) => `(?:${pattern(one)})`).join("|")})[\\s:.…»›→>!*]*$`,
				"iu",
			)
		: undefined;

/** The words of all languages as ready regular expressions. */
export interface Words {
	notices: { kind: NoticeKind; says?: RegExp; labels?: RegExp }[];
	dismiss?: RegExp;
	credits: {
		language: string;
		/** Stems of languages' names, for languageCode. */
		languages?: Wording["languages"];
		relation: Wording["credits"][number]["relation"];
		linked: boolean;
		test: RegExp;
		/** The same for lines in capitals, made when the first is met. */
		loud?: RegExp;
	}[];
	notCredit?: RegExp;
	sourceBox?: RegExp;
	facts: RegExp[];
	byline: RegExp[];
	photo: RegExp[];
	notDatelines: Set<string>;
	/**
	 * What of all this a text may match at all, a bit each: `notices` by their number, their labels by that and
	 * `labelHints`, and the others by name. Quick; whoever has many texts asks it first.
	 */
	hints(text: string): number;
}

/** Bits of Words.hints; those of notices' words come first. */
export const labelHints = noticeKinds.length;
export const creditHint = 1 << (2 * labelHints);
export const boxHint = creditHint << 1;
export const photoHint = creditHint << 2;

const compiled = new WeakMap<LeanWording[], Words>();

/** Compiles once for the life of the list. Credits match case, since names are told by their capitals. */
export function compileWording(wording: LeanWording[]): Words {
	const ready = compiled.get(wording);
	if (ready) return ready;
	const words: Words = {
		notices: noticeKinds.map((kind) => ({
			kind,
			says: any(wording.flatMap((one) => one.notices[kind]?.says ?? [])),
			labels: anyWhole(
				wording.flatMap((one) => one.notices[kind]?.labels ?? []),
			),
		})),
		dismiss: anyWhole(wording.flatMap((one) => one.dismiss)),
		credits: wording.flatMap((one) =>
			one.credits.map((credit) => ({
				language: one.language,
				languages: one.languages,
				relation: credit.relation,
				linked: credit.linked ?? false,
				test: expression(pattern(initialsEitherWay(credit.pattern)), "u"),
			})),
		),
		notCredit: any(
			wording.flatMap((one) => (one.notCredits ?? []).map(initialsEitherWay)),
			"u",
		),
		sourceBox: anyWhole(wording.flatMap((one) => one.sourceBox)),
		facts: wording.flatMap((one) =>
			(one.facts ?? []).map((fact) =>
				expression(pattern(initialsEitherWay(fact)), "u"),
			),
		),
		byline: wording.flatMap((one) =>
			(one.byline ?? []).map((byline) =>
				expression(pattern(initialsEitherWay(byline)), "u"),
			),
		),
		photo: wording.flatMap((one) =>
			(one.photo ?? []).map((photo) => expression(pattern(photo), "iu")),
		),
		notDatelines: new Set(wording.flatMap((one) => one.notDatelines ?? [])),
		hints: keyFinder([
			...(["says", "labels"] as const).flatMap((part) =>
				noticeKinds.map((kind) =>
					wording.flatMap((one) => one.notices[kind]?.[part] ?? []),
				),
			),
			wording.flatMap((one) => [
				...one.credits.map((credit) => credit.pattern),
				...(one.notCredits ?? []),
			]),
			wording.flatMap((one) => one.sourceBox),
			wording.flatMap((one) => one.photo ?? []),
		]),
	};
	compiled.set(wording, words);
	return words;
}

/**
 * Lets the pattern's own first letter of a phrase be small or capital ("read the original", "Read the original")
 * while names inside keep their case: the i flag would make `\p{Lu}` match small letters too.
 */
const initialsEitherWay = (source: string): string =>
	source.replace(
		/(^|\\b|\^|\(\?:|[|)}]|\)\?)(\p{Ll})(?=[\p{Ll}\s])/gu,
		(_, before, letter) => `${before}[${letter}${letter.toUpperCase()}]`,
	);

import { keyFinder } from "./key-finder";
import type { LeanWording } from "./lean-wording";
import { type NoticeKind, noticeKinds, type Wording } from "./model";
import { patternKeys } from "./pattern-keys";

/** Usual forms inside patterns. A name: capitalised words with small ones between; an outlet may be longer. */
export const forms = {
	name: "(?:Translators for )?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:d[aeiou]s?|del|della|von|van|der|den|al|el|bin|ibn|and|&) )*\\p{Lu}[\\p{L}'’.-]*){0,4}",
	outlet:
		'(?:[«“„"][^«»“”„"]{2,50}[»”“"]|[\\p{Lu}\\d«“"][\\p{L}\\d\'’.&-]*(?: (?:(?:d(?:[aeiou]s?|er|ie|el(?:l[ae])?)|of|the|and|et|&|y|e) )*(?:d[\'’])?[\\p{Lu}\\d][\\p{L}\\d\'’.&-]*){0,5}[»”"]?)',
	language: "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?",
	// A name in a script without capitals, or in one without spaces: nothing but its place tells it, so patterns anchor it.
	anyName:
		"[\\p{L}“\"«「『《][\\p{L}\\p{M}'’.·・-]{1,24}(?: [\\p{L}\\p{M}][\\p{L}\\p{M}'’.·・-]{0,24}){0,4}[”\"»」』》]?",
};

/**
 * Letters of the scripts that part words by spaces; `\\b` knows those of English only. A short class, since `\\p{L}`
 * compiles slowly.
 */
const letter = "[\\wÀ-\\u0589א-ת\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u1fff]";
const edge = `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`;

/** Fills in the forms, and lets `\b` stand at the edge of words with letters beyond English ones too. */
export function pattern(source: string): string {
	const filled = source.replace(
		/\{(\w+)\}/g,
		(whole, form: keyof typeof forms) => forms[form] ?? whole,
	);
	return /[À-\u1fff]/.test(source) ? filled.replaceAll("\\b", edge) : filled;
}

const made = new Map<string, RegExp>();

/** Each pattern once: compiling it is the dearest part of a page's first reading, and lists of words share most. */
export function expression(source: string, flags: string): RegExp {
	const key = `${flags} ${source}`;
	const ready = made.get(key) ?? new RegExp(source, flags);
	made.set(key, ready);
	return ready;
}

/**
 * What a phrase is for, if it is looked for in every line: `says` and `labels` are of notices, the others lists of a
 * wording file.
 */
export type Part =
	| "says"
	| "labels"
	| "credits"
	| "notCredits"
	| "sourceBox"
	| "photo";

/** What a credit's pattern says by itself. */
export interface CreditWords {
	language: string;
	/** Stems of languages' names, for languageCode. */
	languages?: Wording["languages"];
	relation: Wording["credits"][number]["relation"];
	linked: boolean;
	/** It counts only beside a credit that says that the text is translated. */
	beside?: boolean | undefined;
}

/** One pattern of a wording file. It is compiled when it is first tried, since most pages try few. */
export interface Phrase {
	part: Part;
	/** Of `says` and `labels`. */
	kind?: NoticeKind;
	/** Of `credits`. */
	credit?: CreditWords;
	pattern: RegExp;
}

/** The words of all languages. */
export interface Words {
	phrases: Phrase[];
	/**
	 * What of all this a text may match, in the order of the list, by the literal texts that patterns need: quick, and
	 * for most texts nothing. Whoever tries patterns takes them from here.
	 */
	phrasesIn(text: string): readonly Phrase[];
	/** What few lines are asked about. */
	dismiss: RegExp[];
	/** What they are made of. */
	of: LeanWording[];
}

type Making = [flags: string, fill: (source: string) => string];
/**
 * Names are told by their capitals, so where names are looked for only the first letter may be either way. Before it
 * may stand what sets a line off: brackets, dashes, bullets.
 */
export const exact: Making = [
	"u",
	(source) =>
		pattern(initialsEitherWay(source)).replace(/(?<!\[)\^/g, "^\\P{L}{0,3}?"),
];
const loose: Making = ["iu", pattern];
/** All of the line, and what sets it off. */
export const wholeLine: Making = [
	"iu",
	(source) => `^(?:${pattern(source)})[\\s:.…»›→>!*]*$`,
];
const making: Record<Part, Making> = {
	says: loose,
	labels: wholeLine,
	credits: exact,
	notCredits: exact,
	sourceBox: wholeLine,
	photo: loose,
};

const compiled = new WeakMap<LeanWording[], Words>();

/** The words as phrases, once for the life of the list. */
export function compileWording(wording: LeanWording[]): Words {
	const ready = compiled.get(wording);
	if (ready) return ready;
	const phrases: Phrase[] = [];
	const sources: string[] = [];
	const add = (
		part: Part,
		source: string,
		about: Pick<Phrase, "kind" | "credit"> = {},
	) => {
		const [flags, fill] = making[part];
		let own: RegExp | undefined;
		phrases.push({
			...about,
			part,
			get pattern() {
				own ??= expression(fill(source), flags);
				return own;
			},
		});
		sources.push(source);
	};
	for (const kind of noticeKinds)
		for (const part of ["says", "labels"] as const)
			for (const { notices } of wording)
				for (const source of notices[kind]?.[part] ?? [])
					add(part, source, { kind });
	for (const { language, languages, credits } of wording)
		for (const { pattern, ...says } of credits)
			add("credits", pattern, {
				credit: { language, languages, linked: false, ...says },
			});
	for (const part of ["notCredits", "sourceBox", "photo"] as const)
		for (const one of wording)
			for (const source of one[part] ?? []) add(part, source);

	const find = keyFinder(sources.map(patternKeys));
	const none: readonly Phrase[] = [];
	const known = new Map<string, readonly Phrase[]>();
	const words: Words = {
		phrases,
		// One line is asked about by several readers.
		phrasesIn(text) {
			let may = known.get(text);
			if (!may) {
				const numbers = find(text);
				may = numbers.length
					? numbers.flatMap((number) => phrases[number] ?? [])
					: none;
				if (known.size > remembered) known.clear();
				known.set(text, may);
			}
			return may;
		},
		dismiss: wording.flatMap(({ dismiss = [] }) =>
			dismiss.map((source) => expression(making.labels[1](source), "iu")),
		),
		of: wording,
	};
	compiled.set(wording, words);
	return words;
}

/** So many answers are kept: the lines of a long page. */
const remembered = 1000;

/** Whether a text matches one of the phrases of a part. */
export const matchesOne = (part: Part, text: string, words: Words): boolean =>
	words
		.phrasesIn(text)
		.some((phrase) => phrase.part === part && phrase.pattern.test(text));

/**
 * Lets the pattern's own first letter of a phrase be small or capital ("read the original", "Read the original", "l['’]")
 * while names inside keep their case: the i flag would make `\p{Lu}` match small letters too.
 */
export const initialsEitherWay = (source: string): string =>
	source.replace(
		/(^|\\b|\^|\(\?:|[|)}]|\)\?)(\p{Ll})(?=[\p{Ll}\s[])/gu,
		(_, before, letter) => `${before}[${letter}${letter.toUpperCase()}]`,
	);

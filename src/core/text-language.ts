import type { Wording } from "./model";

/**
 * Scripts that are told apart: their codes in language tags (ISO 15924), their letters, and the languages that each
 * writes by letters that one has and its neighbours lack or hardly use, the rarer language first.
 */
const scripts = [
	["Latn", "a-zà-ɏḀ-ỿ", ""],
	["Cyrl", "Ѐ-ԯ", "uk їєґ be ў sr ђћџљњј ru ыэ bg ъ"],
	["Arab", "ء-ۿ", "ur ٹڈڑںےہ fa پچژگکی ar ةىأإ"],
	["Hebr", "א-ת", "he א-ת"],
	["Grek", "ά-ώ", "el ά-ώ"],
	["Kore", "가-힣", "ko 가-힣"],
	["Hans Hant Jpan", "ぁ-ヿ㐀-鿿", "ja ぁ-ヿ zh 㐀-鿿"],
] as const;

/** So much of a text is read, in characters: two hundred words tell languages apart. */
export const textSample = 1300;
/** A text of fewer letters, or fewer words, says nothing. */
const fewestLetters = 80;
const fewestWords = 40;
/** Telling letters, or runs of them, are at least so much of a text: the rarest are Ukrainian, one letter in 80. */
const tellingShare = 0.006;

export interface TextLanguage {
	/** BCP 47. */
	language?: string;
	/** ISO 15924, when most of the text is in one script that is told apart here. */
	script?: string;
}

const base = (tag: string | undefined): string =>
	tag?.toLowerCase().split("-")[0] ?? "";

/** The script that a language is usually written in, as ISO 15924. */
export function usualScript(tag: string | undefined): string | undefined {
	if (!tag) return undefined;
	let script = usual.get(tag);
	if (!script) {
		script = new Intl.Locale(tag).maximize().script ?? "";
		usual.set(tag, script);
	}
	return script;
}
const usual = new Map<string, string>();

const patterns = new Map<string, RegExp>();

/** What `scripts` says of the script that most of a text's letters are of. */
export const scriptOf = (text: string, letters = count(text, "\\p{L}")) =>
	scripts.find(([, own]) => count(text, own) > letters / 2);

/** The languages that a script's letters tell apart, each with these. */
export const tellingLetters = (tells: string): [string, string][] =>
	[...tells.matchAll(/(\w+) (\S+)/g)].map(([, language = "", letters = ""]) => [
		language,
		letters,
	]);

/** How many characters of a text are in a class, or how many runs of them there are. */
export function count(text: string, letters: string, runs = false): number {
	let pattern = patterns.get(letters);
	if (!pattern) {
		pattern = new RegExp(`[${letters}]+`, "giu");
		patterns.set(letters, pattern);
	}
	return runs
		? (text.match(pattern)?.length ?? 0)
		: text.length - text.replace(pattern, "").length;
}

/**
 * The language of a text. What is declared stays, unless its script is another one than the text's or the text's most
 * frequent words are clearly another language's: templates are copied with the declaration in them.
 *
 * @param text prose, the more the surer; the first 2,500 characters count
 * @param declared BCP 47
 */
export function textLanguage(
	text: string,
	declared: string | undefined,
	wording: Pick<Wording, "language" | "common">[],
): TextLanguage {
	const start = text.slice(0, textSample);
	const asked = [start, declared, wording] as const;
	if (lastAsked?.every((one, index) => one === asked[index])) return lastAnswer;
	lastAsked = asked;
	lastAnswer = tell(...asked);
	return lastAnswer;
}

/** The Latin letters of a text where they are more than all that may be others; else 0. Most texts need no more. */
function latinLetters(text: string): number {
	let latin = 0;
	let others = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const small = code | 32;
		if ((small > 96 && small < 123) || (code > 0xbf && code < 0x250)) latin++;
		else if (code > 0x24f) others++;
	}
	return latin > others ? latin : 0;
}

/** The same text is asked about twice, before and after it is known where the article stands. */
let lastAsked: readonly unknown[] | undefined;
let lastAnswer: TextLanguage = {};

function tell(
	start: string,
	declared: string | undefined,
	wording: Pick<Wording, "language" | "common">[],
): TextLanguage {
	const latin = latinLetters(start);
	const all = latin || count(start, "\\p{L}");
	const [codes, , tells] = (latin ? scripts[0] : scriptOf(start, all)) ?? [];
	if (!codes || all < fewestLetters) return { language: declared };
	const script = codes.slice(0, 4);
	const fits = codes.includes(usualScript(declared) || "none");
	const telling = tellingLetters(tells);
	const language =
		script === "Latn"
			? byWords(start, fits ? declared : undefined, wording)
			: telling.find(
					([, letters]) => count(start, letters, true) > all * tellingShare,
				)?.[0];
	// What is declared stays where its script is the text's and its language is none of those told apart.
	const stays =
		fits &&
		script !== "Latn" &&
		!telling.some(([one]) => one === base(declared));
	return {
		language:
			!language || stays || base(declared) === language ? declared : language,
		script,
	};
}

/** The language whose most frequent words a text is full of: many of them occur, and often. */
function byWords(
	text: string,
	declared: string | undefined,
	wording: Pick<Wording, "language" | "common">[],
): string | undefined {
	const words = text.toLowerCase().match(/[\wÀ-ɏḀ-ỿ]+/g) ?? [];
	if (words.length < fewestWords) return undefined;
	const times = new Map<string, number>();
	for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	const scores = wording
		.map(({ language, common = [] }) => {
			const met = common.flatMap((word) => times.get(word) ?? []);
			const kinds = met.length / common.length || 0;
			return { language, kinds, score: kinds * met.reduce((a, b) => a + b, 0) };
		})
		.sort((a, b) => b.score - a.score);
	const [first, second] = scores;
	if (!first || first.kinds < Math.min(0.6, words.length / 200))
		return undefined;
	const own = scores.find(({ language }) => language === base(declared));
	const clear = declared
		? own && first.score > own.score * 3
		: first.score > (second?.score ?? 0) * 1.25;
	return clear ? first.language : undefined;
}

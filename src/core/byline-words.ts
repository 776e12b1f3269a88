import type { LeanWording } from "./lean-wording";
import { withLightLetters } from "./letters";

/** The words of bylines of a page's languages, as patterns. */
export interface BylineWords {
	/** At the beginning: what leads to the names of those who wrote it. */
	by: RegExp;
	/** The same, and labels without their colon: for what is marked as an author already. */
	loose: RegExp;
	/** All of a text: only such a label. */
	label: RegExp;
	/** Anywhere: a word without which no line is a byline by its words. */
	hint: RegExp;
	/** After other words: "Posted on Monday by". */
	amid: RegExp;
	/** From where on others are named. */
	others: RegExp;
	/** Titles and trades: at the beginning, and anywhere. */
	before: RegExp;
	beside: RegExp;
	/** What makes a line a byline by itself. */
	signs: RegExp;
	/** What parts two names. */
	and: RegExp;
	/** Anywhere: what tells that several translators are named. */
	several: RegExp;
	/** At the beginning of what stands after a name. */
	at: RegExp;
	/** Anywhere: what leads to the day of publication. */
	published: RegExp;
	/** All of a word: with which a house speaks of itself, and what it calls those who write for it. */
	own: RegExp;
	desk: RegExp;
	/** All of a text: what signs and names nobody. */
	nobody: RegExp;
	/** At the end of a text; group: author. */
	end: RegExp[];
}

/** Scripts that write words without spaces between: theirs have no edges. */
const unspaced =
	/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|\[가/u;
/** Stands after a label. White space is folded before: one blank at most. */
const colon = " ?[:：／/=＝・] ?";
const never = "(?!)";

const whole = (sources: string[]): string =>
	sources.length
		? `(?<![\\p{L}\\p{M}])(?:${sources.join("|")})(?![\\p{L}\\p{M}])`
		: "";

/** Words as one alternative: whole words, where the script tells. */
const oneOf = (sources: string[]): string =>
	[
		whole(sources.filter((source) => !unspaced.test(source))),
		...sources.filter((source) => unspaced.test(source)),
	]
		.filter(Boolean)
		.map((source) => `(?:${source})`)
		.join("|") || never;

/** The words of bylines in these languages. */
export function bylineWords(wording: LeanWording[]): BylineWords {
	const list = (
		key:
			| "by"
			| "labels"
			| "others"
			| "beside"
			| "signs"
			| "and"
			| "at"
			| "end"
			| "several"
			| "own"
			| "desks"
			| "nobody"
			| "published",
	) => wording.flatMap(({ byline }) => byline?.[key] ?? []);
	const by = oneOf(list("by"));
	const labels = oneOf(list("labels"));
	const others = oneOf(list("others"));
	const beside = oneOf(list("beside"));
	const signs = oneOf(list("signs"));
	const on = (source: string) => new RegExp(withLightLetters(source), "iu");
	const all = (sources: string[]) => on(`^(?:${sources.join("|") || never})$`);
	return {
		by: on(`^(?:(?:${by})(?:${colon}| )|(?:${labels})(?:${colon}|[,،] ))`),
		loose: on(`^(?:${by}|${labels})(?:${colon}| )`),
		label: on(`^(?:${by}|${labels}) ?[:：／=＝]?$`),
		amid: on(`(?:^|\\s)(?:${by})(?:${colon}| )(?=\\S)`),
		others: on(
			`(?:^|[\\s,，;()（【[/·•–—-])(?:${others})(?:${colon}| (?=\\p{L})|$)`,
		),
		before: on(`^(?:${beside})[.:：・]? ?`),
		beside: on(`[\\s,，–—-]{0,3}(?:${beside})`),
		signs: on(signs),
		hint: on(`${by}|${labels}|${signs}`),
		and: on(
			` ?[&＆、] ?|(?<=\\p{sc=Hangul})[·・](?=\\p{sc=Hangul})|\\s(?:${list("and").join("|") || never})\\s`,
		),
		several: on(oneOf(list("several"))),
		at: on(`^(?:${oneOf(list("at"))})`),
		published: on(oneOf(list("published"))),
		own: all(list("own")),
		desk: all(list("desks")),
		nobody: all(list("nobody")),
		end: list("end").map((source) => new RegExp(withLightLetters(source), "u")),
	};
}

/** "Von unserer Redaktion", "De nuestra redacción", "By our staff reporter": somebody, by no name. */
export function isNameless(text: string, { own, desk }: BylineWords): boolean {
	const each = text.split(" ");
	return (
		each.length > 1 &&
		each.length < 7 &&
		each.some((word) => own.test(word)) &&
		each.some((word) => desk.test(word)) &&
		each.every((word) => own.test(word) || desk.test(word))
	);
}

import type { LeanWording } from "./lean-wording";
import { withLightLetters } from "./letters";

/** A title in the quotation marks of any language: pairs, since other marks may stand within. The first opens, the others close. */
const pairs = [
	"“”",
	"„“”",
	"””",
	"«»",
	"»«",
	"‹›",
	"‘’",
	"「」",
	"『』",
	"《》",
	'""',
];

/** So long may a title be, in characters. */
const shortest = 3;
const longest = 200;

const quoted = pairs
	.map((pair, number) => {
		const [open = "", ...close] = pair;
		// An apostrophe ends nothing: “The ferry’s last winter”, ‘The ferry’s last winter’.
		const sign = pair.includes("’")
			? `(?:[^${pair}]|’(?=\\p{L}))`
			: `[^${pair}]`;
		return `${open}(?<title${number}>${sign}{${shortest},${longest}}?)[${close.join("")}]`;
	})
	.join("|");

/** One of the marks that open a title. */
export const opensTitle = new RegExp(
	`[${pairs.map(([open]) => open).join("")}]`,
);

/** After a label and its colon, at the end of a line, or alone in brackets before a date: in any language. */
const anywhere = [
	"\\s?[:：–—-]\\s?{title}(?=[\\s.。)]*$)",
	"\\s?(?<=[(（]){title},?\\s?",
];

const patternOf = (source: string, flags: string): RegExp =>
	new RegExp(
		withLightLetters(source.replace("{title}", `(?:${quoted})(?!\\p{L})`)),
		flags,
	);

/** Where a line says the original's title. */
export interface TitlePatterns {
	/**
	 * What leads to it in the credits of these languages ("under the title “…”"), each pattern with one group that holds
	 * it; the rest of what it matches says nothing else.
	 */
	led: RegExp[];
	/** The same for any language: by its place alone. */
	placed: RegExp[];
}

/** The patterns that find the original's title in lines of these languages. */
export const titlePatterns = (wording: LeanWording[]): TitlePatterns => ({
	led: wording.flatMap(({ titles = [] }) =>
		titles.map((source) => patternOf(source, "iu")),
	),
	placed: anywhere.map((source) => patternOf(source, "iu")),
});

/** Whatever stands in quotation marks. */
export const inQuotes: RegExp = patternOf("{title}", "gu");

/** Stands for the title in the patterns of credits that count only beside one: "published in {outlet} as “~”". */
export const titleSign = "“~”";

import type { LeanWording } from "./lean-wording";

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
		// An apostrophe ends nothing: “The ferry’s last winter”.
		return `${open}(?<title${number}>[^${pair}]{${shortest},${longest}}?)[${close.join("")}](?!\\p{L})`;
	})
	.join("|");

/** After a label and its colon, at the end of a line, or alone in brackets before a date: in any language. */
const anywhere = [
	"\\s?[:：–—-]\\s?{title}(?=[\\s.。)]*$)",
	"\\s?(?<=[(（]){title},?\\s?",
];

/**
 * What leads to the original's title in the credits of these languages ("under the title “…”"), each pattern with one
 * group that holds it; the rest of what it matches says nothing else.
 */
export const titlePatterns = (wording: LeanWording[]): RegExp[] =>
	[...wording.flatMap(({ titles = [] }) => titles), ...anywhere].map(
		(source) => new RegExp(source.replace("{title}", `(?:${quoted})`), "iu"),
	);

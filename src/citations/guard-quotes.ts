/** Private letters that stand for quotation marks; they are taken out of whatever comes from a page. */
const letters: Record<string, string> = {
	'"': "\uE002",
	"“": "\uE003",
	"”": "\uE004",
};
const marks = new Map(
	Object.entries(letters).map(([mark, letter]) => [letter, mark]),
);

/** Whether the mark at `index` may open words: “ always, others where a word begins behind them and none ends before. */
const opens = (text: string, index: number): boolean =>
	text[index] === "“" ||
	(/["”]/.test(text[index] ?? "") &&
		/(?:^|[\s\p{Ps}\p{Pi}\p{Pd}'])$/u.test(text.slice(0, index)) &&
		/^\S/u.test(text.slice(index + 1)));

/** Whether the mark at `index` may close words: ” always, the straight one where a word ends before it and none begins. */
const closes = (text: string, index: number): boolean =>
	text[index] === "”" ||
	(text[index] === '"' &&
		/\S$/u.test(text.slice(0, index)) &&
		!/^[\p{L}\p{N}]/u.test(text.slice(index + 1)));

/**
 * A text whose quotation marks citeproc can pair. It knows the English ones, turns them single inside of others, and
 * takes a mark without its fellow for half a pair: it then loses the mark, or its own markup around the text shows. So
 * where all double marks of a text pair up (“…”, "…", the Swedish ”…” too) they become English ones, and where they do
 * not („…”, a Hebrew abbreviation, inches) each is handed on as a private letter, which `unguardQuotes` turns back.
 */
export function guardQuotes(text: string): string {
	const own = text.replace(/[\uE002-\uE004]/g, "");
	const found = [...own.matchAll(/["“”„‟]/g)].map(({ index }) => index);
	const paired =
		found.length % 2 === 0 &&
		found.every((index, nth) => (nth % 2 ? closes : opens)(own, index));
	let nth = 0;
	return paired
		? own.replace(/["“”]/g, () => (nth++ % 2 ? "”" : "“"))
		: own.replace(/["“”]/g, (mark) => letters[mark] ?? mark);
}

/** The text with the marks that `guardQuotes` took out. */
export const unguardQuotes = (text: string): string =>
	text.replace(/[\uE002-\uE004]/g, (letter) => marks.get(letter) ?? "");

import { pattern, type Words } from "./compile-wording";
import { creditsIn, isAddress, type Said } from "./credits";
import { toldWords } from "./told-words";

/** A label may be so long, and what names an outlet. In characters. */
const longestLabel = 60;
/** In words: the longest names, and the shortest titles that no name looks like. */
const nameWords = 5;
const shortestTitle = 3;
/** Names of more words than this are rarer than titles in capitals: "The Last Ferry Leaves". */
const fewWords = 3;

/** Asked in the place of the value, to see whether the words before it are a label. */
const probe = "“~~~~”";

const parted =
	/^(\P{L}{0,3}\p{L}[^:：]{2,60}?)\s*(?:[:：]\s*|\s[–—-]\s+)(\S.*)$/u;
/** A day behind it all: ", 3 May 2020", "(12.03.2020)". */
export const day =
	/[\s,(（–—-]+(?:\p{L}{1,10}\.? )?\d{1,4}[\s./-]+(?:\d|\p{L})[\p{L}\d ./,-]*[)）.]*$/u;
const tailed = /^(.*\S)(?:,\s+|\s+[–—-]\s+|\s*[(（])([^,()（）]+?)[)）]?$/u;
/** A name and nothing else. */
export const name = new RegExp(`^${pattern("{outlet}")}$`, "u");
const article =
	/^(?:The|El|La|Le|Les|Los|Las|Il|Lo|Die|Der|Das|De|Het|Al|Den) \p{Lu}|^L['’]\p{Lu}/u;

const words = (text: string): number => text.split(/\s+/).length;

/**
 * What a label of the original leads to, in words without a link: "Original: The Last Ferry Leaves at Noon, The Courier".
 * A title is told by what no name has: small letters, many words. A name behind it is the outlet where it has an
 * article; else it may be the author's, and only the outlets' records tell.
 *
 * @returns undefined where the line is no such label, or says more
 */
export function labelValue(text: string, known: Words): Said | undefined {
	const [, label = "", rest = ""] = parted.exec(text) ?? [];
	if (!label || label.length > longestLabel) return undefined;
	const [credit, ...others] = creditsIn(`${label}: ${probe}`, known);
	if (
		!credit?.linked ||
		others.length ||
		credit.denied ||
		credit.relation !== "translation" ||
		(credit.outlet && !probe.includes(credit.outlet)) ||
		credit.translator
	)
		return undefined;
	const value = rest.replace(day, "").replace(/[\s.。]+$/u, "");
	if (!value || isAddress(value) || creditsIn(value, known).length)
		return undefined;
	const { title: _, outlet: __, ...bare } = credit;
	const base: Said = { ...bare, said: text, matched: text.length };
	const [, first = "", last = ""] = tailed.exec(value) ?? [];
	const [whole, head, tail] = [value, first, last].map(unquoted) as [
		string,
		string,
		string,
	];
	const maybe = [whole, tail].filter(
		(one) => one && words(one) <= nameWords && !/[!?]/.test(one),
	);
	const sure = head !== first;
	if (name.test(tail)) {
		if (article.test(tail) && (sure || words(head) > 1))
			return { ...base, title: head, outlet: tail };
		if (sure || (words(tail) > 1 && words(head) >= shortestTitle))
			return { ...base, title: head, maybe };
	}
	// "Original title: Die Insel".
	if (toldWords(known).titles.led.some((one) => one.test(`${label}: ${probe}`)))
		return { ...base, title: whole, maybe };
	// "Original: Die Insel" may be either; the language's own patterns say which it is taken for.
	if (name.test(whole) && words(whole) <= fewWords) {
		const [taken] = creditsIn(text, known);
		return taken && { ...taken, outlet: undefined, maybe: [whole] };
	}
	return words(whole) < shortestTitle
		? { ...base, matched: 0, maybe }
		: { ...base, title: whole, maybe };
}

const unquoted = (text: string): string =>
	text.replace(/^[«“„"‘「『](.+)[»”“"’」』]$/u, "$1");

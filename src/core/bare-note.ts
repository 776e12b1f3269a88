import type { Credit } from "./credits";
import { describedNote } from "./described-note";
import { allIn, fold, rawTextOf } from "./dom";
import type { NoteGrounds, OutletNote } from "./note-grounds";
import { isOfOthers } from "./note-places";
import { type NoteWords, noteWords } from "./note-words";
import { ofOneOutlet } from "./of-one-outlet";
import { statedFacts } from "./stated-facts";
import { type Line, upwards } from "./survey";

/** Lines between the credit and the note under it, and from the text's end up. */
const nearest = 2;
/** In characters: what is longer is no note in one paragraph. */
const longest = 800;
/** What a note on an outlet tells first; of a sentence that only names a city or a frequency that is not sure. */
const main = new Set(["founded", "founder", "owner"]);

/** What a note may be set in, or marked with. */
const quotes = /^(?:[«“„"'‘([][ \u00a0\u202f]?|[*•–—-] )+/u;
const article =
	/^(?:(?:The|Le|La|Les|El|Los|Las|Il|Lo|Die|Der|Das|De|Het) |L['’])/u;
const bare = (text: string): string =>
	text.replace(quotes, "").replace(article, "");

/** Whether a text opens with an outlet's name and goes on about it: "Kommersant (“…”) is", "«Коммерсантъ» —". */
function opensWith(text: string, name: string, { is }: NoteWords): boolean {
	const [whole, called] = [bare(text), bare(name)];
	if (!called || !whole.startsWith(called)) return false;
	const rest = whole
		.slice(called.length)
		.replace(/^[»”"’']/u, "")
		.replace(/^ ?\([^()]{2,60}\)/u, "");
	return /^(?:,| [—–-]) /u.test(rest) || is().some((one) => one.test(rest));
}

/** Whether a line is a block by itself, so that it can be taken out of the text. */
const isAlone = ({ block }: Line): boolean =>
	block.lines.length === 1 && block.kids.length === 0;

/** Whether a line is all in italics or small print. */
const isSetOff = ({ block: { element }, text }: Line): boolean =>
	allIn(element, "em, i, small").some((one) => fold(rawTextOf(one)) === text);

/** What stands behind the credit in its own line. */
const behind = ({ line: { text }, said }: Credit): string => {
	const at = text.indexOf(said);
	return at < 0 ? "" : text.slice(at + said.length).trim();
};

/**
 * A note on the credited outlet in a paragraph by itself, without a box or heading: at the article's foot, under the
 * credit or behind it in its line, or set off from the text. It opens with the outlet's name and says when it was
 * founded or whose it is. Above the credit only what is set off counts: the text's last paragraph may tell of the paper
 * that printed it.
 */
export function bareNote(grounds: NoteGrounds): OutletNote | undefined {
	const { found, words, credits, apart, people, end } = grounds;
	const names = [
		...new Set(ofOneOutlet(credits).flatMap(({ outlet }) => outlet ?? [])),
	];
	const states = (text: string): string | undefined =>
		text.length <= longest && !people.some((one) => text.includes(one))
			? names.find(
					(name) =>
						opensWith(text, name, noteWords(words.of)) &&
						statedFacts(text, words, [name]).some(({ property }) =>
							main.has(property),
						),
				)
			: undefined;
	const foot = credits.filter(({ line }) => line.index >= end - nearest);
	for (const credit of foot) {
		const { line } = credit;
		if (!isAlone(line)) continue;
		const text = behind(credit);
		const name = text && states(text);
		if (name)
			return {
				element: line.block.element,
				lines: [{ ...line, text }],
				named: [name],
			};
	}
	for (const line of found.lines) {
		const { block, index } = line;
		if (index < end - nearest || block.hidden || apart(block)) continue;
		if (!isAlone(line)) continue;
		const under = foot.some(
			({ line: { index: at } }) => index > at && index - at <= nearest,
		);
		if (!under && !(isSetOff(line) && index <= end + nearest)) continue;
		if ([...upwards(block)].some(isOfOthers)) continue;
		const name = states(line.text);
		if (name) return { element: block.element, lines: [line], named: [name] };
	}
	return describedNote(grounds, states);
}

import { fold } from "./dom";
import type { Headline } from "./headline";
import { plain } from "./plain";
import { textRuns } from "./text-runs";

/** A headline's words, and what its heading says under them. */
export interface TitleWords {
	title: string;
	subtitle?: string;
}

/** Letters and digits: shorter, a title is a word that any line may begin or end with. */
const least = 8;
const leastEnd = 13;
/** Shorter, what stands beside the title is none that could stand alone: a section, a name. In words. */
const leastWords = 3;

/** A heading of more pieces is set letter by letter. */
const mostRuns = 12;

/** What stands under a title as its subtitle: words, no date and no list of sections. */
const isSubtitle = (text: string): boolean =>
	/^[\p{L}\p{Pi}"¿¡]/u.test(text) && !/[•|]/u.test(text) && text.length >= 20;

/** What parts kicker and title in one line of text. */
const parting = /[:–—]| - /u;
const parts = (text: string): number => text.split(parting).length;

/**
 * The title as it is shown, without the kicker before it and the subtitle after it in elements of their own, where the
 * page's head says which of them is the title ("<span>Ferries</span><span>Nobody asked the river</span>"); as the head
 * says it, where that has the colon between kicker and title that the shown line lacks.
 */
export function titleWording({ title, said, line }: Headline): TitleWords {
	if (!line) return { title };
	const runs =
		line.block.lines.length === 1 ? textRuns(line.block.element) : [title];
	// A screen reader's words may be in the elements, and not in the line.
	const whole =
		runs.length <= mostRuns && plain(runs.join("")) === plain(title)
			? runs
			: [title];
	const tidy = (text: string) =>
		fold(text)
			.replace(/\u00AD/g, "")
			.replace(/:(?=\p{Lu})/u, ": ");
	const text = tidy(whole.join(""));
	const own = plain(text);
	const same = said.filter((one) => plain(one) === own);
	const told = said.map((one) => ({ one, letters: plain(one) }));
	/** The runs from one to another, as text. */
	const between = (from: number, to?: number) =>
		tidy(whole.slice(from, to).join(""));
	const edges = whole.map((_, at) => at).slice(1);
	const isEnough = (after: string) =>
		after.split(" ").length >= leastWords && plain(after).length >= leastEnd;
	const [first = ""] = said;
	// What the head has with another ending, or, where it never has the whole, with another kicker.
	const opens = (plain(first) === own ? [] : edges)
		.map((at) => between(at))
		.find(
			(after) =>
				isEnough(after) &&
				told.some(
					({ one, letters }) =>
						letters !== own &&
						letters.length >= leastEnd &&
						(letters.startsWith(plain(after)) ||
							plain(after).startsWith(letters) ||
							(!same.length &&
								letters.endsWith(plain(after)) &&
								parts(one) > parts(after))),
				),
		);
	if (opens) {
		const as = told.find(({ letters }) => letters === plain(opens));
		return { title: as?.one ?? opens };
	}
	for (const { letters } of told)
		for (const at of letters === own || letters.length < least ? [] : edges) {
			const after = between(at);
			if (plain(between(0, at)) === letters)
				return {
					title: between(0, at),
					...(isSubtitle(after) ? { subtitle: after } : {}),
				};
		}
	const better = same.find(
		(one) => parts(one) > parts(text) || (/ :/u.test(text) && !/ :/u.test(one)),
	);
	return { title: better ?? text };
}

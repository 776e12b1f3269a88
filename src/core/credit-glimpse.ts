import { isElsewhere } from "./article-body";
import { matchesOne, type Words } from "./compile-wording";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** What a glance at the credits tells. */
export interface CreditGlimpse {
	lines: Line[];
	/** They say that the text was in another language before. */
	translated: boolean;
	/** Which one, as their words have it. */
	language?: string;
}

/** Lines above the article and below it, and of its text at the beginning and the end. */
const outside = [8, 20] as const;
const edge = [3, 8] as const;
const longestCredit = 400;

/**
 * A glance at the words of the credits, before anybody wants to know more: enough for the badge. `pageCredits` and
 * `attribution` look closely.
 *
 * @param translates the site is known for translating: what it calls the original is in another language
 */
export function creditGlimpse(
	{ lines }: Survey,
	roots: Block[],
	title: Line | undefined,
	words: Words,
	translates: boolean,
): CreditGlimpse {
	const isAway = (block: Block): boolean => {
		for (const at of upwards(block)) {
			if (roots.includes(at) || (title && holds(at, title.block))) return false;
			if (isElsewhere(at)) return true;
		}
		return false;
	};
	const glimpse: CreditGlimpse = { lines: [], translated: false };
	const text = lines.filter(({ block }) =>
		roots.some((root) => holds(root, block)),
	);
	const amid = new Set(text.slice(edge[0], -edge[1]));
	const start = Math.min(title?.index ?? 0, text[0]?.index ?? 0) - outside[0];
	const end = (text.at(-1)?.index ?? 0) + outside[1];
	for (const line of lines.slice(Math.max(0, start), end)) {
		if (
			line.block.hidden ||
			line.text.length > longestCredit ||
			!words.phrasesIn(line.text).some(({ credit }) => credit) ||
			isAway(line.block)
		)
			continue;
		for (const said of line.text.split(
			/(?<=[.!?…؟。])\s*(?=[\p{Lu}\p{Lo}([])/u,
		)) {
			if (matchesOne("notCredits", said, words)) continue;
			for (const phrase of words.phrasesIn(said)) {
				const { credit } = phrase;
				const match = credit && phrase.pattern.exec(said);
				// Amid the text only a line that is a credit and little else.
				if (
					!match ||
					(amid.has(line) && match[0].length * 2 < line.text.length)
				)
					continue;
				const { language, translator } = match.groups ?? {};
				glimpse.lines.push(line);
				glimpse.language ??= language;
				if (language || translator || !credit.linked || translates)
					glimpse.translated = true;
			}
		}
	}
	return glimpse;
}

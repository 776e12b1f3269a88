import type { Words } from "./compile-wording";
import type { NoticeKind } from "./model";

export interface SpokenNotice {
	kind: NoticeKind;
	/** 2: only notices say so; 1: a heading or link that goes with them. */
	weight: 1 | 2;
	because: string;
	/** How much of the line the words are that only notices say, 0 to 1, and where in it they begin. */
	share?: number;
	start?: number;
}

/** Notices are short; what is longer is an article speaking of one. In characters. */
const longestNotice = 320;
const longestLabel = 60;

/** What a line says that only a notice would say, or that heads one. */
export function noticeWordsIn(
	text: string,
	words: Words,
): SpokenNotice | undefined {
	if (text.length > longestNotice) return undefined;
	for (const phrase of words.phrasesIn(text)) {
		const { kind } = phrase;
		if (!kind) continue;
		if (phrase.part === "says") {
			const said = phrase.pattern.exec(text);
			if (said)
				return {
					kind,
					weight: 2,
					because: `says “${said[0]}”`,
					share: said[0].length / text.length,
					start: said.index,
				};
		} else if (text.length < longestLabel && phrase.pattern.test(text))
			return { kind, weight: 1, because: `is headed “${text}”` };
	}
	return undefined;
}

import type { SpokenNotice } from "./notice-words";
import type { Line } from "./survey";

/** In characters. */
const longestOffer = 240;
const notOffers = new Set(["related", "consent"]);

/**
 * Whether a line speaks to the reader of what the house offers: it is short, nobody is quoted, and the words for it
 * open a sentence.
 *
 * @param isLate whether such words may come later in it: verbs end a sentence in Korean and Japanese
 */
export const isOffer = (
	{ text }: Line,
	{ kind, start, weight }: SpokenNotice,
	isLate = false,
): boolean =>
	weight === 2 &&
	!notOffers.has(kind) &&
	text.length < longestOffer &&
	!/["“”„«»「『]/.test(text) &&
	(isLate || /(?:^|[.!?…:。！？：]\P{L}*)$/u.test(text.slice(0, start)));

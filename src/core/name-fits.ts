import { registrable } from "./host";
import { normalName } from "./normal-name";

/** The label that somebody registered: "www.lastampa.it" → "lastampa". */
const labelOf = (host: string): string => registrable(host).split(".")[0] ?? "";

/**
 * Whether a house's name and a host are the same house's by their letters: the name's words, whole or by their
 * beginnings, spell the host. "La Stampa" and lastampa.it, "The New York Times" and nytimes.com, "Die Welt" and
 * welt.de, but not "The Times" and nytimes.com.
 */
export function nameFits(name: string, host: string): boolean {
	const letters = labelOf(host).replace(/[^\p{L}\p{N}]/gu, "");
	if (letters.length < 2 || name.length > 60) return false;
	const spelled = (words: string[]) => spells(letters, words);
	const plain = normalName(name).split(" ");
	const german = normalName(
		name.replace(/[äöüÄÖÜ]/g, (vowel) => `${vowel}e`),
	).split(" ");
	const whole = name
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	return [plain, german, whole].some(spelled);
}

/**
 * Whether words in their order, each by a beginning of its own, spell the letters; the last may be left out after a
 * whole word.
 */
function spells(letters: string, [word, ...rest]: string[]): boolean {
	if (!word) return false;
	if (letters === word) return true;
	for (let count = Math.min(word.length, letters.length); count > 0; count--)
		if (letters.startsWith(word.slice(0, count))) {
			const left = letters.slice(count);
			if (left ? spells(left, rest) : !rest.length) return true;
		}
	return false;
}

/** Hosts of one house: one registered name, or one label under several endings, such as press.example and press.test. */
export const sameHouse = (a: string, b: string): boolean =>
	registrable(a) === registrable(b) ||
	(labelOf(a).length > 3 && labelOf(a) === labelOf(b));

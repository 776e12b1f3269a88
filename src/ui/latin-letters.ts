/** Brings the tables of the library along (54 kB zipped): to be imported only when there is a name to transliterate. */
import { transliterate } from "transliteration";

/**
 * Where a language reads its letters unlike the library's table, which goes by Russian and by single Greek letters:
 * Ukrainian and Belarusian after their states' passports, Bulgarian after its law of 2009, Greek after ISO 843.
 */
const ownWays: Record<string, [string, string][]> = {
	uk: [
		["Г", "H"],
		["г", "h"],
		["Ґ", "G"],
		["ґ", "g"],
		["И", "Y"],
		["и", "y"],
	],
	be: [
		["Г", "H"],
		["г", "h"],
	],
	bg: [
		["Щ", "Sht"],
		["щ", "sht"],
		["Ъ", "A"],
		["ъ", "a"],
		["Х", "H"],
		["х", "h"],
	],
	hy: [["ու", "u"]],
	el: [
		["ευ", "ev"],
		["εύ", "ev"],
		["Ευ", "Ev"],
		["Εύ", "Ev"],
		["αυ", "av"],
		["αύ", "av"],
		["Αυ", "Av"],
		["ου", "ou"],
		["ού", "ou"],
		["γγ", "ng"],
	],
};

const uncased =
	/^(?!\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Latin})\p{L}/u;

/** A name in Latin letters: "Дзеркало тижня" (uk) → "Dzerkalo tyzhnia". `language` is BCP 47. */
export function latinLetters(
	text: string,
	language: string | undefined,
): string {
	const base = language?.toLowerCase().split("-")[0] ?? "";
	const latin = transliterate(text.normalize("NFC"), {
		replace: ownWays[base] ?? [],
	}).replace(/[`']/g, "");
	// Scripts without capitals come in small letters; a name begins with a capital one.
	return uncased.test(text)
		? latin.charAt(0).toUpperCase() + latin.slice(1)
		: latin;
}

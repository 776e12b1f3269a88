/**
 * What stands between two names in the languages of the press. A name may hold some of it: "von und zu Stein", "Doe,
 * Jr.", and the middle dot of a foreign name in kana or Chinese characters.
 */
const between =
	/(?:,?\s(?:and|und(?!\szu\s)|et|och|og|en|и|і|й|та|ja|sekä|oraz|ve|ile|και|dan|và|و|ו|a(?=\s\p{Lu}))\s|\s*(?:[;&،、/]|,(?!\s?(?:[JS]r\b|I{2,3}\b))|(?<=\p{sc=Han})・(?=\p{sc=Han})|(?<=\p{sc=Hangul})[·・](?=\p{sc=Hangul})))\s*/u;

/** What parts two names, or the two halves of one family name: "José Ortega y Gasset", which has one word behind it. */
const halves = /(?<=^\S+)\s(?:y|e|i)\s|\s(?:y|e|i)\s(?=\S+\s\S)/u;

/** Arabic and Hebrew write "and" as a letter of the second name; a word before it and one behind it make sure. */
const attached = /(?<=\S\s\S+)\s[וو](?=\S{2,}\s\S)/u;
/** Arabic given names that begin with that letter themselves. */
const own =
	/\sو(?:ليد|ائل|فاء|سيم|جدي|ديع|رد|داد|هيب|ضاح|سام|جيه|هبة|صفي|حيد|لاء|سن)/u;

/**
 * "Jane Doe and John Roe" → the two names. A name without the full stop of its sentence; an initial or "Jr." keeps its
 * own.
 */
export const namesIn = (text: string): string[] =>
	text
		.split(between)
		.flatMap((one) => one.split(halves))
		.flatMap((one) => (own.test(one) ? one : one.split(attached)))
		.map(trimmed)
		.filter(Boolean);

export const trimmed = (name: string): string =>
	name
		.replace(
			/[,;:]$|(?<=[\p{L}\d]{3})\.$|(?<=\s\p{Lu}\p{Ll})(?<!\s(?:Jr|Sr))\.$/u,
			"",
		)
		.replace(/^[«“„"]|[»”“"]$/gu, "")
		.trim();

/**
 * Scripts whose letters tell how a word sounds well enough to be written in Latin ones. Not among them: Arabic and
 * Hebrew, which leave vowels out, the Indic scripts, Thai, and Chinese characters in Japanese, whose readings no table
 * knows.
 */
const spelled =
	/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}]+$/u;
const foreign = /[\p{L}](?<!\p{Script=Latin})/u;
const han = /\p{Script=Han}/u;

/** Whether a name is in letters that many readers of a Latin script cannot read, and that can be transliterated. */
export const canTransliterate = (
	text: string,
	language: string | undefined,
): boolean =>
	foreign.test(text) &&
	spelled.test(text) &&
	(!han.test(text) || /^zh\b/i.test(language ?? ""));

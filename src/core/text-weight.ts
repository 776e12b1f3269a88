/** Characters that write a word or a syllable each: Chinese characters, kana, hangul, and their punctuation. */
const dense =
	/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/g;

/** So many Latin letters say what one of these does: translations between them differ in length by 2 to 3. */
const denseWeight = 2.5;

/**
 * Length of a text, counted in Latin letters: what is long for a sentence, a notice or a label is said once for all
 * scripts.
 */
export const textWeight = (text: string): number =>
	text.length + (denseWeight - 1) * (text.match(dense)?.length ?? 0);

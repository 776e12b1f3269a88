import type { Words } from "./compile-wording";

/** "With", which bylines have between two names, and credits before what somebody worked with. */
const withWords = /^(?:with|mit|avec|con|com|met|med|s|z|עם|ile)$/u;

/**
 * The words of a language between two names, as one alternative of a pattern: "and|&".
 *
 * @param language BCP 47, of a wording file
 */
export const andOf = (words: Words, language: string): string =>
	words.of
		.filter((one) => one.language === language)
		.flatMap((one) => one.byline?.and ?? [])
		.filter((one) => !withWords.test(one))
		.concat("&")
		.join("|");

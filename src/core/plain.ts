/** Letters and digits only, in lower case, so that quotes, dashes and case do not tell two titles apart. */
export const plain = (text: string): string =>
	text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

import { interfaceLocale } from "./names";

/** Names as a sentence lists them: "A, B and C". */
export const listed = (names: readonly string[]): string =>
	new Intl.ListFormat(interfaceLocale, { type: "conjunction" }).format(names);

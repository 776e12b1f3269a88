import { interfaceLocale } from "./names";

const list = new Intl.ListFormat(interfaceLocale, { type: "conjunction" });

/** Names as a sentence lists them: "A, B and C". */
export const listed = (names: readonly string[]): string => list.format(names);

import { browser } from "./browser";

/** A message of public/_locales in the browser's language, its placeholders filled in order. */
export const words = (name: string, ...filled: string[]): string =>
	browser.i18n.getMessage(name, filled);

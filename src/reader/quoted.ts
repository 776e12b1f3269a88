import { make } from "./make";

/** Words of a page in quotation marks that are part of the text, so that they are copied and printed with it. */
export const quoted = (words: string): HTMLElement =>
	make("bdi", { class: "colophon-words" }, `“${words.trim()}”`);

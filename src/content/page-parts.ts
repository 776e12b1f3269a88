import { rootOf } from "../core/dom";

/**
 * The document's own parts, by the prototype's readers: a page's images and forms by these names would stand in the
 * way (see core/dom.ts).
 */
const part = (page: Document, name: "body" | "scrollingElement") =>
	Reflect.get(Document.prototype, name, page) as HTMLElement | null;

export const root = (page: Document): HTMLElement =>
	rootOf(page) as HTMLElement;
export const bodyOf = (page: Document): HTMLElement | null =>
	part(page, "body");
/** What scrolls when the window scrolls. */
export const windowOf = (page: Document): HTMLElement | null =>
	part(page, "scrollingElement");

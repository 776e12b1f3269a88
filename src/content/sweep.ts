import { marks, stubTag } from "./marks";

/** Takes away what an earlier run of Colophon left on the page when it was updated or switched off under way. */
export function sweep(page: Document): void {
	for (const stub of page.querySelectorAll(stubTag)) stub.remove();
	for (const mark of Object.values(marks))
		for (const element of page.querySelectorAll(`[${mark}]`))
			if (mark !== marks.reader) element.removeAttribute(mark);
}

import { all } from "../core/dom";
import { marks, stubTag } from "./marks";

/** Takes away what an earlier run of Colophon left on the page when it was updated or switched off under way. */
export function sweep(page: Document): void {
	for (const stub of all(page, stubTag)) stub.remove();
	for (const mark of Object.values(marks))
		for (const element of all(page, `[${mark}]`))
			if (mark !== marks.reader) element.removeAttribute(mark);
}

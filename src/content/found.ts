import { all } from "../core/dom";
import type { Reading } from "../core/model";

/** Every element that the reading names, by its path. Right after reading only: the next change moves the paths. */
export function found(page: Document, reading: Reading): Map<string, Element> {
	const elements = new Map<string, Element>();
	for (const { at } of [
		...reading.notices,
		...reading.claims,
		...reading.evidence,
		...(reading.gate ? [reading.gate] : []),
	]) {
		if (!at || elements.has(at)) continue;
		const [element] = all(page, at);
		if (element) elements.set(at, element);
	}
	return elements;
}

import { firstChildOf, isElement, nextOf, parentOf, tagOf } from "./dom";

/**
 * CSS path of an element from the root, such as `html > body:nth-child(2) > div:nth-child(3)`. It selects exactly
 * this element as long as the page does not change.
 */
export function cssPath(element: Element): string {
	const steps: string[] = [];
	for (let at: Element | null = element; at; ) {
		const parent: Node | null = parentOf(at);
		const name = CSS_NAME.test(tagOf(at)) ? tagOf(at) : "*";
		if (!parent || !isElement(parent)) {
			steps.unshift(name);
			break;
		}
		let place = 0;
		for (let node = firstChildOf(parent); node; node = nextOf(node)) {
			if (isElement(node)) place++;
			if (node === at) break;
		}
		steps.unshift(`${name}:nth-child(${place})`);
		at = parent;
	}
	return steps.join(" > ");
}

/** Tag names that need no escaping in a selector; the place alone tells others apart. */
const CSS_NAME = /^[a-z][a-z0-9-]*$/;

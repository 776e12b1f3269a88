import { firstChildOf, isElement, nextOf, parentOf, tagOf } from "./dom";

/** Tag names that need no escaping in a selector; the place alone tells others apart. */
const plainName = /^[a-z][a-z0-9-]*$/;

/** Places of an element's children, counted once per parent. Good as long as the page does not change. */
export type Places = Map<Node, Map<Node, number>>;

function placesIn(parent: Node): Map<Node, number> {
	const places = new Map<Node, number>();
	for (let node = firstChildOf(parent); node; node = nextOf(node))
		if (isElement(node)) places.set(node, places.size + 1);
	return places;
}

/**
 * CSS path of an element from the root, such as `html > body:nth-child(2) > div:nth-child(3)`. It selects exactly
 * this element as long as the page does not change.
 *
 * @param known keeps what was counted, for whoever asks for many paths of an unchanged page
 */
export function cssPath(element: Element, known: Places = new Map()): string {
	const steps: string[] = [];
	for (let at: Element | null = element; at; ) {
		const parent: Node | null = parentOf(at);
		const name = plainName.test(tagOf(at)) ? tagOf(at) : "*";
		if (!parent || !isElement(parent)) {
			steps.push(name);
			break;
		}
		let places = known.get(parent);
		if (!places) {
			places = placesIn(parent);
			known.set(parent, places);
		}
		steps.push(`${name}:nth-child(${places.get(at)})`);
		at = parent;
	}
	return steps.reverse().join(" > ");
}

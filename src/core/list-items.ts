import type { ElementContent, Element as Node } from "hast";
import { parentOf, tagOf } from "./dom";
import { element } from "./hast";

/** Whether an element stands where lists have their items; elsewhere it is a box like any other. */
export const isItem = (node: Element): boolean => {
	const up = parentOf(node) as Element | null;
	const box = up && tagOf(up) === "div" ? (parentOf(up) as Element) : up;
	return box !== null && /^[uod]l$/.test(tagOf(box));
};

/** Lists hold items only; what else stands in one becomes an item, so that no text is lost. */
export const itemOf = (list: string, child: ElementContent): Node =>
	child.type === "element" &&
	(list === "dl" ? /^d[td]$/ : /^li$/).test(child.tagName)
		? child
		: element(
				list === "dl" ? "dd" : "li",
				child.type === "element" && child.tagName === "p"
					? child.children
					: [child],
			);

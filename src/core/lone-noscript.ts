import { firstChildOf, isElement, nextOf, parentOf, tagOf } from "./dom";
import { isInline } from "./phrasing";
import type { Facts } from "./subtree-facts";

/** A box of more words is more than a picture's. In characters. */
const longestPicture = 500;

/** Whether no picture stands beside a noscript that it could be the twin of, nor in a small box around both. */
export function isAlone(
	node: Element,
	factsOf: (element: Element) => Facts,
): boolean {
	const box = parentOf(node) as Element;
	const around = parentOf(box) as Element;
	let before: Element | undefined;
	for (let one = firstChildOf(box); one && one !== node; one = nextOf(one))
		if (isElement(one)) before = one;
	return (
		!(before && (isInline(tagOf(before)) || factsOf(before).images)) &&
		[box, around].every(
			(one) => !factsOf(one).images || factsOf(one).chars > longestPicture,
		)
	);
}

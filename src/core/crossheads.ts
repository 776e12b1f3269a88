import type { ElementContent } from "hast";
import { element, textIn } from "./hast";

/** Longer bold lines are a lead or a question. In characters. */
const longest = 100;

/** A paragraph that is all bold, short, no sentence, and stands before text is a crosshead. */
const isCrosshead = (node: ElementContent, next: ElementContent | undefined) =>
	node.type === "element" &&
	node.tagName === "p" &&
	node.children.length === 1 &&
	node.children[0]?.type === "element" &&
	/^(?:strong|b)$/.test(node.children[0].tagName) &&
	textIn(node).length <= longest &&
	!/[.!?…:;,]$/.test(textIn(node).trim()) &&
	next?.type === "element" &&
	next.tagName === "p";

/** Crossheads that were written as bold paragraphs, as headings. */
export const crossheads = (children: ElementContent[]): ElementContent[] =>
	children.map((node, index) => {
		if (!isCrosshead(node, children[index + 1]) || node.type !== "element")
			return node;
		const [bold] = node.children;
		return element("h3", bold?.type === "element" ? bold.children : []);
	});

import type { ElementContent } from "hast";
import { element, text, textIn } from "./hast";

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

const paragraphText = (node: ElementContent | undefined): string =>
	node?.type === "element" && node.tagName === "p" ? textIn(node) : "";

/** The first letter of a text, alone. */
export const initial = /^\s*["“„«]?\p{Lu}\s*$/u;

/** A drop cap that stands in a box of its own, put back before the word that it begins. */
export const withInitials = (children: ElementContent[]): ElementContent[] =>
	children.flatMap((node, index) => {
		const before = paragraphText(children[index - 1]);
		const own = paragraphText(node);
		const isInitial = (one: string, next: string) =>
			initial.test(one) && /^\p{Ll}/u.test(next);
		if (isInitial(own, paragraphText(children[index + 1]))) return [];
		return node.type === "element" && isInitial(before, own)
			? [{ ...node, children: [text(before), ...node.children] }]
			: [node];
	});

/** Crossheads that were written as bold paragraphs, as headings. */
export const crossheads = (children: ElementContent[]): ElementContent[] =>
	children.map((node, index) => {
		if (!isCrosshead(node, children[index + 1]) || node.type !== "element")
			return node;
		const [bold] = node.children;
		return element("h3", bold?.type === "element" ? bold.children : []);
	});

import type { Element, ElementContent, Properties, Root, Text } from "hast";

/** Small makers and readers of hast (https://github.com/syntax-tree/hast). */
export const element = (
	tagName: string,
	children: ElementContent[],
	properties: Properties = {},
): Element => ({ type: "element", tagName, properties, children });

export const text = (value: string): Text => ({ type: "text", value });

export const textIn = (node: Root | ElementContent): string =>
	node.type === "text"
		? node.value
		: "children" in node
			? node.children
					.map((child) => (child.type === "doctype" ? "" : textIn(child)))
					.join("")
			: "";

/** White space of a line folded: runs to one space, none at the line's ends. Empty texts go. */
export function foldLine(children: ElementContent[]): ElementContent[] {
	let spaceBefore = true;
	const walk = (nodes: ElementContent[]): ElementContent[] => {
		const kept: ElementContent[] = [];
		for (const node of nodes) {
			if (node.type === "text") {
				let value = node.value.replace(/\s+/g, " ");
				if (spaceBefore) value = value.replace(/^ /, "");
				if (!value) continue;
				spaceBefore = value.endsWith(" ");
				kept.push(text(value));
			} else if (node.type === "element") {
				if (node.tagName === "br") {
					spaceBefore = true;
					kept.push(node);
					continue;
				}
				const inner = walk(node.children);
				if (inner.length || node.tagName === "img") {
					if (node.tagName === "img") spaceBefore = false;
					kept.push({ ...node, children: inner });
				}
			}
		}
		return kept;
	};
	return trimEnd(walk(children));
}

function trimEnd(nodes: ElementContent[]): ElementContent[] {
	const kept = [...nodes];
	for (let last = kept.at(-1); last; last = kept.at(-1)) {
		if (last.type === "text") {
			const value = last.value.trimEnd();
			kept.pop();
			if (value) {
				kept.push(text(value));
				break;
			}
		} else if (last.type === "element" && last.tagName === "br") kept.pop();
		else if (last.type === "element" && last.children.length) {
			kept[kept.length - 1] = { ...last, children: trimEnd(last.children) };
			break;
		} else break;
	}
	return kept;
}

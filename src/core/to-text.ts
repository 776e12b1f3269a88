import type { ElementContent } from "hast";
import { textIn } from "./hast";
import type { Root } from "./model";

const blocks = new Set(
	"p h2 h3 h4 h5 h6 li dt dd figcaption pre caption td th".split(" "),
);

/** The article body as text: one paragraph a line. */
export function toText(body: Root): string {
	const lines: string[] = [];
	const walk = (node: ElementContent) => {
		if (node.type !== "element") {
			if (node.type === "text" && node.value.trim())
				lines.push(node.value.trim());
			return;
		}
		const nested = node.children.some(
			(child) =>
				child.type === "element" &&
				(blocks.has(child.tagName) ||
					/^(?:ul|ol|dl|table|blockquote|figure)$/.test(child.tagName)),
		);
		if (nested || (!blocks.has(node.tagName) && node.tagName !== "a"))
			for (const child of node.children) walk(child);
		else {
			const line = textIn(node).replace(/\s+/g, " ").trim();
			if (line) lines.push(line);
		}
	};
	for (const child of body.children) if (child.type !== "doctype") walk(child);
	return lines.join("\n");
}

import type { Root, RootContent } from "hast";

/** How much text and how many pictures an article's body holds. */
export interface BodyCounts {
	paragraphs: number;
	pictures: number;
}

const counted = new Set(["p", "li", "pre", "dd"]);

/** Counts paragraphs (a quoted paragraph and a list item is one each) and pictures of a body. */
export function bodyCounts(body: Root): BodyCounts {
	const counts = { paragraphs: 0, pictures: 0 };
	const walk = (nodes: readonly RootContent[], inCaption: boolean): boolean => {
		let found = false;
		for (const node of nodes) {
			if (node.type !== "element") continue;
			const { tagName } = node;
			if (tagName === "img") counts.pictures += 1;
			const within = walk(
				node.children,
				inCaption || tagName === "figcaption" || tagName === "table",
			);
			// An item or quote that is made of paragraphs counts by those.
			const own = counted.has(tagName) && !inCaption && !within;
			if (own && !isPicture(node)) counts.paragraphs += 1;
			found ||= own || within;
		}
		return found;
	};
	walk(body.children, false);
	return counts;
}

const hasText = (node: RootContent): boolean =>
	node.type === "text"
		? node.value.trim() !== ""
		: node.type === "element" && node.children.some(hasText);

const isPicture = (node: RootContent): boolean => !hasText(node);

import type { ElementContent, Element as Node } from "hast";
import { element, foldLine, textIn } from "./hast";
import { isImage } from "./images";

/** Nothing in it to read or to see. */
export const isBlank = (children: ElementContent[]): boolean =>
	!children.some(
		(child) =>
			isImage(child) ||
			textIn(child).trim() ||
			(child.type === "element" &&
				"children" in child &&
				child.children.some(isImage)),
	);

export const imagesOf = (node: ElementContent): ElementContent[] =>
	isImage(node)
		? [node]
		: node.type === "element"
			? node.children.flatMap(imagesOf)
			: [];

/** A figure of pictures with the words under them. */
export const pictures = (
	images: ElementContent[],
	words: ElementContent[],
): Node =>
	element("figure", [
		...images,
		...(words.length ? [element("figcaption", words)] : []),
	]);

/** Splits a run of inline content where two line breaks follow each other. */
export function byDoubleBreak(run: ElementContent[]): ElementContent[][] {
	const lines: ElementContent[][] = [[]];
	let breaks = 0;
	for (const node of run) {
		if (node.type === "element" && node.tagName === "br") {
			breaks++;
			if (breaks === 2) {
				lines.at(-1)?.pop();
				lines.push([]);
			} else if (breaks < 2) lines.at(-1)?.push(node);
			continue;
		}
		if (node.type !== "text" || node.value.trim()) breaks = 0;
		lines.at(-1)?.push(node);
	}
	return lines;
}

/**
 * A line as a paragraph. Pictures in it stand as figures of their own: before the words, or, when all the words are
 * small print, with the words as their caption.
 */
export function paragraph(children: ElementContent[]): ElementContent[] {
	if (isBlank(children)) return [];
	const images = children.flatMap(imagesOf);
	if (!images.length) return [element("p", children)];
	const words = foldLine(withoutImages(children));
	if (isBlank(words)) return [pictures(images, [])];
	const small = words.every((child) =>
		child.type === "text"
			? !child.value.trim()
			: child.type === "element" &&
				/^(?:small|em|i|br|span)$/.test(child.tagName),
	);
	if (small && textIn(element("p", words)).length < 400) {
		const parts = words.filter(
			(child) => child.type === "element" && child.tagName !== "br",
		);
		const [caption, ...credits] = parts as Node[];
		return [
			pictures(images, [
				...(caption?.children ?? []),
				...credits.flatMap((credit) => [
					{ type: "text", value: " " } as const,
					element("small", credit.children),
				]),
			]),
		];
	}
	return [pictures(images, []), element("p", words)];
}

const withoutImages = (nodes: ElementContent[]): ElementContent[] =>
	nodes.flatMap((node): ElementContent[] => {
		if (isImage(node)) return [];
		return node.type === "element"
			? [{ ...node, children: withoutImages(node.children) }]
			: [node];
	});

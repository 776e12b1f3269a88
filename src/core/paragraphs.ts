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

/** Indentation that opens a paragraph after a single line break. */
const indented = /^\s*(?:\u3000|\u00A0{2}|[\u2002\u2003])/;

const isBreak = (node: ElementContent | undefined): boolean =>
	node?.type === "element" && node.tagName === "br";

/** Emphasis or a link that goes on over two line breaks, once for each of its paragraphs. */
const lifted = (node: ElementContent): ElementContent[] => {
	if (node.type !== "element" || !node.children.length) return [node];
	const parts = byDoubleBreak(node.children);
	return parts.length < 2
		? [node]
		: parts.flatMap((children, index) => [
				...(index ? [element("br", []), element("br", [])] : []),
				{ ...node, children },
			]);
};

/** Splits a run of inline content where two line breaks follow each other, or one and an indentation. */
export function byDoubleBreak(run: ElementContent[]): ElementContent[][] {
	const lines: ElementContent[][] = [[]];
	let breaks = 0;
	for (const node of run.flatMap(lifted)) {
		if (node.type === "element" && node.tagName === "br") {
			breaks++;
			if (breaks === 2) {
				lines.at(-1)?.pop();
				lines.push([]);
			} else if (breaks < 2) lines.at(-1)?.push(node);
			continue;
		}
		if (node.type === "text" && breaks === 1 && indented.test(node.value)) {
			lines.at(-1)?.splice(-1, isBreak(lines.at(-1)?.at(-1)) ? 1 : 0);
			lines.push([]);
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

export const withoutImages = (nodes: ElementContent[]): ElementContent[] =>
	nodes.flatMap((node): ElementContent[] => {
		if (isImage(node)) return [];
		return node.type === "element"
			? [{ ...node, children: withoutImages(node.children) }]
			: [node];
	});

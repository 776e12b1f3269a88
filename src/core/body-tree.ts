import type { ElementContent, Element as Node } from "hast";
import {
	allIn,
	attr,
	classOf,
	firstChildOf,
	fold,
	isElement,
	nextOf,
	parentOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { embedCard } from "./embeds";
import { element, foldLine, textIn } from "./hast";
import { isImage } from "./images";
import { footnoteId, inlineChildren, inlineTree } from "./inline-tree";
import { concealed, isInline } from "./survey";

/** What the builder is told about elements of the page. */
export interface Judge {
	/** Why an element does not belong to the body; undefined when it does. */
	leaveOut(element: Element): string | undefined;
	hidden(element: Element): boolean;
	/** Base of relative addresses. */
	base: string;
}

export interface Built {
	children: ElementContent[];
	leftOut: { element: Element; because: string }[];
}

const unread = new Set(
	"script style template link meta title noscript button input select textarea form nav svg math canvas colophon-stub colophon-reader dialog".split(
		" ",
	),
);
const embeds = new Set(
	"iframe video audio embed object amp-youtube amp-twitter amp-instagram amp-iframe amp-video".split(
		" ",
	),
);
export const creditWords =
	/(?:^|[\s_-])(?:credits?|copyright|photographer|photo-?credit|source|author)(?:[\s_-]|$)/i;
export const captionWords =
	/(?:^|[\s_-])(?:caption|legend|legende|wp-caption-text|media-caption|image-description|credits?|copyright)(?:[\s_-]|$)/i;

const names = (node: Element): string => {
	const name = classOf(node);
	return `${typeof name === "string" ? name : ""} ${attr(node, "id")}`;
};

const isBlank = (children: ElementContent[]): boolean =>
	!children.some(
		(child) =>
			isImage(child) ||
			textIn(child).trim() ||
			(child.type === "element" &&
				"children" in child &&
				child.children.some(isImage)),
	);

/** Turns the inside of the article's blocks into hast: only allowed elements, nothing of the page's styles or handlers. */
export function bodyTree(roots: Element[], judge: Judge): Built {
	const leftOut: Built["leftOut"] = [];

	const flush = (run: ElementContent[], into: ElementContent[]) => {
		for (const line of byDoubleBreak(run))
			into.push(...paragraph(foldLine(line)));
		run.length = 0;
	};

	/** Blocks and runs of text directly inside an element, as a list of blocks. */
	const blocksIn = (parent: Element): ElementContent[] => {
		const out: ElementContent[] = [];
		const run: ElementContent[] = [];
		for (let node = firstChildOf(parent); node; node = nextOf(node)) {
			if (!isElement(node)) {
				run.push(...inlineTree(node, judge.base, judge.hidden));
				continue;
			}
			const tag = tagOf(node);
			if (isInline(tag) && !holdsBlocks(node)) {
				const because = judge.leaveOut(node);
				if (because) leftOut.push({ element: node, because });
				else run.push(...inlineTree(node, judge.base, judge.hidden));
			} else {
				flush(run, out);
				out.push(...block(node, tag));
			}
		}
		flush(run, out);
		return out;
	};

	const block = (node: Element, tag: string): ElementContent[] => {
		if (unread.has(tag) || concealed(node) || judge.hidden(node)) return [];
		const because = judge.leaveOut(node);
		if (because) {
			leftOut.push({ element: node, because });
			return [];
		}
		if (embeds.has(tag) || isPost(node)) {
			const card = embedCard(node, judge.base);
			return card
				? [card]
				: tag === "blockquote"
					? [wrap("blockquote", node)]
					: [];
		}
		if (/^h[1-6]$/.test(tag)) return line(tag === "h1" ? "h2" : tag, node);
		switch (tag) {
			case "p":
				return blocksIn(node);
			case "figure":
				return figure(node);
			case "blockquote":
			case "ul":
			case "ol":
			case "dl":
				return list(tag, node);
			case "pre":
				return [
					element("pre", [
						element("code", [{ type: "text", value: rawTextOf(node) }]),
					]),
				];
			case "hr":
				return [element("hr", [])];
			case "table":
				return table(node);
			case "li":
			case "dt":
			case "dd":
				return [wrap(tag, node)];
			default:
				return isPictureBox(node) ? figure(node) : blocksIn(node);
		}
	};

	/** A block that holds one line: its inline content, and what blocks it may hold all the same. */
	const line = (name: string, node: Element): ElementContent[] => {
		const children = foldLine(inlineChildren(node, judge.base, judge.hidden));
		return isBlank(children)
			? []
			: children.every(isImage)
				? [pictures(children, [])]
				: [element(name, children)];
	};

	const wrap = (name: string, node: Element): Node => {
		const inside = blocksIn(node);
		const [only] = inside;
		const children =
			inside.length === 1 &&
			only?.type === "element" &&
			only.tagName === "p" &&
			name !== "blockquote"
				? only.children
				: inside;
		const id = footnoteId(node);
		return element(name, children, id ? { id } : {});
	};

	const list = (name: string, node: Element): ElementContent[] => {
		const made = wrap(name, node);
		if (name !== "blockquote")
			made.children = made.children.filter(
				(child) =>
					child.type === "element" &&
					/^(?:li|dt|dd)$/.test(child.tagName) &&
					!isBlank(child.children),
			);
		return isBlank(made.children) ? [] : [made];
	};

	/** A picture, film or the like with its caption; a figure without one is what it holds. */
	const figure = (node: Element): ElementContent[] => {
		const caption = allIn(node, "figcaption")[0] ?? captionsIn(node)[0];
		const quoted = allIn(node, "blockquote, table, pre, iframe, video")[0];
		const inside = blocksIn(node).filter((child) => child.type === "element");
		const images = inside.flatMap(imagesOf);
		if (!images.length) return quoted ? inside : [];
		const words = caption
			? captionOf(caption)
			: inside
					.filter(
						(child) => !(child.type === "element" && imagesOf(child).length),
					)
					.flatMap((child) => (child.type === "element" ? child.children : []));
		return [pictures(images, words)];
	};

	const captionOf = (caption: Element): ElementContent[] => {
		const around = parentOf(caption) as Element;
		const credit = [...allIn(caption, "*"), ...captionsIn(around)].find(
			(one) =>
				one !== caption &&
				creditWords.test(names(one)) &&
				fold(rawTextOf(one)) !== "",
		);
		const rest = foldLine(
			inlineChildren(
				caption,
				judge.base,
				(one) => one === credit || judge.hidden(one),
			),
		).filter((child) => !isImage(child));
		const words = credit
			? foldLine(inlineChildren(credit, judge.base, judge.hidden))
			: [];
		return words.length
			? [...rest, { type: "text", value: " " }, element("small", words)]
			: rest;
	};

	const table = (node: Element): ElementContent[] => {
		const cells = allIn(node, "td, th");
		const layout =
			cells.length < 2 ||
			attr(node, "role") === "presentation" ||
			cells.some((cell) => allIn(cell, "p").length > 2);
		if (layout) return cells.length ? cells.flatMap(blocksIn) : [];
		const rowsIn = (parent: Element): Node[] =>
			allIn(parent, "tr").map((row) =>
				element(
					"tr",
					allIn(row, "td, th").map((cell) => {
						const made = wrap(tagOf(cell), cell);
						for (const name of ["colspan", "rowspan"] as const) {
							const span = Number(attr(cell, name));
							if (span > 1 && span < 100)
								made.properties[name === "colspan" ? "colSpan" : "rowSpan"] =
									span;
						}
						return made;
					}),
				),
			);
		const caption = allIn(node, "caption")[0];
		const head = allIn(node, "thead")[0];
		const headRows = head ? rowsIn(head) : [];
		const rows = rowsIn(node).slice(headRows.length);
		return [
			element("table", [
				...(caption
					? [
							element(
								"caption",
								foldLine(inlineChildren(caption, judge.base, judge.hidden)),
							),
						]
					: []),
				...(headRows.length ? [element("thead", headRows)] : []),
				element("tbody", rows),
			]),
		];
	};

	return { children: roots.flatMap(blocksIn), leftOut };
}

const captionsIn = (node: Element): Element[] =>
	allIn(
		node,
		'[class*="caption" i], [class*="legend" i], [class*="credit" i], [class*="copyright" i]',
	).filter((one) => captionWords.test(names(one)));

/** A picture and its caption in boxes that are no figure element: all the words stand under a caption's class. */
function isPictureBox(node: Element): boolean {
	if (!allIn(node, "img").length) return false;
	const words = fold(rawTextOf(node)).length;
	if (words > 600 || !words) return false;
	const captions = captionsIn(node).filter(
		(one, index, list) =>
			!list.some((other, at) => at < index && other.contains(one)),
	);
	return (
		captions.length > 0 &&
		words -
			captions.reduce((sum, one) => sum + fold(rawTextOf(one)).length, 0) <
			8
	);
}

/** A post of a social network that was quoted as a blockquote for a script to draw. */
const isPost = (node: Element): boolean =>
	/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|reddit-embed-bq|bluesky-embed|mastodon-embed)(?:\s|$)/.test(
		names(node),
	);

const blockTags =
	"address,article,aside,blockquote,div,dl,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,iframe,li,main,nav,ol,p,pre,section,table,ul,video";
const holdsBlocks = (node: Element): boolean =>
	allIn(node, blockTags).length > 0;

/** Splits a run of inline content where two line breaks follow each other. */
function byDoubleBreak(run: ElementContent[]): ElementContent[][] {
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

const imagesOf = (node: ElementContent): ElementContent[] =>
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

/**
 * A line as a paragraph. Pictures in it stand as figures of their own: before the words, or, when all the words are
 * small print, with the words as their caption.
 */
function paragraph(children: ElementContent[]): ElementContent[] {
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

import type { ElementContent, Element as Node } from "hast";
import { names } from "./caption-words";
import { crossheads } from "./crossheads";
import {
	allIn,
	firstChildOf,
	isElement,
	nextOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { embedCard } from "./embeds";
import { figureTree, isPictureBox } from "./figure-tree";
import { element, foldLine } from "./hast";
import { isImage } from "./images";
import { footnoteId, inlineChildren, inlineTree } from "./inline-tree";
import type { Judge } from "./judge";
import { byDoubleBreak, isBlank, paragraph, pictures } from "./paragraphs";
import { isInline } from "./phrasing";
import { concealed } from "./survey";
import { tableTree } from "./table-tree";

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
/**
 * Turns the inside of the article's blocks into hast: only allowed elements, nothing of the page's styles or handlers.
 *
 * @param hidden whether the page hides an element: never shown
 * @param because why an element does not belong to the body, undefined when it does
 */
export function bodyTree(
	roots: Element[],
	base: string,
	hidden: (element: Element) => boolean,
	because: (element: Element) => string | undefined,
): Built {
	const leftOut: Built["leftOut"] = [];
	const judge: Judge = {
		base,
		drops(element) {
			if (concealed(element) || hidden(element)) return true;
			const reason = because(element);
			if (reason) leftOut.push({ element, because: reason });
			return reason !== undefined;
		},
	};

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
				run.push(...inlineTree(node, judge));
				continue;
			}
			const tag = tagOf(node);
			if (isInline(tag) && !holdsBlocks(node)) {
				run.push(...inlineTree(node, judge));
			} else {
				flush(run, out);
				out.push(...block(node, tag));
			}
		}
		flush(run, out);
		return out;
	};

	const block = (node: Element, tag: string): ElementContent[] => {
		if (unread.has(tag) || judge.drops(node)) return [];
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
				return figureTree(node, blocksIn(node), judge);
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
			case "table": {
				const table = tableTree(node, (name, cell) => wrap(name, cell), judge);
				return table
					? [table]
					: allIn(node, "td, th, caption").flatMap(blocksIn);
			}
			case "li":
			case "dt":
			case "dd":
				return [wrap(tag, node)];
			default:
				return isPictureBox(node)
					? figureTree(node, blocksIn(node), judge)
					: blocksIn(node);
		}
	};

	/** A block that holds one line: its inline content, and what blocks it may hold all the same. */
	const line = (name: string, node: Element): ElementContent[] => {
		const children = foldLine(inlineChildren(node, judge));
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
			made.children = made.children
				.map((child) => itemOf(name, child))
				.filter((child) => !isBlank(child.children));
		return isBlank(made.children) ? [] : [made];
	};

	return { children: crossheads(roots.flatMap(blocksIn)), leftOut };
}

const blockTags =
	"address,article,aside,blockquote,div,dl,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,iframe,li,main,nav,ol,p,pre,section,table,ul,video";
const holdsBlocks = (node: Element): boolean =>
	allIn(node, blockTags).length > 0;

/** Lists hold items only; what else stands in one becomes an item, so that no text is lost. */
const itemOf = (list: string, child: ElementContent): Node =>
	child.type === "element" && /^(?:li|dt|dd)$/.test(child.tagName)
		? child
		: element(list === "dl" ? "dd" : "li", [child]);

/** A post of a social network that was quoted as a blockquote for a script to draw. */
const isPost = (node: Element): boolean =>
	/(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|reddit-embed-bq|bluesky-embed|mastodon-embed)(?:\s|$)/.test(
		names(node),
	);

import type { ElementContent, Element as Node } from "hast";
import { names } from "./caption-words";
import { clipsItself, longestAside } from "./clipped";
import { crossheads, withInitials } from "./crossheads";
import {
	allIn,
	attr,
	firstChildOf,
	firstElementOf,
	hasAttr,
	isElement,
	nextOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { embedCard, embeds, isPost } from "./embeds";
import { captionsLast, figureTree } from "./figure-tree";
import { element, foldLine, text, textIn } from "./hast";
import { isImage, loneImage, pressedImages } from "./images";
import {
	footnoteId,
	inlineChildren,
	inlineTree,
	language,
	wrapped,
} from "./inline-tree";
import type { Judge } from "./judge";
import { isItem, itemOf } from "./list-items";
import { isAlone } from "./lone-noscript";
import {
	byDoubleBreak,
	imagesOf,
	isBlank,
	paragraph,
	pictures,
} from "./paragraphs";
import { isInline } from "./phrasing";
import { plain } from "./plain";
import { pullQuotes } from "./pull-quotes";
import { isPictureBox, subtreeFacts } from "./subtree-facts";
import { concealed, spokenWords } from "./survey";
import { cellsOf, tableTree } from "./table-tree";
import { cloned, unread } from "./unread";

export interface Built {
	children: ElementContent[];
	leftOut: { element: Element; because: string }[];
}

/**
 * Turns the inside of the article's blocks into hast: only allowed elements, nothing of the page's styles or handlers.
 *
 * @param marked elements with attributes that few have, among them all that are concealed
 * @param hidden whether the page hides an element: never shown
 * @param because why an element does not belong to the body, undefined when it does
 */
export function bodyTree(
	roots: Element[],
	base: string,
	marked: Set<Element>,
	hidden: (element: Element) => boolean,
	because: (element: Element) => string | undefined,
): Built {
	const leftOut: Built["leftOut"] = [];
	const factsOf = subtreeFacts();
	const pulled = pullQuotes();
	/** Whether a picture's box is being read: the boxes in it belong to the same picture. */
	let boxed = false;
	const judge: Judge = {
		base,
		drops(element) {
			if (
				(marked.has(element) && concealed(element)) ||
				hidden(element) ||
				cloned.test(names(element))
			)
				return true;
			if (
				(spokenWords.test(` ${names(element)} `) ||
					clipsItself(element) ||
					attr(element, "role") === "button") &&
				!factsOf(element).images &&
				factsOf(element).chars < longestAside
			)
				return true;
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
		let before: Element | undefined;
		for (let node = firstChildOf(parent); node; node = nextOf(node)) {
			if (!isElement(node)) {
				run.push(...inlineTree(node, judge));
				continue;
			}
			const tag = tagOf(node);
			const facts = factsOf(node);
			if (
				(isInline(tag) || tag === "amp-img") &&
				!facts.blocks &&
				!(facts.captionChars && isPictureBox(facts))
			) {
				run.push(...inlineTree(node, judge));
			} else {
				flush(run, out);
				const made = block(node, tag);
				if (!captionsLast(node, made, out)) out.push(...made);
				if (before && tagOf(before) === "blockquote")
					pulled.followed(before, made);
			}
			before = node;
		}
		flush(run, out);
		return out;
	};

	const block = (node: Element, tag: string): ElementContent[] => {
		if (tag === "button") {
			const images = pressedImages(node, judge.base);
			return images.length ? [pictures(images, [])] : [];
		}
		if (tag === "noscript" && isAlone(node, factsOf)) {
			const image = loneImage(node, judge.base);
			return image ? [pictures([image], [])] : [];
		}
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
				return spoken(
					// Most paragraphs are text and nothing else.
					firstElementOf(node)
						? blocksIn(node)
						: paragraph(foldLine([text(rawTextOf(node))])),
					node,
				);
			case "figure":
				return figureTree(node, blocksIn(node), judge);
			case "blockquote":
			case "ul":
			case "ol":
				return list(tag, node);
			case "dl":
				// WordPress' classic galleries: the picture is the term, its caption the definition.
				return !boxed && isPictureBox(factsOf(node))
					? pictureBox(node)
					: list(tag, node);
			case "pre":
				return [
					element("pre", [
						element("code", [{ type: "text", value: rawTextOf(node) }]),
					]),
				];
			case "hr":
				return [element("hr", [])];
			case "table": {
				const table = tableTree(node, wrap, judge, factsOf);
				if (table) return [table];
				return !boxed && isPictureBox(factsOf(node))
					? pictureBox(node)
					: cellsOf(node).flatMap(blocksIn);
			}
			case "li":
			case "dt":
			case "dd":
				return isItem(node) ? [wrap(tag, node)] : blocksIn(node);
			default:
				if (isInline(tag) && !factsOf(node).captionChars)
					return blocksIn(node).map((one) =>
						one.type === "element" && /^(?:p|h[2-6])$/.test(one.tagName)
							? { ...one, children: wrapped(node, one.children, judge) }
							: one,
					);
				return boxed || !isPictureBox(factsOf(node))
					? pulled.noted(node, spoken(blocksIn(node), node))
					: pictureBox(node);
		}
	};

	const pictureBox = (node: Element): ElementContent[] => {
		boxed = true;
		const inside = blocksIn(node);
		boxed = false;
		// Words that nothing calls a caption are one when they are a line or two beside one picture, and no ornament.
		const named = factsOf(node).captionChars > 0;
		const words = inside.filter((one) => !imagesOf(one).length);
		if (!named && (words.length > 2 || inside.flatMap(imagesOf).length !== 1))
			return inside;
		const made = figureTree(node, inside, judge);
		if (named && !made.length) return made;
		const said = plain(made.map(textIn).join(" "));
		// What would not be in the caption is no part of it.
		return words.every((one) => {
			const own = plain(textIn(one));
			return own.length < 12 || said.includes(own);
		})
			? made
			: inside;
	};

	/** Paragraphs with the language and direction that their box declares for itself. */
	const spoken = (made: ElementContent[], node: Element): ElementContent[] => {
		const own = language(node);
		return own["lang"] || own["dir"]
			? made.map((one) =>
					one.type === "element" && one.tagName === "p"
						? { ...one, properties: { ...own, ...one.properties } }
						: one,
				)
			: made;
	};

	/** A block that holds one line: its inline content, and what blocks it may hold all the same. */
	const line = (name: string, node: Element): ElementContent[] => {
		// The heading of a part that opens by a press is a button as a whole.
		const [only, ...others] = allIn(node, "button");
		const pressed =
			only &&
			!others.length &&
			rawTextOf(only).trim() === rawTextOf(node).trim();
		const children = foldLine(inlineChildren(pressed ? only : node, judge));
		return isBlank(children)
			? []
			: children.every(isImage)
				? [pictures(children, [])]
				: [element(name, children, language(node))];
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
		const value = Number(attr(node, "value"));
		return element(name, children, {
			...(id ? { id } : {}),
			...(name === "li" && value > 0 ? { value: String(value) } : {}),
		});
	};

	const list = (name: string, node: Element): ElementContent[] => {
		const made = wrap(name, node);
		if (name === "blockquote") return pulled.noted(node, filled(made));
		if (name === "ol") {
			const start = Number.parseInt(attr(node, "start"), 10);
			if (start > 1) made.properties["start"] = start;
			if (hasAttr(node, "reversed")) made.properties["reversed"] = true;
		}
		made.children = made.children
			.map((child) => itemOf(name, child))
			.filter((child) => !isBlank(child.children));
		return filled(made);
	};

	const { children, repeated } = pulled.without(
		crossheads(
			withInitials(
				roots.flatMap((root) =>
					/^[uod]l$/.test(tagOf(root))
						? list(tagOf(root), root)
						: blocksIn(root),
				),
			),
		),
	);
	for (const quote of repeated)
		leftOut.push({ element: quote, because: "repeats the text" });
	return { children, leftOut };
}

const filled = (made: Node): Node[] => (isBlank(made.children) ? [] : [made]);

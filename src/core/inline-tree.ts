import type { ElementContent, Properties } from "hast";
import {
	allIn,
	attr,
	dataOf,
	firstChildOf,
	isElement,
	isText,
	nextOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { element, text } from "./hast";
import { imageNode, pressedImages } from "./images";
import type { Judge } from "./judge";
import { isInline, silent } from "./phrasing";

/** Inline elements that are kept, by the name they get. */
const kept: Record<string, string> = {
	em: "em",
	strong: "strong",
	i: "i",
	b: "b",
	u: "u",
	s: "s",
	strike: "s",
	del: "s",
	sup: "sup",
	sub: "sub",
	small: "small",
	mark: "mark",
	q: "q",
	cite: "cite",
	abbr: "abbr",
	acronym: "abbr",
	time: "time",
	kbd: "kbd",
	samp: "samp",
	var: "var",
	code: "code",
	tt: "code",
};

/** The address of a link: absolute http(s) or mailto. */
function linkAddress(href: string, base: string): string | undefined {
	try {
		const url = new URL(href.trim(), base);
		return /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

/** Language and direction that an element declares for itself. */
export const language = (node: Element): Properties => ({
	...(attr(node, "lang") ? { lang: attr(node, "lang") } : {}),
	...(/^(?:ltr|rtl|auto)$/i.test(attr(node, "dir"))
		? { dir: attr(node, "dir").toLowerCase() }
		: {}),
});

/** A node of a line as hast: allowed elements, everything else by what it holds. */
export function inlineTree(node: Node, judge: Judge): ElementContent[] {
	if (isText(node)) return [text(dataOf(node))];
	if (!isElement(node)) return [];
	const tag = tagOf(node);
	if (tag === "br") return [element("br", [])];
	// How a word is read stands above it; in a line it stands in brackets after it.
	if (tag === "rt") return [text(`（${rawTextOf(node).trim()}）`)];
	if (
		tag === "img" ||
		tag === "amp-img" ||
		(tag === "picture" && !allIn(node, "img").length)
	) {
		const image = imageNode(node, judge.base);
		const face = smile(node);
		return face ? [text(face)] : image ? [image] : [];
	}
	if (tag === "button") return pressedImages(node, judge.base);
	if (silent.has(tag) || tag === "input" || judge.drops(node)) return [];
	const children = inlineChildren(node, judge);
	// Two boxes in a line are two words.
	return isInline(tag)
		? wrapped(node, children, judge)
		: [text(" "), ...children, text(" ")];
}

/** The content of an inline element, in what it becomes. */
export function wrapped(
	node: Element,
	children: ElementContent[],
	judge: Judge,
): ElementContent[] {
	const tag = tagOf(node);
	if (tag === "a") {
		const href = linkAddress(attr(node, "href"), judge.base);
		const id = footnoteId(node);
		const properties = { ...(href ? { href } : {}), ...(id ? { id } : {}) };
		return href && children.length
			? [element("a", children, properties)]
			: children;
	}
	const name = kept[tag];
	if (!name || !children.length) {
		const own = language(node);
		return children.length && (own["lang"] || own["dir"])
			? [element("span", children, own)]
			: children;
	}
	const properties: Properties = { ...language(node) };
	const id = footnoteId(node);
	if (id) properties["id"] = id;
	if (name === "abbr" && attr(node, "title"))
		properties["title"] = attr(node, "title");
	if (name === "time" && attr(node, "datetime"))
		properties["dateTime"] = attr(node, "datetime");
	return [element(name, children, properties)];
}

/** The sign that a small picture in a line stands for. */
const smile = (image: Element): string => {
	const alt = attr(image, "alt").trim();
	return alt.length < 12 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : "";
};

export function inlineChildren(node: Element, judge: Judge): ElementContent[] {
	const children: ElementContent[] = [];
	for (let child = firstChildOf(node); child; child = nextOf(child))
		children.push(...inlineTree(child, judge));
	return children;
}

/** Ids that notes link to and back: the usual names of notes, or a short number in brackets as text. */
export function footnoteId(node: Element): string | undefined {
	const id = attr(node, "id");
	if (!id) return undefined;
	return /^(?:_?(?:foot|end)?_?notes?|fn|ftn|_ftn|_edn|edn|cite_note|cite_ref|nb|nh|ref)[\w:.-]*\d/i.test(
		id,
	) ||
		(/^[\s[(]*\d{1,3}[\s\])]*$/.test(rawTextOf(node)) && /\d/.test(id))
		? id
		: undefined;
}

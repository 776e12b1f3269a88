import {
	attr,
	classOf,
	dataOf,
	firstChildOf,
	fold,
	hasAttr,
	isElement,
	isText,
	namespaceOf,
	nextOf,
	parentOf,
	rootOf,
	tagOf,
} from "./dom";

/** One block-level element with what a single pass over the page found out about it. */
export interface Block {
	element: Element;
	tag: string;
	parent: Block | null;
	/** Blocks directly inside, in document order. */
	kids: Block[];
	/** Place in document order; `last` is that of the last block inside: a holds b when a.order <= b.order <= a.last. */
	order: number;
	last: number;
	/** Class names, id, role and itemprop in lower case, each between spaces: clues to what it is. They may lie. */
	clue: string;
	/** Characters of text inside, and how many of them stand in links. */
	chars: number;
	linkChars: number;
	/** Not shown, by attribute or inline style. Computed styles are asked later, for few blocks. */
	hidden: boolean;
	/** Its own lines, as numbers into Survey.lines. */
	lines: number[];
}

/** One run of text between block boundaries: a paragraph, a heading, a caption, a cell, text between two `<br><br>`. */
export interface Line {
	block: Block;
	/** White space folded. */
	text: string;
	linkChars: number;
	/** Number among all lines of the page. */
	index: number;
}

export interface Survey {
	body: Block;
	blocks: Block[];
	lines: Line[];
	of(element: Element): Block | undefined;
	/** The block that an element is, or lies in. */
	around(element: Element): Block | undefined;
}

/** Holds nothing that is read as text: metadata, controls, drawings, and Colophon's own elements. */
export const silent = new Set(
	"script style template head link meta title base noscript textarea select option optgroup datalist svg math canvas object applet param frameset frame noframes rp audio video iframe colophon-stub colophon-reader".split(
		" ",
	),
);

/** Phrasing content: stays inside a line. https://html.spec.whatwg.org/multipage/dom.html#phrasing-content */
const inline = new Set(
	"a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q s samp small source span strike strong sub sup time tt u var wbr input button ruby rb rt".split(
		" ",
	),
);

export const isInline = (tag: string): boolean => inline.has(tag);

const concealing = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Conventions for text that only screen readers get: WordPress, Bootstrap, Drupal. */
const spokenOnly =
	/(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden|element-invisible)(?:\s|$)/;

/** Hidden by its own attributes, whatever stands around it. */
export const concealed = (element: Element): boolean =>
	hasAttr(element, "hidden") || concealing.test(attr(element, "style"));

const wordsOf = (element: Element): string => {
	const name = classOf(element);
	return typeof name === "string" ? name : "";
};

const newBlock = (
	element: Element,
	tag: string,
	parent: Block | null,
	order: number,
): Block => ({
	element,
	tag,
	parent,
	kids: [],
	order,
	last: order,
	clue: ` ${wordsOf(element)} ${attr(element, "id")} ${attr(element, "role")} ${attr(element, "itemprop")} `.toLowerCase(),
	chars: 0,
	linkChars: 0,
	hidden: (parent?.hidden ?? false) || concealed(element),
	lines: [],
});

const xhtml = "http://www.w3.org/1999/xhtml";

/** One pass over the page's body. Without recursion, since pages nest as deep as they like. */
export function survey(page: Document): Survey | undefined {
	const root = rootOf(page);
	if (!root || namespaceOf(root) !== xhtml) return undefined;
	const blocks: Block[] = [];
	const lines: Line[] = [];
	const known = new Map<Element, Block>();

	const open = (element: Element, tag: string, parent: Block | null) => {
		const block = newBlock(element, tag, parent, blocks.length);
		blocks.push(block);
		known.set(element, block);
		parent?.kids.push(block);
		return block;
	};

	let here = open(root, tagOf(root), null);
	let raw = "";
	let rawLinks = 0;
	let links = 0;
	let brokeLine = false;

	const endLine = () => {
		const text = fold(raw);
		if (text) {
			const linkChars = Math.min(rawLinks, text.length);
			here.lines.push(lines.length);
			here.chars += text.length;
			here.linkChars += linkChars;
			lines.push({ block: here, text, linkChars, index: lines.length });
		}
		raw = "";
		rawLinks = 0;
		brokeLine = false;
	};

	const close = () => {
		endLine();
		const done = here;
		done.last = blocks.length - 1;
		if (done.parent) {
			done.parent.chars += done.chars;
			done.parent.linkChars += done.linkChars;
			here = done.parent;
		}
	};

	/** Goes into an element; false: nothing to read inside. */
	const enter = (element: Element): boolean => {
		const tag = tagOf(element);
		if (silent.has(tag)) return false;
		if (!inline.has(tag)) {
			endLine();
			here = open(element, tag, here);
			return true;
		}
		if (tag === "br") {
			if (brokeLine) endLine();
			else raw += " ";
			brokeLine = true;
			return false;
		}
		if (
			tag !== "a" &&
			(concealed(element) || spokenOnly.test(wordsOf(element)))
		)
			return false;
		if (tag === "a") links++;
		return true;
	};

	const leave = (element: Element) => {
		if (here.element === element) close();
		else if (tagOf(element) === "a") links--;
	};

	let node: Node | null = firstChildOf(root);
	while (node) {
		let inside = false;
		if (isText(node)) {
			const data = dataOf(node);
			if (/\S/.test(data)) {
				brokeLine = false;
				if (links > 0) rawLinks += data.length;
			}
			raw += data;
		} else if (isElement(node)) inside = enter(node);

		const child: Node | null = inside ? firstChildOf(node) : null;
		if (child) {
			node = child;
			continue;
		}
		if (inside) leave(node as Element);
		let next: Node | null = nextOf(node);
		while (!next) {
			const parent: Node | null = parentOf(node);
			if (!parent || parent === root) break;
			leave(parent as Element);
			node = parent;
			next = nextOf(node);
		}
		node = next;
	}
	close();

	const body = blocks.find((block) => block.tag === "body") ?? blocks[0];
	if (!body) return undefined;
	const around = (element: Element): Block | undefined => {
		for (
			let at: Node | null = element;
			at && isElement(at);
			at = parentOf(at)
		) {
			const block = known.get(at);
			if (block) return block;
		}
		return undefined;
	};
	return { body, blocks, lines, of: (element) => known.get(element), around };
}

/** Whether `outer` is `inner` or holds it. */
export const holds = (outer: Block, inner: Block): boolean =>
	outer.order <= inner.order && inner.order <= outer.last;

/** The block, its parent, and so on up to the root. */
export function* upwards(block: Block): Generator<Block> {
	for (let at: Block | null = block; at; at = at.parent) yield at;
}

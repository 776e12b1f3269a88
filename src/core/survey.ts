import {
	all,
	allIn,
	attr,
	classOf,
	dataOf,
	firstChildOf,
	firstElementOf,
	fold,
	hasAttr,
	idOf,
	isElement,
	isText,
	namespaceOf,
	nextOf,
	rawTextOf,
	rootOf,
	tagOf,
} from "./dom";
import { clueTest, type Look, newLook } from "./look";
import { isInline, silent } from "./phrasing";

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
	/** Class names, id, role and itemprop: clues to what it is. They may lie. */
	look: Look;
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

/** An element that is looked for by itself, and the block that it is or lies in. */
export interface Placed {
	element: Element;
	block: Block;
}

export interface Survey {
	body: Block;
	blocks: Block[];
	lines: Line[];
	links: Placed[];
	/** Those inside noscript too. */
	images: Placed[];
	/** Fields that ask for a password. */
	passwords: Placed[];
	times: Placed[];
	/** Elements, wherever they stand, with attributes that few have: among them all that are concealed by their own. */
	marked: Set<Element>;
	/** What may be an author's name: elements marked or named so, and links in what is named a byline. */
	signs: Placed[];
}

const concealing = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Hidden by its own attributes, whatever stands around it. */
export const concealed = (element: Element): boolean =>
	hasAttr(element, "hidden") || concealing.test(attr(element, "style"));

/** Conventions for text that only screen readers get: WordPress, Bootstrap, Drupal. */
export const spokenWords =
	/\s(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden|element-invisible)\s/;
const spokenOnly = clueTest(spokenWords);
const speaksOfAuthor = clueTest(/author|byline/);
const speaksOfByline = clueTest(/byline/);

/** Elements with attributes that few have: asked of the whole page at once, since each question to an element costs. */
const rareMarks =
	"[hidden],[style*=none i],[style*=hidden i],[role],[itemprop]";

const xhtml = "http://www.w3.org/1999/xhtml";

/** One pass over the page's body. Without recursion, since pages nest as deep as they like. */
export function survey(page: Document): Survey | undefined {
	const root = rootOf(page);
	if (!root || namespaceOf(root) !== xhtml) return undefined;
	const blocks: Block[] = [];
	const lines: Line[] = [];
	const links: Placed[] = [];
	const images: Placed[] = [];
	const passwords: Placed[] = [];
	const times: Placed[] = [];
	const signs: Placed[] = [];
	const marked = new Set(all(page, rareMarks));
	const looks = new Map<string, Look>();

	const lookOf = (element: Element, rare: boolean): Look => {
		const named = classOf(element);
		const name = typeof named === "string" ? named : "";
		const id = idOf(element);
		if (id || rare)
			return newLook(
				name,
				id,
				rare ? attr(element, "role") : "",
				rare ? attr(element, "itemprop") : "",
			);
		let look = looks.get(name);
		if (!look) {
			look = newLook(name);
			looks.set(name, look);
		}
		return look;
	};

	const open = (
		element: Element,
		tag: string,
		look: Look,
		parent: Block | null,
		hidden: boolean,
	) => {
		const order = blocks.length;
		const block: Block = {
			element,
			tag,
			parent,
			kids: [],
			order,
			last: order,
			look,
			clue: look.clue,
			chars: 0,
			linkChars: 0,
			hidden: hidden || parent?.hidden === true,
			lines: [],
		};
		blocks.push(block);
		parent?.kids.push(block);
		return block;
	};

	const rootMarked = marked.has(root);
	let here = open(
		root,
		tagOf(root),
		lookOf(root, rootMarked),
		null,
		rootMarked && concealed(root),
	);
	let raw = "";
	let rawLinks = 0;
	/** The outermost link and byline around the place. */
	let link: Node | null = null;
	let byline: Node | null = null;
	/** Whether anything but white space came since the last line's end. */
	let worded = false;
	let brokeLine = false;

	const endLine = () => {
		if (worded) {
			const text = fold(raw);
			const linkChars = Math.min(rawLinks, text.length);
			here.lines.push(lines.length);
			here.chars += text.length;
			here.linkChars += linkChars;
			lines.push({ block: here, text, linkChars, index: lines.length });
		}
		raw = "";
		rawLinks = 0;
		worded = false;
		brokeLine = false;
	};

	const read = (text: string) => {
		const first = text.charCodeAt(0);
		if ((first > 32 && first < 127) || /\S/.test(text)) {
			worded = true;
			brokeLine = false;
			if (link) rawLinks += text.length;
		}
		// White space that opens a line is none.
		if (worded) raw += text;
	};

	/** Goes into an element; false: nothing to read inside. */
	const enter = (element: Element): boolean => {
		const tag = tagOf(element);
		if (silent.has(tag)) {
			// The picture for browsers without scripts may be the only one.
			if (tag === "noscript")
				for (const image of allIn(element, "img"))
					images.push({ element: image, block: here });
			return false;
		}
		if (tag === "br") {
			if (brokeLine) endLine();
			else if (worded) raw += " ";
			brokeLine = true;
			return false;
		}
		const rare = marked.has(element);
		const named = { look: lookOf(element, rare) };
		if (!isInline(tag)) {
			endLine();
			here = open(element, tag, named.look, here, rare && concealed(element));
		} else if (tag !== "a") {
			if ((rare && concealed(element)) || spokenOnly(named)) return false;
			if (tag === "input") {
				if (/^password$/i.test(attr(element, "type")))
					passwords.push({ element, block: here });
			} else if (tag === "img") images.push({ element, block: here });
			else if (tag === "time") times.push({ element, block: here });
		} else {
			link ??= element;
			links.push({ element, block: here });
		}
		if (speaksOfByline(named)) byline ??= element;
		if (
			speaksOfAuthor(named) ||
			(tag === "a" && (byline || attr(element, "rel").includes("author")))
		)
			signs.push({ element, block: here });
		return true;
	};

	const leave = (node: Node) => {
		if (node === link) link = null;
		if (node === byline) byline = null;
		if (node !== here.element) return;
		endLine();
		here.last = blocks.length - 1;
		if (!here.parent) return;
		here.parent.chars += here.chars;
		here.parent.linkChars += here.linkChars;
		here = here.parent;
	};

	const above: Node[] = [];
	let node: Node | null = firstChildOf(root);
	for (;;) {
		if (!node) {
			const done = above.pop();
			if (!done) break;
			leave(done);
			node = nextOf(done);
			continue;
		}
		if (isElement(node)) {
			if (enter(node)) {
				if (firstElementOf(node)) {
					above.push(node);
					node = firstChildOf(node);
					continue;
				}
				// Text alone: it is taken at once, without an object for its node.
				read(rawTextOf(node));
				leave(node);
			}
		} else if (isText(node)) read(dataOf(node));
		node = nextOf(node);
	}
	leave(root);

	const body = blocks.find((block) => block.tag === "body") ?? blocks[0];
	return (
		body && {
			body,
			blocks,
			lines,
			links,
			images,
			passwords,
			times,
			marked,
			signs,
		}
	);
}

/** Whether `outer` is `inner` or holds it. */
export const holds = (outer: Block, inner: Block): boolean =>
	outer.order <= inner.order && inner.order <= outer.last;

/** The block, its parent, and so on up to the root. */
export function* upwards(block: Block): Generator<Block> {
	for (let at: Block | null = block; at; at = at.parent) yield at;
}

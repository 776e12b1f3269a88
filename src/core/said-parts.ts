import { archivedAddress } from "./archived-address";
import {
	attr,
	dataOf,
	firstChildOf,
	fold,
	isElement,
	isText,
	nextOf,
	parentOf,
	rawTextOf,
	tagOf,
} from "./dom";
import { absolute } from "./host";
import { isInline, silent } from "./phrasing";
import { type Block, concealed } from "./survey";

/** Where a link leads, in the end where that is an archive's copy, and what it says. */
export interface Link {
	href: string;
	label: string;
}

/** What a block says between two line breaks, with the links in it. */
export interface Part {
	text: string;
	links: Link[];
	/** What stands in italics. */
	marked?: string[];
}

/** More than a letter or an ending. */
const isWord = /^(?:\p{L}{3}|\p{N}+ )/u;

/** Nesting of inline elements that is followed. */
const deepest = 40;

/**
 * The block's own words, one part a printed line. Label and name may stand in two elements with nothing between
 * ("Translated by<a>Jane Doe</a>"): they are set apart. An address in plain text counts as a link.
 *
 * @param base what addresses are relative to; without it links are not asked for
 */
export function partsOf(
	{ element }: Pick<Block, "element">,
	base?: string,
): Part[] {
	const parts: Part[] = [];
	let raw = "";
	/** How it ends. To ask a text as it grows costs the square of its pieces. */
	let tail = "";
	/** Whether an element has ended since, and another begun. */
	let closed = false;
	let opened = false;
	let links: Link[] = [];
	let marked: string[] = [];
	const link = (anchor: Element) => {
		if (base === undefined) return;
		const href = absolute(attr(anchor, "href"), base);
		if (href && attr(anchor, "href"))
			links.push({
				href: archivedAddress(href),
				label: fold(rawTextOf(anchor)),
			});
	};
	const end = () => {
		const text = fold(raw);
		for (const [address = ""] of text.matchAll(/https?:\/\/[^\s<>"'»”)]+/g))
			if (!links.some(({ label }) => label.includes(address)))
				links.push({
					href: archivedAddress(address.replace(/[.,;]$/, "")),
					label: address,
				});
		if (text) parts.push({ text, links, ...(marked.length ? { marked } : {}) });
		raw = tail = "";
		marked = [];
		links = around ? [around] : [];
	};
	const walk = (parent: Node, depth: number) => {
		for (let node = firstChildOf(parent); node; node = nextOf(node)) {
			if (isText(node)) {
				const data = dataOf(node);
				if (
					(/[\p{Ll}:]$/u.test(tail) && /^\p{Lu}/u.test(data)) ||
					(closed && opened && /\p{L}{2}$/u.test(tail) && isWord.test(data))
				)
					raw += " ";
				raw += data;
				if (data) {
					tail = data.slice(-2);
					closed = opened = false;
				}
			} else if (isElement(node)) {
				const tag = tagOf(node);
				if (tag === "br" || !isInline(tag)) end();
				else if (!silent.has(tag) && !concealed(node) && depth < deepest) {
					if (tag === "a") link(node);
					if (/^(?:i|em|cite)$/.test(tag)) marked.push(fold(rawTextOf(node)));
					opened = true;
					walk(node, depth + 1);
					closed = true;
				}
			}
		}
	};
	let around: Link | undefined;
	for (
		let at: Node | null = element, step = 0;
		at && isElement(at) && step < 3;
		at = parentOf(at), step++
	)
		if (tagOf(at) === "a") {
			link(at);
			around = links[0];
		}
	walk(element, 0);
	end();
	return parts;
}

/** The parts of blocks as `partsOf` tells them, each block asked once. */
export function partsReader(base?: string): (block: Block) => readonly Part[] {
	const told = new Map<Block, Part[]>();
	return (block) => {
		const parts = told.get(block) ?? partsOf(block, base);
		told.set(block, parts);
		return parts;
	};
}

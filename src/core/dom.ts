/**
 * Ways to ask a page that its own markup cannot shadow. A form's controls and a document's named images and forms
 * become properties of the form or document (`<input name="children">`), also for content scripts:
 * https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors. So properties are read by the prototypes'
 * own getters, never off the object.
 */

type Made = { prototype: Record<string, unknown> } | undefined;
const made = (type: string): Made =>
	(globalThis as unknown as Record<string, Made>)[type];

/**
 * Makes a function of a prototype's own getter or method. Bound calls, because engines compile them to the bare getter,
 * which a closure shared by all of them is not; they are asked several times for every element of a page. This module
 * also loads where there is no DOM, but cannot be used there.
 */
const unbound = <F>(own: unknown): F =>
	Function.prototype.call.bind(own as () => unknown) as F;

const reader = <O, T>(type: string, name: string): ((object: O) => T) =>
	unbound(
		Object.getOwnPropertyDescriptor(made(type)?.prototype ?? {}, name)?.get,
	);

const method = <O, A extends unknown[], T>(
	type: string,
	name: string,
): ((object: O, ...args: A) => T) => unbound(made(type)?.prototype[name]);

export const parentOf = reader<Node, Node | null>("Node", "parentNode");
export const parentElementOf = reader<Node, Element | null>(
	"Node",
	"parentElement",
);
export const firstChildOf = reader<Node, Node | null>("Node", "firstChild");
export const firstElementOf = reader<Element, Element | null>(
	"Element",
	"firstElementChild",
);
export const nextOf = reader<Node, Node | null>("Node", "nextSibling");
const typeOf = reader<Node, number>("Node", "nodeType");
/** Text of a subtree, scripts and styles included. */
export const rawTextOf = reader<Node, string>("Node", "textContent");
export const dataOf = reader<CharacterData, string>("CharacterData", "data");
/** Lower-case tag name without prefix. */
export const tagOf = reader<Element, string>("Element", "localName");
export const namespaceOf = reader<Element, string | null>(
	"Element",
	"namespaceURI",
);
export const classOf = reader<Element, string>("Element", "className");
export const idOf = reader<Element, string>("Element", "id");
const attributeOf = method<Element, [string], string | null>(
	"Element",
	"getAttribute",
);
export const rootOf = reader<Document, Element | null>(
	"Document",
	"documentElement",
);
export const viewOf = reader<Document, (Window & typeof globalThis) | null>(
	"Document",
	"defaultView",
);
const findAll = method<ParentNode, [string], NodeListOf<Element>>(
	"Document",
	"querySelectorAll",
);
const findAllIn = method<ParentNode, [string], NodeListOf<Element>>(
	"Element",
	"querySelectorAll",
);
const matchesOf = /* @__PURE__ */ method<Element, [string], boolean>(
	"Element",
	"matches",
);

/** An attribute's value, '' when absent. */
export const attr = (element: Element, name: string): string =>
	attributeOf(element, name) ?? "";

export const hasAttr = (element: Element, name: string): boolean =>
	attributeOf(element, name) !== null;

/** All elements of the page for a selector; none for a selector that the browser does not know. */
export function all(page: Document, selector: string): Element[] {
	try {
		return [...findAll(page, selector)];
	} catch {
		return [];
	}
}

/** All elements below `element` for a selector. */
export function allIn(element: Element, selector: string): Element[] {
	try {
		return [...findAllIn(element, selector)];
	} catch {
		return [];
	}
}

export function matches(element: Element, selector: string): boolean {
	try {
		return matchesOf(element, selector);
	} catch {
		return false;
	}
}

export const isElement = (node: Node): node is Element => typeOf(node) === 1;
export const isText = (node: Node): node is Text => {
	const type = typeOf(node);
	return type === 3 || type === 4;
};

/**
 * White space folded as a browser shows it: runs to one space, none at the ends. A lone space is left as it is, unread.
 */
export const fold = (text: string): string =>
	text.replace(/[^\S ]\s*| \s+/g, " ").trim();

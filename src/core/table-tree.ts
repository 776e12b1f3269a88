import type { Element as Node } from "hast";
import { attr, firstChildOf, isElement, nextOf, tagOf } from "./dom";
import { element, foldLine } from "./hast";
import { inlineChildren } from "./inline-tree";
import type { Judge } from "./judge";
import type { Facts } from "./subtree-facts";

const childrenOf = (node: Element): Element[] => {
	const out: Element[] = [];
	for (let child = firstChildOf(node); child; child = nextOf(child))
		if (isElement(child)) out.push(child);
	return out;
};

/** A table's own rows, not those of tables in it: of its head, or all others. */
const rowsOf = (table: Element, head: boolean): Element[] =>
	childrenOf(table).flatMap((part) => {
		const tag = tagOf(part);
		if (tag === "tr") return head ? [] : [part];
		return /^t(?:head|body|foot)$/.test(tag) && (tag === "thead") === head
			? childrenOf(part).filter((row) => tagOf(row) === "tr")
			: [];
	});

const inRow = (row: Element): Element[] =>
	childrenOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)));

/** What holds the words of a table, in order: its caption and cells, without those of tables in it. */
export const cellsOf = (table: Element): Element[] => [
	...childrenOf(table).filter((part) => tagOf(part) === "caption"),
	...[...rowsOf(table, true), ...rowsOf(table, false)].flatMap(inRow),
];

/** Whether rows make one column, or are one row of more than words. */
const isLine = (
	rows: Element[],
	holdsMore: (cell: Element) => boolean,
): boolean =>
	rows.every((row) => inRow(row).length < 2) ||
	(rows.length === 1 && rows.flatMap(inRow).some(holdsMore));

/**
 * A table with its head and rows; undefined when it only lays out the page.
 *
 * @param cellTree one cell as hast
 */
export function tableTree(
	node: Element,
	cellTree: (tag: string, cell: Element) => Node,
	judge: Judge,
	factsOf: (element: Element) => Facts,
): Node | undefined {
	const [caption, ...others] = cellsOf(node);
	const named = caption && tagOf(caption) === "caption";
	const cells = named ? others : cellsOf(node);
	const layout =
		cells.length < 2 ||
		attr(node, "role") === "presentation" ||
		cells.some((cell) => factsOf(cell).paragraphs > 2) ||
		// One column compares nothing, and one row does not that holds pictures or paragraphs.
		(!named &&
			!cells.some((cell) => tagOf(cell) === "th") &&
			isLine([...rowsOf(node, true), ...rowsOf(node, false)], (cell) => {
				const { images, paragraphs } = factsOf(cell);
				return images || paragraphs > 1;
			}));
	if (layout) return undefined;
	const made = (head: boolean): Node[] =>
		rowsOf(node, head).flatMap((row) => {
			const inside = judge.drops(row) ? [] : inRow(row);
			return inside.length
				? [
						element(
							"tr",
							inside.map((cell) => spanned(cell, cellTree)),
						),
					]
				: [];
		});
	const words = named ? foldLine(inlineChildren(caption, judge)) : [];
	const head = made(true);
	const rows = made(false);
	return element("table", [
		...(words.length ? [element("caption", words)] : []),
		...(head.length ? [element("thead", head)] : []),
		...(rows.length ? [element("tbody", rows)] : []),
	]);
}

function spanned(
	cell: Element,
	cellTree: (tag: string, cell: Element) => Node,
): Node {
	const made = cellTree(tagOf(cell), cell);
	for (const name of ["colspan", "rowspan"] as const) {
		const span = Number(attr(cell, name));
		if (span > 1 && span < 100)
			made.properties[name === "colspan" ? "colSpan" : "rowSpan"] = span;
	}
	const scope = attr(cell, "scope").toLowerCase();
	if (/^(?:row|col)(?:group)?$/.test(scope)) made.properties["scope"] = scope;
	return made;
}

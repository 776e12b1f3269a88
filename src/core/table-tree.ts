import type { Element as Node } from "hast";
import { allIn, attr, tagOf } from "./dom";
import { element, foldLine } from "./hast";
import { inlineChildren } from "./inline-tree";
import type { Judge } from "./judge";

/**
 * A table with its head and rows; undefined when it only lays out the page.
 *
 * @param cellTree one cell as hast
 */
export function tableTree(
	node: Element,
	cellTree: (tag: string, cell: Element) => Node,
	judge: Judge,
): Node | undefined {
	const cells = allIn(node, "td, th");
	const layout =
		cells.length < 2 ||
		attr(node, "role") === "presentation" ||
		cells.some((cell) => allIn(cell, "p").length > 2);
	if (layout) return undefined;
	const rowsIn = (parent: Element): Node[] =>
		allIn(parent, "tr").map((row) =>
			element(
				"tr",
				allIn(row, "td, th").map((cell) => {
					const made = cellTree(tagOf(cell), cell);
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
	return element("table", [
		...(caption
			? [element("caption", foldLine(inlineChildren(caption, judge)))]
			: []),
		...(headRows.length ? [element("thead", headRows)] : []),
		element("tbody", rows),
	]);
}

import type { Line } from "./survey";

/** A label of a row says one thing in a few words. In characters. */
const longestLabel = 40;

/** A term may also be the name over a note: what stands beside it then is prose, and no value. In characters. */
const longestValue = 60;

const isLabel = ({ text, block: { tag } }: Line): boolean =>
	/^(?:dt|th|td)$/.test(tag) &&
	text.length <= longestLabel &&
	!/[.!?…\d]/u.test(text);

/** Whether two lines are label and value: a term and its definition, or the first two cells of one row. */
function areRow(label: Line, value: Line | undefined): boolean {
	if (!value || value.block === label.block || !isLabel(label)) return false;
	if (value.text.length > longestValue && /[.!…][»”"]?$/u.test(value.text))
		return false;
	const [term, given] = [label.block, value.block];
	if (term.tag === "dt")
		return given.tag === "dd" && given.parent === term.parent;
	return (
		given.tag === "td" &&
		given.parent === term.parent &&
		term.parent?.tag === "tr" &&
		term.parent.kids[0] === term
	);
}

/**
 * Lines with each row of a fact table or definition list as one: "Founded" and "1989" → "Founded: 1989", which stands in
 * the row or the list.
 */
export function factRows(lines: readonly Line[]): Line[] {
	const rows: Line[] = [];
	for (let at = 0; at < lines.length; at++) {
		const label = lines[at];
		const value = lines[at + 1];
		if (!label) continue;
		if (!value || !areRow(label, value) || !label.block.parent) {
			rows.push(label);
			continue;
		}
		at++;
		rows.push({
			...value,
			text: `${label.text.replace(/\s*[:：]$/u, "")}: ${value.text}`,
			block: label.block.parent,
		});
	}
	return rows;
}

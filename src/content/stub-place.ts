import { mutedColour } from "./muted-colour";

const plus = (value: string): number =>
	Math.max(0, Number.parseFloat(value) || 0);

/** Too narrow to say whose the notice is besides what it is, in CSS pixels. */
const narrow = 240;
/** Too narrow for all words of some kinds, in CSS pixels. */
const short = 200;

/** Whether the box lies against the edge of the window or of a coloured card, where bare words would touch it. */
function isFlush(box: Element): boolean {
	const { left } = box.getBoundingClientRect();
	for (
		let at = box.parentElement;
		at && Math.abs(at.getBoundingClientRect().left - left) <= 2;
		at = at.parentElement
	)
		if (
			left < 4 ||
			!/^(?:transparent|rgba\(.*, 0\))$/.test(
				getComputedStyle(at).backgroundColor,
			)
		)
			return true;
	return false;
}

/**
 * How a stub stands where the notice stood, as declarations of its own style: the same width of text, the same place
 * among the children of a flexible box, a grid or a table. Measured while the notice is still shown.
 */
export function stubPlace(
	shell: Element,
	overlay: boolean,
): [string, string][] {
	const parent = shell.parentElement;
	if (!parent) return [];
	const { text, muted } = mutedColour(parent);
	const rules: [string, string][] = [["--colophon-muted", muted]];
	if (text !== "inherit") rules.push(["color", text]);
	if (overlay) return [...rules, ["padding-inline", "20px"]];
	if (isFlush(shell)) rules.push(["padding-inline", "20px"]);

	const style = getComputedStyle(shell);
	const { display } = getComputedStyle(parent);
	const { width } = shell.getBoundingClientRect();
	if (width < narrow) rules.push(["--colophon-whose", "none"]);
	const own = `${Math.round(width)}px`;
	if (/table-(?:row|column|.*-group)$|^table$/.test(display)) {
		// A lone box between rows becomes a cell of the first column, which must not grow.
		rules.push(["width", "0"], ["overflow", "visible"], ["border", "0"]);
	} else if (/flex$/.test(display) || /grid$/.test(display)) {
		for (const property of ["order", "flex", "grid-area", "justify-self"])
			rules.push([property, style.getPropertyValue(property)]);
		rules.push(["align-self", "start"]);
		if (
			/flex$/.test(display) &&
			getComputedStyle(parent).flexDirection.startsWith("row")
		)
			rules.push(
				["width", width < short ? "max-content" : own],
				["min-width", "112px"],
				["max-width", "100%"],
			);
	} else if (style.float !== "none") {
		rules.push(["float", style.float], ["width", own]);
	} else {
		const [left, right] = [plus(style.marginLeft), plus(style.marginRight)];
		const centred = left > 0 && Math.abs(left - right) <= 1;
		rules.push(["max-width", style.maxWidth]);
		rules.push(["margin-left", centred ? "auto" : `${left}px`]);
		rules.push(["margin-right", centred ? "auto" : `${right}px`]);
		if (centred && style.maxWidth === "none") rules.push(["width", own]);
	}
	return rules;
}

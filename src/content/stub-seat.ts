import { mutedColour } from "./muted-colour";

/** Where the stub of a notice that is shown stands, and its declarations there. */
export interface Seat {
	/** It becomes this element's first child; undefined: it stays before the notice. */
	within: Element | undefined;
	rules: [string, string][];
}

const cannotHold =
	"iframe, img, video, audio, canvas, object, embed, input, textarea, select, button, hr, ul, ol, dl, table, tbody, tr";

const narrow = 240;

/** Words that can be read over whatever they cover. */
const onPaper: [string, string][] = [
	["background", "#fff"],
	["color", "#333"],
	["--colophon-muted", "#333"],
	["border-color", "#ccc"],
	["padding-inline", "16px"],
];
const aboveAll: [string, string] = ["z-index", "2147483647"];

/** Laid out for what stands in a row, in cells or at the side: a further box would be given a place of its own. */
function placesItsBoxes(shell: Element): boolean {
	const { float, position } = getComputedStyle(shell);
	const parent = shell.parentElement;
	return (
		float !== "none" ||
		/^(?:absolute|fixed|sticky)$/.test(position) ||
		(!!parent && /(?:flex|grid)$/.test(getComputedStyle(parent).display))
	);
}

/** Inside of a box that lets its children stand one below the other. */
function inFlow(within: Element, overlay: boolean): [string, string][] {
	if (overlay) return [...onPaper, ["margin-block", "0"]];
	const { text, muted } = mutedColour(within);
	const rules: [string, string][] = [
		["--colophon-muted", muted],
		["margin-block-start", "0"],
	];
	if (text !== "inherit") rules.push(["color", text]);
	const { paddingLeft, backgroundColor } = getComputedStyle(within);
	if (
		Number.parseFloat(paddingLeft) < 4 &&
		!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)
	)
		rules.push(["padding-inline", "12px"]);
	if (within.getBoundingClientRect().width < narrow)
		rules.push(["--colophon-whose", "none"]);
	return rules;
}

/**
 * Where the stub goes while its notice is shown, so that the page is laid out as without it and the reader can reach
 * it: into notices that lie over the page or in a row, a grid or at the side. Measured while the notice is shown.
 */
export function stubSeat(shell: Element, overlay: boolean): Seat | undefined {
	if (!overlay && !placesItsBoxes(shell)) return undefined;
	const within =
		(overlay && shell.querySelector("dialog[open]")) ||
		(shell.matches(cannotHold) ? undefined : shell);
	if (!within)
		return {
			within: undefined,
			rules: [
				["position", overlay ? "fixed" : "absolute"],
				...(overlay ? ([["inset", "0 0 auto"]] as [string, string][]) : []),
				["margin", "0"],
				["max-width", "100%"],
				aboveAll,
				...onPaper,
			],
		};
	const { display, flexDirection } = getComputedStyle(within);
	if (
		/^(?:block|flow-root|list-item|inline-block)$/.test(display) ||
		(/flex$/.test(display) &&
			flexDirection === "column" &&
			within.getBoundingClientRect().height < innerHeight * 0.9)
	)
		return {
			within,
			rules: [
				...inFlow(within, overlay),
				["flex", "none"],
				["align-self", "stretch"],
			],
		};
	// Without a side to hang on it lies where its row or grid begins.
	return {
		within,
		rules: [
			["position", "absolute"],
			...(overlay ? ([["inset", "0 0 auto"]] as [string, string][]) : []),
			["align-self", "start"],
			["justify-self", "start"],
			["margin", "0"],
			["max-width", "100%"],
			aboveAll,
			...onPaper,
		],
	};
}

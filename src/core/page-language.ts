import { isProse } from "./article-body";
import { attr, isElement, parentOf, rootOf } from "./dom";
import type { Wording } from "./model";
import type { Block, Line } from "./survey";
import {
	type TextLanguage,
	textLanguage,
	textSample,
	usualScript,
} from "./text-language";

/** The language of some lines, see `textLanguage`. */
export const spokenIn = (
	lines: Line[],
	declared: string | undefined,
	wording: Pick<Wording, "language" | "common">[],
): TextLanguage => textLanguage(proseOf(lines), declared, wording);

/** The beginning of the prose in some lines, as much as tells its language. */
function proseOf(lines: Line[]): string {
	let prose = "";
	for (const line of lines) {
		if (prose.length > textSample) break;
		if (!line.block.hidden && isProse(line)) prose += `${line.text}\n`;
	}
	return prose;
}

const rightToLeft = /^(?:Arab|Hebr)$/;

/** Direction of the text: as its script is written; while that is not known, as the nearest element around it states. */
export function directionOf(
	page: Document,
	roots: Block[],
	{ language, script }: TextLanguage,
): "ltr" | "rtl" | undefined {
	const written =
		script === undefined ? undefined : rightToLeft.test(script) ? "rtl" : "ltr";
	if (written === "rtl") return written;
	for (
		let at: Element | null = roots[0]?.element ?? rootOf(page);
		at;
		at = parentElement(at)
	) {
		const dir = attr(at, "dir").toLowerCase();
		if (dir === "rtl" || dir === "ltr") return written ?? dir;
	}
	return rightToLeft.test(usualScript(language) ?? "") ? "rtl" : undefined;
}

const parentElement = (element: Element): Element | null => {
	const parent = parentOf(element);
	return parent && isElement(parent) ? parent : null;
};

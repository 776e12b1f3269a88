import CSL from "citeproc";
import type { CitationRun } from "../core/citation";
import { unguardQuotes } from "./guard-quotes";

/** Private marks around italics; they are taken out of whatever comes from a page. */
const open = "\uE000";
const close = "\uE001";
const name = "colophon";
const plain = "%%STRING%%";

/**
 * citeproc's output as text with marks around italics, its own way to define a format:
 * https://citeproc-js.readthedocs.io/en/latest/running.html. So nothing that is shown was ever HTML.
 */
export function useStyledFormat(): string {
	CSL.Output.Formats[name] = {
		text_escape: (text) => (text ?? "").replace(/[\uE000\uE001]/g, ""),
		bibstart: "",
		bibend: "",
		"@font-style/italic": `${open}${plain}${close}`,
		"@font-style/oblique": `${open}${plain}${close}`,
		"@font-style/normal": false,
		"@font-variant/small-caps": false,
		"@passthrough/true": (_state: unknown, text: string) => text,
		"@font-variant/normal": false,
		"@font-weight/bold": false,
		"@font-weight/normal": false,
		"@font-weight/light": false,
		"@text-decoration/none": false,
		"@text-decoration/underline": false,
		"@vertical-align/baseline": false,
		"@vertical-align/sup": false,
		"@vertical-align/sub": false,
		"@strip-periods/true": (_state: unknown, text: string) => text,
		"@strip-periods/false": (_state: unknown, text: string) => text,
		"@quotes/true": (
			state: { getTerm(term: string): string },
			text: string | undefined,
		) =>
			text === undefined
				? state.getTerm("open-quote")
				: state.getTerm("open-quote") + text + state.getTerm("close-quote"),
		"@quotes/inner": (
			state: { getTerm(term: string): string },
			text: string | undefined,
		) =>
			text === undefined
				? "\u2019"
				: state.getTerm("open-inner-quote") +
					text +
					state.getTerm("close-inner-quote"),
		"@quotes/false": false,
		"@bibliography/entry": (_state: unknown, text: string) => text,
		"@display/block": (_state: unknown, text: string) => text,
		"@display/left-margin": (_state: unknown, text: string) => text,
		"@display/right-inline": (_state: unknown, text: string) => text,
		"@display/indent": (_state: unknown, text: string) => text,
		"@showid/true": (_state: unknown, text: string) => text,
		"@URL/true": (_state: unknown, text: string) => text,
		"@DOI/true": (_state: unknown, text: string) => text,
	};
	return name;
}

/** Marked text as runs of one look each, without white space around the whole. */
export function runsOf(marked: string): CitationRun[] {
	const runs: CitationRun[] = [];
	let depth = 0;
	// Names in lower case get two spaces where one is meant.
	for (const part of unguardQuotes(marked)
		.trim()
		.replace(/ {2,}/g, " ")
		.split(/([\uE000\uE001])/)) {
		if (part === open) depth += 1;
		else if (part === close) depth = Math.max(0, depth - 1);
		else if (part)
			runs.push(depth % 2 ? { text: part, italic: true } : { text: part });
	}
	return runs;
}

import type { Score } from "./shingles";

/** Snippets of one page or of many: wanted and there, wanted and lost, unwanted and there. */
export interface Kept {
	tp: number;
	fn: number;
	fp: number;
	/** The wanted that are lost. */
	lost: string[];
	/** The unwanted that are there. */
	leaked: string[];
}

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Which snippets the output holds; white space of any kind counts as one space. */
export function keptOf(
	truth: { with: string[]; without: string[] },
	output: string,
): Kept {
	const text = squeeze(output);
	const holds = (snippet: string) => text.includes(squeeze(snippet));
	const lost = truth.with.filter((one) => !holds(one));
	const leaked = truth.without.filter(holds);
	return {
		tp: truth.with.length - lost.length,
		fn: lost.length,
		fp: leaked.length,
		lost,
		leaked,
	};
}

/** Precision, recall and F1 over the snippets of all pages together, as in trafilatura's own evaluation. */
export function snippetScore(pages: Kept[]): Score {
	const sum = (name: "tp" | "fn" | "fp") =>
		pages.reduce((total, one) => total + one[name], 0);
	const [tp, fn, fp] = [sum("tp"), sum("fn"), sum("fp")];
	return {
		precision: tp / (tp + fp || 1),
		recall: tp / (tp + fn || 1),
		f1: (2 * tp) / (2 * tp + fp + fn || 1),
	};
}

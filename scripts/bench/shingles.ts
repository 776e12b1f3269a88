/**
 * Counts of one page, as shares of all its shingles: what both have, what only the output has, what only the truth has.
 */
export interface Match {
	tp: number;
	fp: number;
	fn: number;
}

export interface Score {
	precision: number;
	recall: number;
	f1: number;
}

const size = 4;

/** Words as the article extraction benchmark counts them: a clause of Chinese or Japanese is one. */
export const tokensOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of four words, in order. A text of fewer words is one run; an empty one has none. */
export function shinglesOf(text: string): string[] {
	const tokens = tokensOf(text);
	if (tokens.length === 0) return [];
	const count = Math.max(1, tokens.length - size + 1);
	return Array.from({ length: count }, (_, at) =>
		tokens.slice(at, at + size).join(" "),
	);
}

/** How many times each occurs. */
export function countsOf(all: string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return counts;
}

/** Compares output and truth as multisets of shingles; the three shares add up to 1, so that long pages weigh no more. */
export function matchOf(truth: string, output: string): Match {
	const wanted = countsOf(shinglesOf(truth));
	const found = countsOf(shinglesOf(output));
	let tp = 0;
	let fp = 0;
	let fn = 0;
	for (const key of new Set([...wanted.keys(), ...found.keys()])) {
		const a = wanted.get(key) ?? 0;
		const b = found.get(key) ?? 0;
		tp += Math.min(a, b);
		fp += Math.max(0, b - a);
		fn += Math.max(0, a - b);
	}
	const all = tp + fp + fn || 1;
	return { tp: tp / all, fp: fp / all, fn: fn / all };
}

const ratio = (part: number, rest: number) =>
	part + rest > 0 ? part / (part + rest) : undefined;

const harmonic = (precision: number, recall: number) =>
	precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

const mean = (values: (number | undefined)[]) => {
	const known = values.filter((one) => one !== undefined);
	return known.length > 0
		? known.reduce((sum, one) => sum + one, 0) / known.length
		: 0;
};

/**
 * Precision averaged over the pages that have output, recall over those that have truth, and the F1 of these two
 * averages: the scoring of the article extraction benchmark.
 */
export function scoreOf(pages: Match[]): Score {
	const precision = mean(pages.map(({ tp, fp }) => ratio(tp, fp)));
	const recall = mean(pages.map(({ tp, fn }) => ratio(tp, fn)));
	return { precision, recall, f1: harmonic(precision, recall) };
}

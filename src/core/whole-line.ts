import { expression, wholeLine } from "./compile-wording";
import { keyFinder } from "./key-finder";
import type { LeanWording } from "./lean-wording";
import { withLightLetters } from "./letters";
import { patternKeys } from "./pattern-keys";

/** A list of words that a line may be, whole but for what sets it off. */
export interface WholeLine {
	/** Tries only the patterns whose literal texts the line holds. */
	test(text: string): boolean;
	/** All of them, compiled. */
	patterns(): RegExp[];
}

type List =
	| "noteHeads"
	| "sourceLabels"
	| "originalLabels"
	| "closing"
	| "references";

/** One list of words of several languages. */
export function wholeLineOf(wording: LeanWording[], list: List): WholeLine {
	const sources = wording.flatMap((one) => one[list] ?? []);
	const [flags, fill] = wholeLine;
	const made: RegExp[] = [];
	const find = keyFinder(sources.map(patternKeys));
	const patternAt = (number: number): RegExp => {
		made[number] ??= expression(
			withLightLetters(fill(sources[number] ?? "")),
			flags,
		);
		return made[number];
	};
	return {
		test: (text) => find(text).some((number) => patternAt(number).test(text)),
		patterns: () => sources.map((_, number) => patternAt(number)),
	};
}

import { baseOf } from "./base-of";
import type { Words } from "./compile-wording";
import { isAbroad } from "./counted-credits";
import { creditPlaces } from "./credit-places";
import type { Credit } from "./credits";
import { headAndFoot } from "./head-and-foot";
import type { Headline } from "./headline";
import { linkedCredits } from "./linked-credits";
import { logoCredit } from "./logo-credit";
import type { Metadata } from "./metadata";
import { originalLink } from "./original-link";
import { isTranslation } from "./relation";
import { partsReader } from "./said-parts";
import { sourceCredit } from "./source-credit";
import type { Block, Line, Survey } from "./survey";

/** All credits of a page with where their links lead, and the lines at the article's head and foot. */
export function pageCredits(
	url: string,
	found: Survey,
	meta: Metadata,
	roots: Block[],
	head: Headline,
	words: Words,
): { credited: Credit[]; near: Line[] } {
	const places = creditPlaces(found, roots, head);
	const base = baseOf(meta, url);
	const partsIn = partsReader(base);
	const lines = linkedCredits(places, words, url, partsIn);
	const told = lines.filter(
		(one) => !one.denied && !one.beside && isTranslation(one),
	);
	const credited = told.length ? lines : lines.filter(({ beside }) => !beside);
	const source =
		told.length && !credited.some((one) => one.url && isAbroad(one.url, url))
			? (sourceCredit(places, words, url, partsIn) ??
				logoCredit(
					found,
					headAndFoot(
						found,
						head.line,
						told.map(({ line }) => line),
					),
					url,
					base,
				))
			: undefined;
	const link =
		source?.url || credited.some((one) => one.url && isAbroad(one.url, url))
			? undefined
			: originalLink(places, words, url, partsIn);
	return {
		credited: [...credited, source ?? [], link ?? []].flat(),
		near: places.filter(({ amid }) => !amid).map(({ line }) => line),
	};
}

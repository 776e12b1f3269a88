import { baseOf } from "./base-of";
import type { Words } from "./compile-wording";
import { creditPlaces } from "./credit-places";
import type { Credit } from "./credits";
import type { Headline } from "./headline";
import { linkedCredits } from "./linked-credits";
import type { Metadata } from "./metadata";
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
	return {
		credited: linkedCredits(places, words, url, baseOf(meta, url)),
		near: places.filter(({ amid }) => !amid).map(({ line }) => line),
	};
}

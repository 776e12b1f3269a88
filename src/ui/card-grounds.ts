import type { Comparison } from "../core/compare-claims";
import type { Outlet, Owner, Reading } from "../core/model";
import { isConfirmed, ownersAt } from "../core/owners-at";
import { dateSpan } from "./date-span";
import { whenWords } from "./date-words";

/** What a card on an outlet or on the translating publisher is made of. */
export interface CardGrounds {
	reading: Reading;
	about: "outlet" | "publisher";
	outlet: Outlet;
	comparisons: readonly Comparison[];
}

/** Who held it on that date: `sure` where the record confirms it, `unsure` where it leaves open for how long. */
export function holdersAt(
	outlet: Outlet,
	date: string,
): { sure: Owner[]; unsure: Owner[] } {
	const all = ownersAt(outlet, date);
	const sure = all.filter((owner) => isConfirmed(outlet, owner, date));
	return { sure, unsure: all.filter((owner) => !sure.includes(owner)) };
}

/** "on 8 December 2011, when the article first appeared": what date the owner then is the owner at. */
export function occasion({
	reading,
	about,
}: Pick<CardGrounds, "reading" | "about">): {
	date?: string;
	words: string;
} {
	const first = about === "outlet" ? reading.original?.published : undefined;
	const date = first ?? reading.article?.published;
	if (!date || !dateSpan(date)) return { words: "" };
	const event = first
		? "when the article first appeared"
		: about === "publisher" || reading.relation !== "translation"
			? "when this article appeared"
			: "when this translation appeared";
	return { date, words: `${whenWords(date)}, ${event}` };
}

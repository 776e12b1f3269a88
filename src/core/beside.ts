import type { LookUpClaim } from "./look-up";
import type { Claim } from "./model";

/** How a statement of another host and what one side here says differ in time. */
export type DateDifference =
	/** That side has it since then. */
	| { is: "since"; date: string }
	/** That side has it as past, since then where it tells. */
	| { is: "until"; date?: string }
	/** That side, the page, named what it names then. */
	| { is: "stated"; date?: string };

/** What one side here says beside a statement of another host. Where nobody stands beside it, it adds to both. */
export interface Beside {
	by: "page" | "record";
	standing: "agrees" | "dated" | "contradicts" | "open";
	/** That side's own claims. */
	claims: Claim[];
	/** Of "dated" only. */
	difference?: DateDifference;
	/** Of "agrees", where the names are not the same: see `Comparison`; "address": a domain that the name spells. */
	through?: "brackets" | "family" | "address";
}

/** One statement of an answer, with what page and record say of the same. Nothing is merged. */
export interface ComparedClaim {
	claim: LookUpClaim;
	beside: Beside[];
}

/** What one side says beside a statement; undefined where it says nothing of it. */
export type Found = Omit<Beside, "by"> | undefined;

/** By whom an outlet is held, as the sources of look-ups call it, and who no longer holds it. */
export const holding = new Set([
	"owner",
	"parent",
	"controlledBy",
	"publisher",
]);
export const held = new Set(["formerOwner", "formerParent", "formerPublisher"]);

/** An item of Wikidata that has no name in any language asked for says nothing that could be compared. */
export const isNamed = ({ value }: LookUpClaim): boolean =>
	!/^Q\d+$/.test(value);

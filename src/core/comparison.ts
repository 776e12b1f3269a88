import type { Claim } from "./model";

/** How what the page states of one property and what the record says of it stand to each other. */
export type Standing =
	/** Both say the same; a date told more exactly by one of them is the same date. */
	| "agrees"
	/** The page names what the record has as past: "stated in 2012; the owner has changed since". */
	| "dated"
	/** Both speak, and not both can be right. */
	| "contradicts"
	/**
	 * Both speak, and it cannot be told whether they say the same: names in two scripts, a present that the record has as
	 * unconfirmed.
	 */
	| "open"
	| "page-only"
	| "record-only";

/** A statement of the page that is past by the record. */
export interface Dated {
	/** EDTF: the article's date, which is when the page said it. */
	stated?: string;
	/** EDTF: until when it was so by the record. */
	until?: string;
	/** Whether it was so at the article's date by `ownersAt`; absent where the dates do not tell. */
	wasSo?: boolean;
	/** The record says that it was sold; what passes to a foundation, to heirs or by a merger is not. */
	sold?: true;
}

/**
 * One property of an outlet, the page's side and the record's beside each other. Nothing is merged: the claims are those
 * of the reading, the same objects.
 */
export interface Comparison {
	about: "outlet" | "publisher";
	/** "founded", "founder", "owner", "ownerSince", "formerOwner", "frequency", "city". */
	property: string;
	standing: Standing;
	/** What the page states, with its exact words. */
	page: Claim[];
	/** What the record says as of its date. */
	record: Claim[];
	/** Of "dated" only. */
	dated?: Dated;
	/**
	 * Of "agrees", where the names are not the same: the page names a person whom the record has in brackets behind the
	 * company, or whose family it names.
	 */
	through?: "brackets" | "family";
	/**
	 * Of "open", where the names are not what leaves it so: the record has the same owner, but its present as unconfirmed;
	 * the record does not tell who owned it when the page spoke; or the page spoke after the record's date.
	 */
	because?: "unconfirmed" | "earlier" | "later";
}

/** The outcome alone. */
export type Verdict = Pick<
	Comparison,
	"standing" | "dated" | "through" | "because"
>;

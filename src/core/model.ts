/**
 * Every noun of Colophon, as plain data: a Reading travels in messages, rests in a fixture's
 * expected.json and can be read in a diff. This file imports types only; those of the knowledge files come from their
 * one schema.
 */
import type { Root } from "hast";
import type { InferOutput } from "valibot";
import type {
	outletSchema,
	ownerSchema,
	referenceSchema,
	siteSchema,
	wordingSchema,
} from "./schema";

export type { Root } from "hast";

/** What a block that may be folded is. The order is the order in which they are listed to readers. */
export const noticeKinds = [
	"paywall",
	"registration",
	"subscribe",
	"newsletter",
	"promo",
	"next-story",
	"related",
	"comments",
	"social",
	"consent",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How the page's article relates to an earlier publication; null: no sign of one. */
export type Relation =
	| "translation"
	| "edition"
	| "machine"
	| "republication"
	| null;

/** whole: all of it is here; teaser: the publisher sent only a beginning; gated: a gate covers the article. */
export type State = "whole" | "teaser" | "gated" | "unknown";

/** Everything Colophon finds out about one page. */
export interface Reading {
	url: string;
	/** 'other': an index, a search page, no article: nothing is folded, no reader offered. */
	kind: "article" | "other";
	/** True only for relation 'translation' | 'edition' | 'machine'. */
	translated: boolean;
	relation: Relation;
	state: State;
	article?: Article;
	original?: Original;
	/**
	 * Names that may be the original's outlet, where no credit tells it for sure: at head and foot, or `credited` by a
	 * credit's words. Records tell: `addRecord` takes the one that is an outlet's, and the others away.
	 */
	named?: NamedClaim[];
	/**
	 * The outlets with a record that the original's name may mean, where it stays open which of them, or a namesake, it
	 * is.
	 */
	candidates?: Candidate[];
	/** Every value above and in the outlet's record, with who says so. */
	claims: Claim[];
	/** What is to be folded. */
	notices: Notice[];
	/** The overlay that the publisher gives no way to dismiss: never folded. */
	gate?: Gate;
	/** Why this page counts as translated, or not. */
	evidence: Evidence[];
}

/** A name that may be the original's outlet. */
export interface NamedClaim extends Claim {
	/** The words of a credit lead to it; the name may go on to fewer words than these. */
	credited?: true;
	/** The original's title, as that credit gives it. */
	title?: string;
}

export interface Article {
	title: string;
	/** BCP 47 of a title in another language than the text; "und" where its words do not tell which. */
	titleLanguage?: string;
	standfirst?: string;
	authors: string[];
	/** As printed, e.g. "BRUSSELS". It also stays in the body's first paragraph. */
	dateline?: string;
	/** ISO 8601 date, or date and time, as the page states it. */
	published?: string;
	modified?: string;
	/** BCP 47. */
	language?: string;
	dir?: "ltr" | "rtl";
	/** Allowed elements only (see CONTRACT); teaser: what the page shows; gated: empty. */
	body: Root;
	/** What stands inside the article on the page and is not in the body, and why. Notices are not repeated here. */
	leftOut: { words: string; because: string; at: string }[];
}

/** The first publication. */
export interface Original {
	/** The outlet's name as found or as its record gives it. */
	outlet?: string;
	/** Id of its record under knowledge/outlets. */
	outletId?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	url?: string;
	title?: string;
	/** BCP 47. */
	language?: string;
	authors?: string[];
	published?: string;
	translators?: string[];
}

/** An outlet that an ambiguous name may mean, with what tells it from its namesakes. */
export interface Candidate {
	/** Id of its record under knowledge/outlets. */
	id: string;
	name: string;
	nativeName?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	city?: string;
}

export type ClaimBy = "page" | "record" | "wikidata" | "trust.txt" | "ads.txt";

/** One fact with its source. */
export interface Claim {
	about: "original" | "outlet" | "article" | "publisher";
	/** e.g. "name", "url", "language", "author", "translator", "founded", "owner", "ownerSince". */
	property: string;
	value: string;
	by: ClaimBy;
	/** The exact words that say so. */
	said?: string;
	/** CSS path of the element that holds the words. */
	at?: string;
	/** URL of the reference. */
	ref?: string;
	/** The reference was read in a copy: `ref` is what that is a copy of, or absent where that is not known. */
	copy?: true;
	/** EDTF: the state of knowledge this claim is of. */
	asOf?: string;
}

export interface Notice {
	kind: NoticeKind;
	/** CSS path, valid at the moment of reading. */
	at: string;
	/** Its first words. */
	words: string;
	/** Why it counts as a notice. */
	because: string;
	/** Not shown when read: folded if the page shows it later. */
	hidden: boolean;
}

export interface Gate {
	at: string;
	words: string;
	/** In the document but not shown when read: the page may open it later. The state is 'gated' only while it is shown. */
	hidden: boolean;
	/** The publisher's own log-in page, when the gate links it. */
	login?: string;
}

/** One clue for or against calling the page translated. */
export interface Evidence {
	/** e.g. "credit line", "link to the outlet", "source box". */
	clue: string;
	speaks: "for" | "against";
	said?: string;
	at?: string;
}

/** One owner of an outlet, for one span of time. Dates are EDTF. */
export type Owner = InferOutput<typeof ownerSchema>;
export type Reference = InferOutput<typeof referenceSchema>;
/** A news organisation's record. */
export type Outlet = InferOutput<typeof outletSchema>;
/** What one translating publisher's pages need beyond the general rules. */
export type Site = InferOutput<typeof siteSchema>;
/** The words of one language, as data. */
export type Wording = InferOutput<typeof wordingSchema>;

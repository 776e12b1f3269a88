/**
 * The nouns of look-ups: what may be asked, what came back. Answers rest in the browser's storage, so their form is a
 * schema that is checked whenever they are read.
 */
import * as v from "valibot";
import type { ClaimBy } from "./model";

export type LookUpSource = Extract<
	ClaimBy,
	"wikidata" | "trust.txt" | "ads.txt"
>;

/** One question that the reader may ask, of one host. */
export interface LookUp {
	/** Under which its answer is kept, e.g. "wikidata kommersant.ru". */
	id: string;
	source: LookUpSource;
	/** The host as it is named on the button. */
	host: string;
	/** What is asked about. */
	subject: LookUpSubject;
}

export interface LookUpSubject {
	/** The outlet's own domain, without "www.". */
	domain?: string;
	name?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	/** BCP 47 of the outlet's own language. */
	language?: string;
	/** Id of its item on Wikidata, where a record or the reader's choice tells it. */
	item?: string;
}

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
/** EDTF as Colophon writes it: 1989, 1989-10, 1989-10-02, 198X, 18XX, each perhaps with ? or ~. */
const edtf = v.pipe(
	v.string(),
	v.regex(/^\d{2}(?:\d{2}|\dX|XX)(?:-\d{2}){0,2}[?~]?$/),
);
const address = v.pipe(v.string(), v.regex(/^https:\/\/\S{3,700}$/));

/** A claim (model.ts) as a look-up brings it: always with its address, and with the time that it holds for. */
export const lookUpClaimSchema = v.object({
	about: v.literal("outlet"),
	property: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
	value: words,
	by: v.picklist(["wikidata", "trust.txt", "ads.txt"]),
	said: v.optional(words),
	ref: address,
	/** The day on which the source was asked. */
	asOf: edtf,
	/** Since when and until when it holds, as the source says. */
	from: v.optional(edtf),
	to: v.optional(edtf),
	/** The part that is owned, e.g. "51 %". */
	share: v.optional(words),
	/** How many references the source gives for it, mere imports from a Wikipedia not counted. Files give none. */
	references: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type LookUpClaim = v.InferOutput<typeof lookUpClaimSchema>;

export const lookUpAnswerSchema = v.object({
	/** ISO 8601 time of asking. */
	asked: v.pipe(v.string(), v.isoTimestamp()),
	/** Where the answer can be read. */
	ref: address,
	/** What the source calls the thing that it speaks of, and how it describes it. */
	name: v.optional(words),
	description: v.optional(words),
	claims: v.pipe(v.array(lookUpClaimSchema), v.maxLength(200)),
	/** How many further statements were left out because they are so many. */
	more: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type LookUpAnswer = v.InferOutput<typeof lookUpAnswerSchema>;

/** Why there is no answer. Nothing that was known before is changed by it. */
export type LookUpFailure =
	/** The browser has no network: nothing was sent. */
	| { kind: "offline" }
	/** The reader or the browser said no: nothing was sent. */
	| { kind: "denied" }
	/** No connection, or a redirect to another house, which is not followed. */
	| { kind: "unreachable" }
	| { kind: "timeout"; seconds: number }
	/** The host has no such file, or knows no such outlet. */
	| { kind: "missing" }
	/** Asked to wait; `seconds` where the host says how long. */
	| { kind: "busy"; seconds?: number }
	| { kind: "status"; status: number }
	| { kind: "too-large"; bytes: number }
	/** Not in the form that such an answer has. */
	| { kind: "malformed" }
	/** In the right form, and without a word on owners or relations. */
	| { kind: "silent" };

/** One of several things that the question may mean. */
export interface LookUpCandidate {
	item: string;
	name: string;
	description?: string;
}

export type LookUpOutcome =
	| { is: "answer"; answer: LookUpAnswer }
	| { is: "several"; candidates: LookUpCandidate[] }
	| { is: "failed"; why: LookUpFailure };

/** What one request brought. `url`: where it came from in the end. */
export type Fetched = { text: string; url: string } | { why: LookUpFailure };

/** Sends one request. Given to whoever puts the questions together, so that they can be tested without a network. */
export type Get = (url: string) => Promise<Fetched>;

export const failed = (why: LookUpFailure): LookUpOutcome => ({
	is: "failed",
	why,
});

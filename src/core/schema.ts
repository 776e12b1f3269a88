/**
 * The form of every knowledge file, and the only place where it is written down: the types of model.ts, the JSON
 * Schemas that editors complete from, and the check of every file all come from here.
 */
import * as v from "valibot";
import {
	address,
	edtf,
	filled,
	language,
	pattern,
	patterns,
	schema,
} from "./schema-parts";

export const noticeKindSchema = v.picklist([
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
]);

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns, with one host and a path's beginning. */
const matchPatterns = v.pipe(
	v.array(
		v.pipe(
			v.string(),
			v.regex(
				/^\*:\/\/[^/*]+\/[^*]*\*$/,
				"is not a match pattern such as *://press.example/en/*",
			),
		),
	),
	v.minLength(1),
);

/** What one translating publisher's pages need beyond the general rules. */
export const siteSchema = v.strictObject({
	$schema: schema,
	/** Its domain, and the file's name. */
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, "is not a domain"),
	),
	name: filled,
	/** Match patterns: where the extension runs by itself. */
	matches: matchPatterns,
	/** Languages that it publishes in at these addresses: their words are given to its pages. */
	languages: v.pipe(v.array(language), v.minLength(1)),
	/** Match patterns of its other languages: a page there is given the words of that language alone. */
	editions: v.optional(v.record(language, matchPatterns)),
	/** Id of the publisher's own record among the outlets. */
	publisher: v.optional(filled),
	/** Path of its log-in page, offered at a gate that links none itself. */
	login: v.optional(v.pipe(v.string(), v.startsWith("/"))),
	/** Notices known beforehand, so that they are never seen unfolded before the page is read. */
	notices: v.array(
		v.strictObject({
			kind: noticeKindSchema,
			selector: filled,
			/** What it is and which years of the site have it. */
			why: filled,
		}),
	),
});

/** What kind of owner: who stands behind a company is said in the name (see `behind`), the share and the note. */
export const ownerKinds = [
	"association",
	"company",
	"cooperative",
	"family",
	"foundation",
	"party",
	"person",
	"staff",
	"state",
] as const;

/** One owner of an outlet, for one span of time. */
export const ownerSchema = v.strictObject({
	name: filled,
	behind: v.optional(v.literal(true)), // The name's brackets say who is behind: a person, a family, a parent.
	kind: v.picklist(ownerKinds),
	from: v.optional(edtf),
	to: v.optional(edtf),
	/** The day on which a sale to this owner was agreed that nobody was seen to complete. Then `current` is null. */
	agreed: v.optional(edtf),
	share: v.optional(filled),
	note: v.optional(filled),
	/** Number of the reference in the outlet's refs. An owner without one is never shown as a fact. */
	ref: v.optional(v.number()),
	/** null: the present state is unconfirmed. */
	current: v.nullable(v.boolean()),
});

export const referenceSchema = v.strictObject({
	n: v.number(),
	/** Absent when only a copy was seen and its original is not known: such a reference is named, not linked. */
	url: v.optional(address),
	/** It was read in a copy; `url` is what the copy is of. */
	copy: v.optional(v.literal(true)),
	supports: v.pipe(v.array(filled), v.minLength(1)),
	note: v.optional(filled),
});

const outletId = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not an id such as le-monde"),
);

/** A news organisation's record. */
export const outletSchema = v.strictObject({
	$schema: schema,
	id: outletId,
	name: filled,
	nativeName: v.optional(filled),
	aliases: v.array(filled),
	/** Those of its names that other outlets bear as well, known here or not: without country or language they name nobody. */
	sharedNames: v.optional(v.array(filled)),
	/** Hosts, old ones too; an edition that is told by its path has host and beginning of the path: "lemonde.fr/en". */
	domains: v.array(
		v.pipe(
			v.string(),
			v.regex(
				/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[^\s/]+)*$/u,
				"is not a domain such as press.example or press.example/en",
			),
		),
	),
	/** Id of the outlet whose edition this is: it has that outlet's owners where it names none itself. */
	editionOf: v.optional(outletId),
	/** ISO 3166-1 alpha-2, of the newsroom; absent where there is none, as with networks. It tells namesakes apart. */
	country: v.optional(
		v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not a country code")),
	),
	city: v.optional(filled),
	languages: v.pipe(v.array(language), v.minLength(1)),
	/** e.g. "business daily". */
	kind: filled,
	/** It translates what others published first: by a name that many bear it means one of its `sources`, known by their ids. */
	translates: v.optional(v.literal(true)),
	sources: v.optional(v.array(outletId)),
	founded: v.optional(edtf),
	foundedNote: v.optional(filled),
	founders: v.optional(v.array(filled)),
	/** In the order of time. */
	owners: v.array(ownerSchema),
	/** Absent: not known. */
	status: v.optional(v.picklist(["active", "suspended", "ceased"])),
	/** When it ceased or was suspended. */
	ended: v.optional(edtf),
	statusNote: v.optional(filled),
	wikidata: v.optional(
		v.pipe(v.string(), v.regex(/^Q\d+$/, "is not a Wikidata id")),
	),
	refs: v.array(referenceSchema),
	/** Facts are as of this date, never "now". Absent only where there is neither owner nor founding date. */
	asOf: v.optional(edtf),
	/** How well the references bear the whole record out. */
	confidence: v.optional(v.picklist(["high", "medium", "low"])),
});

const noticeWords = v.optional(
	v.strictObject({
		/** Said anywhere in a short line. */
		says: v.optional(patterns),
		/** Headings and links: the whole line. */
		labels: v.optional(patterns),
	}),
);

/**
 * The words of one language. Patterns are regular expressions (flags iu; credits and facts mind capitals, since names
 * are told by them); `{name}`, `{anyName}`, `{language}` and `{outlet}` stand for the usual forms.
 */
export const wordingSchema = v.strictObject({
	$schema: schema,
	/** BCP 47, and the file's name. */
	language,
	/**
	 * Words that the patterns share: `{text}` inside one stands for any of `shared.text`. The build fills them in; they
	 * may hold one another, and have no groups with names.
	 */
	shared: v.optional(v.record(filled, patterns)),
	/** Its most frequent small words, 10 to 15: they tell the language of a text that does not declare it. */
	common: v.optional(v.array(filled)),
	/**
	 * Names of languages that differ in more than their ending from the name in CLDR, by how they begin ("niemieck":
	 * "de"); the others are known.
	 */
	languages: v.optional(v.record(filled, language)),
	notices: v.strictObject({
		paywall: noticeWords,
		registration: noticeWords,
		subscribe: noticeWords,
		newsletter: noticeWords,
		promo: noticeWords,
		"next-story": noticeWords,
		related: noticeWords,
		comments: noticeWords,
		social: noticeWords,
		consent: noticeWords,
	}),
	/** Labels of controls that dismiss an overlay: a whole label. */
	dismiss: patterns,
	/**
	 * Named groups: outlet, language, translator, editor, author; maybe, for what only the outlets' records know. "“~”" stands for the original's title in quotation
	 * marks or italics: such a pattern counts only with one.
	 */
	credits: v.array(
		v.strictObject({
			pattern,
			relation: v.picklist([
				"translation",
				"republication",
				"edition",
				"machine",
			]),
			/** The line's link leads to the original. */
			linked: v.optional(v.boolean()),
			/** Only the builder looks for it, so that it costs no page anything until panel or reader ask. */
			rare: v.optional(v.boolean()),
			/**
			 * Much else is said so too ("published in {outlet}"): it counts only beside a credit that says that the text is
			 * translated. Always a republication, so that it costs no page anything.
			 */
			beside: v.optional(v.boolean()),
		}),
	),
	/**
	 * Sentences that only look like credits, such as those that lead to the page's own translations. They keep the
	 * sentence from being a credit, and are evidence against one. Capitals count, as in credits.
	 */
	notCredits: v.optional(patterns, []),
	/** Headings of boxes about the original source: whole lines; `noteHeads` count only above a fact of an outlet. */
	sourceBox: patterns,
	noteHeads: v.optional(patterns),
	/** What stands before the link to another house that a translated text is from ("Source: The Courier"): all but the link. */
	sourceLabels: v.optional(patterns),
	/** What stands around the original's title, in quotation marks: "under the title {title}". Credits are read without it. */
	titles: v.optional(patterns),
	/** What links to the original text say ("Read the original"): a whole label. */
	originalLabels: v.optional(patterns),
	/** What a house sets amid its texts or under them ("Have you spotted an error?"): a whole line. */
	closing: v.optional(patterns),
	/** What heads the sources that an article names at its end ("Sources", "Further reading"): a whole line. */
	references: v.optional(patterns),
	/**
	 * Sentences about an outlet in such a box. Named groups are the claims' properties; dates (`{date}`) become EDTF,
	 * lists of `{owners}` one claim each. A pattern has no more than it needs to be sure of: a missed fact is better
	 * than a wrong one.
	 */
	facts: patterns,
	/** How a sentence opens that still speaks of the box's outlet: "It", "The paper". Without any, all sentences count. */
	factsOn: v.optional(patterns),
	/** What, standing before a statement, makes it one about something else ("its sister paper"), denied or supposed. */
	notFacts: v.optional(patterns),
	/** Parts that these patterns share, as `{title}` inside them. They have no groups of their own name. */
	forms: v.optional(v.record(filled, filled)),
	/** Words of bylines; capitals do not count. */
	byline: v.strictObject({
		/** What leads to the names of those who wrote it, with or without a colon: "by", "written by". */
		by: v.optional(patterns, []),
		/** What does so only with a colon, a slash or the like: "text", "author". */
		labels: v.optional(patterns, []),
		/** What leads to the names of others: translators, editors, photographers. */
		others: patterns,
		/** What stands beside a name and is none: titles and trades. */
		beside: patterns,
		/** Those of them by which alone a line is a byline: "staff writer". */
		signs: v.optional(patterns),
		/** Between two names. */
		and: patterns,
		/** What leads to the names of several translators: the next behind a comma is one of them. */
		several: v.optional(patterns),
		/** Between a name and its place, house or day. */
		at: v.optional(patterns, []),
		/** What stands before the day on which the text appeared, wherever it stands. */
		published: v.optional(patterns),
		/** Words with which a house speaks of itself, each a word: "our". Only with one of `desks` they name nobody. */
		own: v.optional(patterns),
		/** What a house calls those who write for it: "newsroom", "correspondent". */
		desks: v.optional(patterns),
		/** What signs by itself and names nobody: sections, accounts. */
		nobody: v.optional(patterns),
		/** How a text ends that is signed with a name in brackets. Named group: author. Capitals count. */
		end: v.optional(patterns),
	}),
	/** Lines that credit a picture. Named group: credit. */
	photo: patterns,
	/** Words in capitals that open a sentence and are no place. */
	notDatelines: v.array(filled),
});

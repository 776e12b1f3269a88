import type {
	LookUp,
	LookUpAnswer,
	LookUpClaim,
} from "../../../src/core/look-up";
import type { ShownLookUp } from "../../../src/ui/look-up-view";

const subject = { domain: "kommersant.ru", name: "Коммерсантъ" };
export const wikidata: LookUp = {
	id: "wikidata kommersant.ru",
	source: "wikidata",
	host: "wikidata.org",
	subject,
};
const trust: LookUp = {
	id: "trust.txt kommersant.ru",
	source: "trust.txt",
	host: "kommersant.ru",
	subject,
};
const ads: LookUp = {
	id: "ads.txt kommersant.ru",
	source: "ads.txt",
	host: "kommersant.ru",
	subject,
};

const by = (
	source: LookUp["source"],
	property: string,
	value: string,
	more: Partial<LookUpClaim> = {},
): LookUpClaim => ({
	about: "outlet",
	property,
	value,
	by: source,
	ref: "https://www.wikidata.org/wiki/Q900000001",
	asOf: "2026-11-22",
	...more,
});

const answer: LookUpAnswer = {
	asked: "2026-11-22T10:00:00.000Z",
	ref: "https://www.wikidata.org/wiki/Q900000001",
	name: "Kommersant",
	description: "daily paper on business",
	claims: [
		by("wikidata", "owner", "Alisher Usmanov", {
			from: "2006-08-31",
			share: "100 %",
			references: 2,
		}),
		...[1989, 1992, 1996, 1999, 2003].map((year) =>
			by("wikidata", "formerOwner", `Owner of ${year}`, {
				from: String(year),
				to: String(year + 3),
				references: 1,
			}),
		),
		by("wikidata", "parent", "Harbor Holding", { references: 0 }),
		by("wikidata", "founded", "1989-12", { references: 0 }),
		by("wikidata", "country", "RU", { references: 0 }),
		by("wikidata", "website", "https://www.kommersant.ru/", { references: 0 }),
	],
};
const file: LookUpAnswer = {
	asked: "2026-11-22T10:00:00.000Z",
	ref: "https://kommersant.ru/trust.txt",
	claims: [
		by("trust.txt", "controlledBy", "https://harbor-holding.example/"),
		by("trust.txt", "belongsTo", "https://publishers.example/"),
		by("trust.txt", "contact", "editors@kommersant.ru"),
	],
	more: 12,
};
const long = "Verwaltungsgesellschaftsbeteiligungsgesellschaft".repeat(4);

/** Look-ups in every state, by name. */
export const lookUps = {
	idle: [wikidata, trust, ads].map(
		(lookUp): ShownLookUp => ({ lookUp, state: { is: "idle" } }),
	),
	answered: [
		{ lookUp: wikidata, state: { is: "answered" }, answer },
		{ lookUp: trust, state: { is: "idle" }, answer: file },
		{ lookUp: ads, state: { is: "waiting" } },
	],
	/** Statements that agree, differ in date, contradict and add. */
	beside: [
		{
			lookUp: wikidata,
			state: { is: "answered" },
			answer: {
				...answer,
				claims: [
					by("wikidata", "owner", "Alisher Usmanov", {
						from: "2008",
						references: 2,
					}),
					by("wikidata", "parent", "Harbor Holding", { references: 0 }),
					by("wikidata", "formerOwner", "Boris Berezovsky", {
						from: "1999-08",
						to: "2006",
						references: 1,
					}),
					by("wikidata", "formerOwner", "Quay Trust", { references: 0 }),
					by("wikidata", "founded", "1990", { references: 0 }),
					by("wikidata", "country", "RU", { references: 0 }),
				],
			},
		},
		{ lookUp: trust, state: { is: "idle" }, answer: file },
	],
	failed: [
		{
			lookUp: wikidata,
			state: { is: "failed", why: { kind: "busy", seconds: 120 } },
			answer,
		},
		{ lookUp: trust, state: { is: "failed", why: { kind: "missing" } } },
		{
			lookUp: ads,
			state: { is: "failed", why: { kind: "timeout", seconds: 5 } },
		},
	],
	several: [
		{
			lookUp: wikidata,
			state: {
				is: "several",
				candidates: [
					{
						item: "Q900000001",
						name: "Kommersant",
						description: "daily paper on business",
					},
					{ item: "Q900000002", name: long },
				],
			},
		},
	],
	long: [
		{
			lookUp: { ...trust, host: `${long.toLowerCase()}.example` },
			state: { is: "failed", why: { kind: "unreachable" } },
			answer: {
				...answer,
				name: long,
				description: "<script id=owned>",
				claims: [
					by("wikidata", "owner", long, { from: "198X", to: "18XX" }),
					by("wikidata", "publisher", "دار النشر «الميناء»", {
						references: 1,
					}),
					by("wikidata", "website", `https://press.example/${long}`),
					by("wikidata", "contact", "javascript:alert(1)"),
				],
			},
		},
	],
} satisfies Record<string, ShownLookUp[]>;

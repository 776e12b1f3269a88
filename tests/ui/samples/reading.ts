import type { ElementContent, Root } from "hast";
import type { Claim, Reading } from "../../../src/core/model";
import type { NoticeState } from "../../../src/core/notice-state";

const p = (value: string): ElementContent => ({
	type: "element",
	tagName: "p",
	properties: {},
	children: [{ type: "text", value }],
});

const picture: ElementContent = {
	type: "element",
	tagName: "figure",
	properties: {},
	children: [
		{
			type: "element",
			tagName: "img",
			properties: { src: "https://press.example/barge.jpg", alt: "" },
			children: [],
		},
		{
			type: "element",
			tagName: "figcaption",
			properties: {},
			children: [{ type: "text", value: "A barge at the lock." }],
		},
	],
};

/** A body of so many paragraphs and pictures. */
export const body = (paragraphs: number, pictures = 0): Root => ({
	type: "root",
	children: [
		...Array.from({ length: pictures }, () => picture),
		...Array.from({ length: paragraphs }, (_, n) =>
			p(`The lock keepers counted barge number ${n + 1} before noon.`),
		),
	],
});

/** A claim by the page. */
export const says = (
	about: Claim["about"],
	property: string,
	value: string,
	said?: string,
): Claim => ({
	about,
	property,
	value,
	by: "page",
	at: "html > body > main > p:nth-of-type(3)",
	...(said ? { said } : {}),
});

/** A claim by an outlet's record. */
export const records = (
	about: Claim["about"],
	property: string,
	value: string,
	ref?: string,
): Claim => ({
	about,
	property,
	value,
	by: "record",
	asOf: "2026-03",
	...(ref ? { ref } : {}),
});

/** A whole article without any sign of a source, to build the others on. */
export const plain: Reading = {
	url: "https://worldcrunch.com/business-finance/the-slow-port",
	kind: "article",
	translated: false,
	relation: null,
	state: "whole",
	article: {
		title: "The Slow Port: a morning among the lock keepers",
		authors: ["Mira Halloran"],
		published: "2011-12-09T08:30:00+01:00",
		language: "en",
		body: body(12, 1),
		leftOut: [],
	},
	claims: [
		says("article", "author", "Mira Halloran", "By Mira Halloran"),
		says("article", "published", "2011-12-09", "December 09, 2011"),
	],
	notices: [],
	evidence: [
		{ clue: "no credit line", speaks: "against" },
		{ clue: "no link to another outlet", speaks: "against" },
	],
};

/** A notice, folded unless told otherwise. */
export const notice = (
	id: number,
	kind: NoticeState["kind"],
	words: string,
	more: Partial<NoticeState> = {},
): NoticeState => ({
	id,
	kind,
	words,
	because: "it offers a subscription and holds a form",
	folded: true,
	dormant: false,
	resisted: false,
	...more,
});

export const notices: NoticeState[] = [
	notice(1, "paywall", "You have read your last free article of this month"),
	notice(2, "newsletter", "Get the best of the world’s press, every Friday"),
	notice(3, "related", "Read also: How the river came to have three names", {
		folded: false,
	}),
	notice(4, "next-story", "The Baker Who Outlived Four Mayors"),
	notice(5, "social", "Share", { resisted: true, folded: false }),
	notice(6, "registration", "Forgot your password?", { dormant: true }),
	notice(7, "registration", "Choose your e-mail address", { dormant: true }),
];

/** A translation told by the original's title, on whole pages of our own. */
import type { Original, Relation } from "../../src/core/model";
import { expect, readMarkup, test } from "../support/library";

const prose = [
	"The ferry to the outer islands left the harbour at noon on Thursday with twice as many passengers as on other days.",
	"The company had announced on Wednesday that the boat would lie in dock until April, because a shaft has to be replaced.",
	"Until then a smaller boat sails on Mondays and Fridays, when the wind allows it, and the post comes with the fishermen.",
]
	.map((one) => `<p>${one}</p>`)
	.join("");
const deep = "https://www.dieinsel.example/2012/05/faehre";
const title = "Das Ende der Fähre";

for (const [foot, relation, original] of [
	[
		`Read the original: <a href="${deep}">${title}</a>`,
		"translation",
		{ title, language: "de", url: deep },
	],
	[
		`Original article: <a href="${deep}">Паром, который не пришёл</a>`,
		"translation",
		{ title: "Паром, который не пришёл", language: "ru", url: deep },
	],
	[
		`Originally published as “${title}” in Die Insel on May 2, 2012.`,
		"translation",
		{ title, language: "de", outlet: "Die Insel", published: "2012-05-02" },
	],
	[
		"Published in Express and translated from Polish by Ada Lund.",
		"translation",
		{ outlet: "Express", language: "pl", translators: ["Ada Lund"] },
	],
	[
		`Read the original: <a href="${deep}">The last ferry of the winter</a>`,
		"republication",
		{ title: "The last ferry of the winter", url: deep },
	],
	[
		"Originally published as “The last ferry of the winter” in The Harbour Review on May 2, 2012.",
		"republication",
		{ title: "The last ferry of the winter", outlet: "The Harbour Review" },
	],
] as [string, Relation, Partial<Original>][])
	test(foot.replace(/<[^>]*>/g, ""), async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			`<!DOCTYPE html><html lang="en"><head><title>Ferry leaves | The Courier</title><meta property="og:site_name" content="The Courier"></head><body><main><article><h1>Ferry leaves</h1><div class="article-body">${prose}</div><p>${foot}</p></article></main></body></html>`,
			"https://courier.example/world/ferry",
		);
		expect(reading.relation).toBe(relation);
		expect(reading.original).toMatchObject(original);
	});

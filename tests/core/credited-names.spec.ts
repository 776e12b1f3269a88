/** Which outlet the words of an English credit mean, on whole pages of our own. */
import type { Original, Relation } from "../../src/core/model";
import { expect, readMarkup, test } from "../support/library";

const prose = [
	"The ferry to the outer islands left the harbour at noon on Thursday with twice as many passengers as on other days.",
	"The company had announced on Wednesday that the boat would lie in dock until April, because a shaft has to be replaced.",
	"Until then a smaller boat sails on Mondays and Fridays, when the wind allows it, and the post comes with the fishermen.",
].map((one) => `<p>${one}</p>`);

const read = async (
	library: Parameters<typeof readMarkup>[0],
	foot: string,
	amid = "",
) =>
	(
		await readMarkup(
			library,
			`<!DOCTYPE html><html lang="en"><head><title>Ferry leaves | The Courier</title><meta property="og:site_name" content="The Courier"></head><body><main><article><h1>Ferry leaves</h1><div class="article-body">${prose.join("").repeat(2)}${amid}${prose.join("").repeat(2)}</div><p><em>${foot}</em></p></article></main></body></html>`,
			"https://courier.example/world/ferry",
		)
	).reading;

for (const [foot, relation, original] of [
	[
		"This article was originally published in Le Monde on 3 May 2019.",
		"translation",
		{ outlet: "Le Monde" },
	],
	[
		"Originally published in Le Monde in 2019 and translated by Ada Lund.",
		"translation",
		{ outlet: "Le Monde", translators: ["Ada Lund"] },
	],
	[
		"This article first appeared in the March issue of Le Monde diplomatique. Translated by Ada Lund.",
		"translation",
		{ outlet: "Le Monde diplomatique" },
	],
	[
		"This article was originally published in Corriere della Sera and translated by Ada Lund.",
		"translation",
		{ outletId: "corriere-della-sera" },
	],
	[
		"This article was originally published in Courrier international and translated by Ada Lund.",
		"translation",
		{ outletId: "courrier-international" },
	],
	[
		"This article was originally published in Lidové noviny and translated by Ada Lund.",
		"translation",
		{ outletId: "lidove-noviny" },
	],
	[
		"This article was first published in La Stampa in Turin. Translated by Ada Lund.",
		"translation",
		{ outlet: "La Stampa" },
	],
	[
		"This article was first published in the Swiss daily Le Temps and translated by Ada Lund.",
		"translation",
		{ outlet: "Le Temps" },
	],
	[
		"This article was first published as “The Boat Nobody Wanted” in The Guardian.",
		"republication",
		{ outlet: "The Guardian", title: "The Boat Nobody Wanted" },
	],
	[
		"First published in Haaretz. Translated from the original by Ada Lund.",
		"translation",
		{ translators: ["Ada Lund"] },
	],
] as [string, Relation, Partial<Original>][])
	test(foot, async ({ library }) => {
		const reading = await read(library, foot);
		expect(reading.relation).toBe(relation);
		expect(reading.original).toMatchObject(original);
	});

for (const amid of [
	"Her report was published by the city and translated into Polish by Ada Lund.",
	"The timetable was published in 1912 and translated from German by the stationmaster's wife.",
	"The diary was published in Paris and translated from Polish by Jan Nowak, who lost an eye over it.",
	"Published in Die Zeit and translated from German by a machine, the poem amused nobody.",
	"Published in 1912 and translated from German by Ada Lund, the timetable is still on the wall.",
	"This article was published in May and translated into Polish by Ada Lund.",
])
	test(`amid the text: ${amid}`, async ({ library }) => {
		const reading = await read(
			library,
			"The author lives on an island.",
			`<p>${amid}</p>`,
		);
		expect(reading.relation).toBeNull();
	});

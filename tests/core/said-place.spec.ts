/** The place in brackets behind an outlet's name tells it from its namesakes. */
import fs from "node:fs";
import { cityNames } from "../../src/core/city-names";
import { mayBePlace, placeBehind } from "../../src/core/said-place";
import { expect, readMarkup, test } from "../support/library";

const prose = {
	en: [
		"The lock of the old harbour has been broken since Monday, and nobody could say who was going to pay for it.",
		"The keeper of the lighthouse has waited for eleven years, she says, and watches the gate from her kitchen window.",
		"The engineers came by the evening train, with two wagons of timber, a diver, and a map older than the lock.",
		"By Thursday the water had fallen by a hand's breadth, and the first boats lay on their sides in the basin.",
	],
	fr: [
		"L’écluse du vieux port est en panne depuis lundi, et personne ne savait dire qui allait payer la réparation.",
		"La gardienne du phare attend depuis onze ans, dit-elle, et surveille la porte depuis la fenêtre de sa cuisine.",
		"Les ingénieurs sont venus par le train du soir, avec deux wagons de bois, un plongeur et une carte plus vieille que l’écluse.",
		"Jeudi, l’eau avait baissé d’une main, et les premiers bateaux étaient couchés sur le flanc dans le bassin.",
	],
};
const page = (lang: keyof typeof prose, credit: string) =>
	`<!doctype html><html lang="${lang}"><head><title>The broken lock - The Quay</title><meta property="og:site_name" content="The Quay"><meta property="og:type" content="article"></head><body><main><article><h1>The broken lock of Odde</h1><div>${prose[lang].map((one) => `<p>${one}</p>`).join("")}${credit}</div></article></main></body></html>`;
const by = "Translated from Spanish by Ann Wu.";

for (const [credit, told, lang] of [
	[`<p>Originally published in El País (Uruguay). ${by}</p>`, "open, UY"],
	[`<p>Originally published in El País (Cali). ${by}</p>`, "open: el-pais"],
	[`<p>Originally published in El País (Madrid). ${by}</p>`, "el-pais"],
	[`<p>Originally published in El Comercio (Ecuador). ${by}</p>`, "open, EC"],
	[
		"<p>Originally published by El Mundo (Madrid, Spain). Translated by Ann Wu.</p>",
		"el-mundo",
	],
	[
		"<p>Originally published in Die Welt (in German). Translated by Ann Wu.</p>",
		"die-welt",
	],
	[
		`<p>${by}</p><section><h3>About this article</h3><p>El País (Uruguay)</p><p>It was written for readers of the daily, who have known the harbour for many years.</p></section>`,
		"open, UY",
	],
	[
		"<p>First published in Die Zeit (Lagos) and translated from English by Ann Wu.</p>",
		"open",
	],
	[
		"<p>Publié à l’origine par Die Zeit. Traduit de l’anglais par Ann Wu.</p>",
		"open: die-zeit",
		"fr",
	],
	[
		"<p>Publié à l’origine par El Mundo (Espagne). Traduit par Ann Wu.</p>",
		"el-mundo",
		"fr",
	],
	[
		"<p>Originally published in Express and translated from Polish by Ann Wu.</p>",
		"open",
	],
] as [string, string, ("fr" | "en")?][])
	test(`${credit.replace(/<[^>]+>/g, " ").trim()} → ${told}`, async ({
		library,
	}) => {
		const { reading } = await readMarkup(
			library,
			page(lang ?? "en", credit),
			"https://thequay.example/lock",
		);
		const { outletId, country } = reading.original ?? {};
		const offered = reading.candidates?.map(({ id }) => id).join();
		expect(
			outletId ??
				`open${country ? `, ${country}` : ""}${offered ? `: ${offered}` : ""}`,
		).toBe(told);
	});

test("a site's known source is meant by a name that others bear, unless the page says otherwise", async ({
	library,
}) => {
	for (const [credit, id] of [
		["Originally published in Le Soir. Translated by Ann Wu.", "le-soir"],
		["Originally published in Le Soir (Alger). Translated by Ann Wu.", ""],
		["Originally published in El Universal. Translated by Ann Wu.", ""],
	] as const) {
		const { reading } = await readMarkup(
			library,
			page("en", `<p>${credit}</p>`),
			"https://worldcrunch.com/world/lock",
		);
		expect(reading.original?.outletId ?? "", credit).toBe(id);
	}
});

test("what may be a place, and what stands in brackets for another reason", () => {
	for (const words of ["Uruguay", "São Paulo", "UK", "Lagos, Nigeria", "北京"])
		expect(mayBePlace(words, ["en"]), words).toBe(true);
	for (const words of ["in German", "German", "AFP", "3 May 2020", "", "link"])
		expect(mayBePlace(words, ["en"]), words).toBe(false);
	expect(placeBehind("Le Soir", "Le Soir, “Le Soir” (Alger) a dit", "fr")).toBe(
		"Alger",
	);
	expect(placeBehind("Le Soir", "Le Soir a dit (Alger)", "fr")).toBe(undefined);
	expect(placeBehind("", "() (Alger)", "x_y!")).toBe(undefined);
});

test("every city with other names is one of a record", () => {
	const folder = "src/knowledge/outlets";
	const cities = fs
		.readdirSync(folder)
		.map(
			(name) =>
				JSON.parse(fs.readFileSync(`${folder}/${name}`, "utf8")).city as string,
		);
	for (const city of Object.keys(cityNames))
		expect(cities, `${city} in src/core/city-names.ts`).toContain(city);
});

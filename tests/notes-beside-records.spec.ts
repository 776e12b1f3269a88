/** Notes on real outlets, in our own words, beside their records: what a reader is shown of the two. */
import { compareClaims } from "../src/core/compare-claims";
import { standingWords } from "../src/ui/standing-words";
import { expect, readMarkup, test } from "./support/library";
import { pageWith } from "./support/note-pages";
import { recordOf } from "./support/outlet-records";

/** By what the page calls the outlet, and the article's day. */
const notes: {
	id: string;
	language: string;
	name: string;
	published: string;
	note: string;
	shown: Record<string, string | RegExp>;
}[] = [
	{
		id: "kommersant",
		language: "en",
		name: "Kommersant",
		published: "2012-03-01",
		note: "Kommersant (“The Businessman”) is a Russian business daily founded in 1989 by Vladimir Yakovlev. It has been owned since 2006 by the metals magnate Alisher Usmanov.",
		shown: {
			owner: "agrees",
			ownerSince: "agrees",
			founded: "agrees",
			founder: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "kommersant",
		language: "en",
		name: "Kommersant",
		published: "2004-03-01",
		note: "Founded in 1990, Kommersant is a Moscow daily owned by Boris Berezovsky.",
		shown: {
			owner: /^Stated on 1 March 2004, and so then; sold since/,
			founded: "contradicts",
			frequency: "agrees",
		},
	},
	{
		id: "kommersant",
		language: "en",
		name: "Kommersant",
		published: "2021-03-01",
		note: "Kommersant, a daily founded in the late 1980s, was once owned by Boris Berezovsky; it now belongs to the billionaire Alisher Usmanov.",
		shown: { owner: "agrees", formerOwner: "agrees", founded: "agrees" },
	},
	{
		id: "le-monde",
		language: "en",
		name: "Le Monde",
		published: "2015-03-01",
		note: "Le Monde is a French daily founded in 1944, and 64 percent owned by Pierre Bergé, Xavier Niel and Matthieu Pigasse.",
		shown: {
			owner: /^Stated on 1 March 2015, and so then/,
			founded: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "le-monde",
		language: "fr",
		name: "Le Monde",
		published: "2024-06-01",
		note: "Le Monde est un quotidien fondé en 1944. Il est détenu à 75 % par le Fonds pour l'indépendance de la presse.",
		shown: { owner: "agrees", founded: "agrees", frequency: "agrees" },
	},
	{
		id: "la-stampa",
		language: "it",
		name: "La Stampa",
		published: "2022-03-01",
		note: "La Stampa è un quotidiano fondato nel 1867. Appartiene al gruppo GEDI, controllato da Exor.",
		shown: {
			owner: /^The record names the same owner, and does not know whether/,
			founded: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "el-espectador",
		language: "es",
		name: "El Espectador",
		published: "1990-03-01",
		note: "El Espectador fue fundado en 1887 por Fidel Cano. Es propiedad de la familia Cano.",
		shown: {
			owner: /^The record does not tell who owned it when/,
			founded: "agrees",
			founder: "agrees",
		},
	},
	{
		id: "die-welt",
		language: "de",
		name: "Die Welt",
		published: "2014-03-01",
		note: "Die Welt wurde 1946 in Hamburg gegründet und gehört zum Axel-Springer-Verlag.",
		shown: { owner: "agrees", founded: "agrees" },
	},
	{
		id: "liberation",
		language: "fr",
		name: "Libération",
		published: "2016-03-01",
		note: "Libération est un quotidien fondé en 1973 par Jean-Paul Sartre et Serge July. Il appartient à Patrick Drahi.",
		shown: {
			owner: /^Stated on 1 March 2016, and so then/,
			founded: "agrees",
			founder: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "nzz",
		language: "de",
		name: "Neue Zürcher Zeitung",
		published: "2019-03-01",
		note: "Die Neue Zürcher Zeitung ist eine Schweizer Tageszeitung. Die 1780 gegründete Zeitung gehört der AG für die Neue Zürcher Zeitung.",
		shown: { owner: "agrees", founded: "agrees", frequency: "agrees" },
	},
	{
		id: "le-figaro",
		language: "fr",
		name: "Le Figaro",
		published: "2018-03-01",
		note: "Le Figaro, fondé au XIXe siècle, est la propriété de la famille Dassault depuis 2004.",
		shown: { owner: "agrees", ownerSince: "agrees", founded: "agrees" },
	},
	{
		id: "les-echos",
		language: "en",
		name: "Les Echos",
		published: "2015-03-01",
		note: "Les Echos is a French daily founded in 1908; it was formerly owned by LVMH.",
		shown: {
			formerOwner: "contradicts",
			founded: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "les-echos",
		language: "en",
		name: "Les Echos",
		published: "2035-03-01",
		note: "Les Echos is a French daily founded in 1908; it is owned by Karl Traun.",
		shown: {
			owner: /^The page is younger than the record/,
			founded: "agrees",
			frequency: "agrees",
		},
	},
	{
		id: "the-guardian",
		language: "de",
		name: "The Guardian",
		published: "2012-03-01",
		note: "The Guardian ist eine britische Tageszeitung, 1821 in Manchester gegründet. Sie gehört dem Scott Trust.",
		shown: { owner: "agrees", founded: "agrees", frequency: "agrees" },
	},
	{
		id: "vedomosti",
		language: "ru",
		name: "Ведомости",
		published: "2018-03-01",
		note: "«Ведомости» — деловая газета, основана в 1999 году. Владелец — Демьян Кудрявцев.",
		shown: { owner: /mean the same owner is not known/, founded: "agrees" },
	},
];

for (const { id, language, name, published, note, shown } of notes)
	test(`${id}, ${published}: ${note}`, async ({ library }) => {
		const outlet = recordOf(id);
		const markup = pageWith(
			`<aside><h3>${name}</h3><p>${note}</p></aside>`,
			"after",
			language,
			"{outlet}",
		)
			.replace(
				"{outlet}",
				`<a href="https://${outlet.domains[0]}/a">${name}</a>`,
			)
			.replace(
				"</head>",
				`<meta property="article:published_time" content="${published}"></head>`,
			);
		const { reading } = await readMarkup(
			library,
			markup,
			"https://paper.example/stories/the-ferry",
		);
		expect(reading.original?.outletId).toBe(id);
		const both = compareClaims(reading, outlet).filter(
			({ page }) => page.length,
		);
		expect(both.map(({ property }) => property).sort()).toEqual(
			Object.keys(shown).sort(),
		);
		for (const one of both) {
			const wanted = shown[one.property];
			if (typeof wanted === "string")
				expect(one.standing, one.property).toBe(wanted);
			else
				expect(standingWords(one)?.words, one.property).toMatch(wanted ?? /^$/);
		}
	});

test("whom the record has for the article's day contradicts the page, not who came later", async ({
	library,
}) => {
	const outlet = recordOf("les-echos");
	const { reading } = await readMarkup(
		library,
		pageWith(
			"<aside><h3>Les Echos</h3><p>Les Echos is owned by Karl Traun.</p></aside>",
			"after",
			"en",
			"Les Echos",
		).replace(
			"</head>",
			'<meta property="article:published_time" content="1995-03-01"></head>',
		),
		"https://paper.example/stories/the-ferry",
	);
	const owner = compareClaims(reading, outlet).find(
		({ property }) => property === "owner",
	);
	expect(owner?.standing).toBe("contradicts");
	expect(owner?.record.map(({ value }) => value)).toEqual(["Pearson"]);
});

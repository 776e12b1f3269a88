/**
 * Whether and how an article is another's, on whole pages of our own: what the credit says, where it stands, and what
 * only looks like one.
 */
import type { Original, Relation } from "../../src/core/model";
import { expect, readMarkup, test } from "../support/library";

interface Case {
	name: string;
	/** BCP 47 of the page; English when absent. */
	lang?: string;
	url?: string;
	/** In the head element, above the text, below it, and after the article. */
	meta?: string;
	head?: string;
	text?: string;
	foot?: string;
	after?: string;
	relation: Relation;
	original?: Partial<Original>;
	authors?: string[];
}

const prose: Record<string, string[]> = {
	en: [
		"The ferry to the outer islands left the harbour at noon on Thursday with twice as many passengers as on other days, most of them with shopping for a week.",
		"The company had announced on Wednesday that the boat would lie in dock until April, because the propeller shaft has to be replaced and the spare part comes from abroad.",
		"Until then a smaller boat sails on Mondays and Fridays, when the wind allows it, and the post comes with the fishermen, as it did in the time of their grandfathers.",
		"The mayor of the largest island said that nobody would go hungry, but that he would not like to be the one who has to explain this to the brewery.",
	],
	de: [
		"Die Fähre zu den äußeren Inseln hat den Hafen am Donnerstag um zwölf Uhr mit doppelt so vielen Menschen verlassen wie an anderen Tagen, die meisten mit Einkäufen für eine Woche.",
		"Die Reederei hatte am Mittwoch angekündigt, dass das Schiff bis April im Dock liegen werde, weil die Welle der Schraube ersetzt werden muss und das Ersatzteil aus dem Ausland kommt.",
		"Bis dahin fährt montags und freitags ein kleineres Boot, wenn der Wind es zulässt, und die Post kommt mit den Fischern, wie zu der Zeit ihrer Großväter.",
		"Der Bürgermeister der größten Insel sagte, niemand werde hungern müssen, aber er wolle nicht der sein, der das der Brauerei erklären muss.",
	],
	fr: [
		"Le ferry pour les îles du large a quitté le port jeudi à midi avec deux fois plus de passagers que les autres jours, la plupart avec des courses pour une semaine.",
		"La compagnie avait annoncé mercredi que le bateau resterait en cale sèche jusqu’en avril, parce que l’arbre de l’hélice doit être remplacé et que la pièce vient de l’étranger.",
		"D’ici là, un bateau plus petit navigue le lundi et le vendredi, quand le vent le permet, et le courrier arrive avec les pêcheurs, comme au temps de leurs grands-pères.",
		"Le maire de la plus grande île a dit que personne n’aurait faim, mais qu’il ne voudrait pas être celui qui doit l’expliquer à la brasserie.",
	],
};

const pageOf = ({
	lang = "en",
	meta = "",
	head = "",
	text = "",
	foot = "",
	after = "",
}: Case) => {
	const [first, second, ...rest] = (prose[lang] ?? []).map(
		(one) => `<p>${one}</p>`,
	);
	return `<!DOCTYPE html><html lang="${lang}"><head><title>Ferry leaves | The Courier</title><meta property="og:site_name" content="The Courier">${meta}</head><body>
<header class="site-header"><a href="/">The Courier</a><nav><ul><li><a href="/world/">World</a></li><li><a href="/culture/">Culture</a></li></ul></nav></header>
<main><article><h1>Ferry leaves</h1>${head}<div class="article-body">${first}${second}${text}${rest.join("")}</div>${foot}</article>${after}</main>
<footer class="site-footer"><p>© The Courier. All rights reserved.</p></footer></body></html>`;
};

const deep = "https://www.dieinsel.example/nachrichten/faehre-im-dock";

const cases: Case[] = [
	{
		name: "a credit at the foot names language, translator, outlet and original",
		foot: `<p><em>Translated from the German by Ada Lund. Originally published in <a href="${deep}">Die Insel</a>.</em></p>`,
		relation: "translation",
		original: {
			language: "de",
			translators: ["Ada Lund"],
			outlet: "Die Insel",
			url: deep,
		},
	},
	{
		name: "two translators",
		foot: "<p>Translated from the German by Ada Lund and Ole Brand</p>",
		relation: "translation",
		original: { translators: ["Ada Lund", "Ole Brand"] },
	},
	{
		name: "label and name in two elements",
		head: '<div class="credit"><div>Translated by</div><div><a href="/by/ada-lund">Ada Lund</a></div></div>',
		relation: "translation",
		original: { translators: ["Ada Lund"] },
	},
	{
		name: "label and name with nothing between, the block printed twice",
		head: '<div class="credit"><span>Translated by</span><a href="/by/ada-lund">Ada Lund</a></div>',
		foot: '<div class="credit"><span>Translated by</span><a href="/by/ada-lund">Ada Lund</a></div>',
		relation: "translation",
		original: { translators: ["Ada Lund"] },
	},
	{
		name: "credits in capitals",
		foot: "<p>TEXT BY OLE BRAND</p><p>TRANSLATION BY ADA LUND</p>",
		relation: "translation",
		original: { translators: ["Ada Lund"] },
	},
	{
		name: "the outlet beside the credit, and again in the box about the source",
		lang: "fr",
		head: '<a class="article-source" href="#box"><img src="/logo.png" alt="Logo"><div class="source-infos"><div class="source-name">Die Insel</div><div class="source-lang">Traduit de l’allemand</div></div></a>',
		foot: `<p class="vo"><a href="${deep}">Lire l’article original</a></p><div id="box"><div class="section-title">Source de l’article</div><div><span>Die Insel</span> <span>(Husum)</span><div><p>Fondé par des pêcheurs qui ne voulaient pas attendre le journal du continent, le quotidien paraît quand le vent le permet.</p></div></div></div>`,
		relation: "translation",
		original: { language: "de", outlet: "Die Insel", url: deep },
	},
	{
		name: "an address in plain text, and an outlet that only the address names",
		lang: "de",
		foot: `<p>übersetzt von Ada Lund<br>Originalartikel: https://harbourpost.example/ferry/in-dock</p>`,
		relation: "translation",
		original: {
			translators: ["Ada Lund"],
			url: "https://harbourpost.example/ferry/in-dock",
			outlet: "harbourpost.example",
		},
	},
	{
		name: "a kicker names the house that the original's address belongs to",
		head: "<p>DIE INSEL</p>",
		foot: `<p><a href="${deep}">Read the original article in German</a></p>`,
		relation: "translation",
		original: { outlet: "DIE INSEL", url: deep, language: "de" },
	},
	{
		name: "the lead names the house that the original's address belongs to",
		text: "<p>The spare part is made in only one place, as it said on Tuesday in German daily Die Insel.</p>",
		foot: `<p><a href="${deep}">Read the original article in German</a></p>`,
		relation: "translation",
		original: { outlet: "Die Insel", url: deep },
	},
	{
		name: "a logo names it",
		head: `<div class="source"><a href="https://www.dieinsel.example/"><img src="/i.png" alt="Die Insel"></a></div><p>Translated from the German by Ada Lund</p>`,
		foot: `<p><a href="${deep}">Read the original article</a></p>`,
		relation: "translation",
		original: { outlet: "Die Insel", url: deep },
	},
	{
		name: "the deeper of two links is the article",
		foot: '<p><strong>This article was originally published by <a href="https://harbourpost.example/">Harbour Post</a>. Read the <a href="https://harbourpost.example/ferry/in-dock">original article</a>.</strong></p>',
		relation: "republication",
		original: {
			outlet: "Harbour Post",
			url: "https://harbourpost.example/ferry/in-dock",
		},
	},
	{
		name: "the link stands in the next sentence",
		foot: '<p>This story was originally published at harbourpost.example. <a href="https://www.harbourpost.example/ferry/in-dock">Read it here.</a></p>',
		relation: "republication",
		original: {
			outlet: "harbourpost.example",
			url: "https://www.harbourpost.example/ferry/in-dock",
		},
	},
	{
		name: "only the front page is linked, the canonical address is the article",
		meta: '<link rel="canonical" href="https://harbourpost.example/ferry/in-dock">',
		foot: '<p>This article originally appeared in <a href="https://harbourpost.example/">Harbour Post</a>.</p>',
		relation: "republication",
		original: {
			outlet: "Harbour Post",
			url: "https://harbourpost.example/ferry/in-dock",
		},
	},
	{
		name: "the canonical address alone is at another house",
		meta: '<link rel="canonical" href="https://harbourpost.example/ferry/in-dock">',
		relation: "republication",
		original: {
			outlet: "harbourpost.example",
			url: "https://harbourpost.example/ferry/in-dock",
		},
	},
	{
		name: "an outlet written small",
		foot: '<p>This article was originally published on <a href="https://harbourpost.example/ferry/in-dock">harbourpost</a> and has been republished here with permission.</p>',
		relation: "republication",
		original: {
			outlet: "harbourpost",
			url: "https://harbourpost.example/ferry/in-dock",
		},
	},
	{
		name: "another edition of the house, linked",
		lang: "de",
		url: "https://de.thecourier.example/inseln/faehre",
		head: '<div class="mention">Dieser Artikel wurde im Original veröffentlicht auf&nbsp;<a href="https://www.thecourier.example/islands/ferry-in-dock">Englisch</a></div>',
		relation: "edition",
		original: {
			language: "en",
			url: "https://www.thecourier.example/islands/ferry-in-dock",
		},
	},
	{
		name: "a translator, and the house has one other language",
		lang: "de",
		url: "https://de.thecourier.example/inseln/faehre",
		meta: '<link rel="alternate" hreflang="en" href="https://www.thecourier.example/islands/ferry-in-dock"><link rel="alternate" hreflang="de" href="https://de.thecourier.example/inseln/faehre">',
		head: "<div>Übersetzt von: Ada Lund</div>",
		relation: "edition",
		original: {
			language: "en",
			translators: ["Ada Lund"],
			outlet: "The Courier",
			url: "https://www.thecourier.example/islands/ferry-in-dock",
		},
	},
	{
		name: "a translator, and the house has editions under other endings",
		lang: "de",
		url: "https://thecourier.test/inseln/faehre",
		head: "<div>Übersetzt von: Ada Lund</div>",
		after:
			'<ul><li><a href="https://www.thecourier.example/">The Courier US</a></li></ul>',
		relation: "edition",
		original: { translators: ["Ada Lund"], outlet: "The Courier" },
	},
	{
		name: "a notice of machine translation",
		head: "<div>This article has been translated automatically. It might contain mistakes. If you have any doubts, please read the original version in German.</div>",
		relation: "machine",
	},
	{
		name: "structured data name the work that is translated",
		meta: `<script type="application/ld+json">/*<![CDATA[*/{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Ferry leaves","translator":{"@type":"Person","name":"Ada Lund"},"translationOfWork":{"@type":"NewsArticle","url":"${deep}","inLanguage":"de","name":"Fähre im Dock"},}]}/*]]>*/</script>`,
		relation: "translation",
		original: {
			url: deep,
			language: "de",
			title: "Fähre im Dock",
			translators: ["Ada Lund"],
		},
	},
	{
		name: "structured data that lead back to the page itself say nothing",
		meta: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves","isBasedOn":"https://thecourier.example/islands/ferry","translationOfWork":{"@id":"https://www.thecourier.example/islands/ferry#main"}}</script><link rel="canonical" href="https://thecourier.example/islands/ferry">',
		relation: null,
	},
	{
		name: "the head's publisher, an agency and the translator are no authors",
		meta: '<meta name="author" content="Courier Press Ltd"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry leaves","author":[{"@type":"Person","name":"By Ole Brand and Mia Voss"},{"@type":"Organization","name":"AFP"},{"@type":"Person","name":"Ada Lund"}]}</script>',
		foot: "<p>Translated from the German by Ada Lund</p>",
		relation: "translation",
		original: { translators: ["Ada Lund"] },
		authors: ["Ole Brand", "Mia Voss"],
	},
	// What only looks like a credit.
	...(
		[
			["reprinted elsewhere", "This article was reprinted on Harbour Post."],
			[
				"another version is the translation",
				'Read the <a href="/es/ferry-y-mas">Spanish version</a> of this article translated by Ada Lund',
			],
			[
				"published at an hour",
				"This story was originally published at 2:05 p.m.",
			],
			[
				"a correction",
				"Correction: This article originally misstated the length of the shaft.",
			],
			[
				"a correction of a link",
				'This article originally linked to the <a href="https://harbourpost.example/a/b">wrong timetable</a>.',
			],
			["the house's own name", "Originally published on The Courier"],
			[
				"a book",
				"The Propeller, by Ole Brand, translated from the German by Ada Lund. Harbour Press, 320 pages, $18.",
			],
			[
				"translated into languages",
				"Her books have been translated into 45 languages.",
			],
			["an idiom", "Translation: The odds are long."],
			["a count of shares", "This story has been shared 46,024 times"],
			["the page's own language", "Read this article in English"],
			[
				"another language of the same house",
				'<a href="/es/el-transbordador">Read this article in Spanish</a>',
			],
		] as const
	).map(
		([name, words]): Case => ({
			name,
			foot: `<p>${words}</p>`,
			relation: null,
		}),
	),
	{
		name: "said in the running text",
		text: "<p>According to Die Insel, as translated by the Local, the shaft broke when a seal of uncommon size got in its way, which the seal denies.</p>",
		relation: null,
	},
	{
		name: "quoted in the running text",
		text: "<blockquote><p>Translated from the German by Ada Lund</p></blockquote>",
		relation: null,
	},
	{
		name: "a licence in the site's footer",
		after:
			"<footer><p>Items appearing in The Courier that were originally published in the US Edition of Harbour Post are the property of Harbour Post.</p></footer>",
		relation: null,
	},
	{
		name: "the credit of another story",
		after:
			'<article class="card"><h2><a href="/islands/seals">Seals deny it</a></h2><p>Translated from the German by Ada Lund</p></article><ul><li><a href="/islands/wind"><h3>Wind has the last word</h3><span>Translated from the German</span></a></li></ul>',
		relation: null,
	},
	{
		name: "a credit in the comments",
		after:
			'<section class="comments"><div><p>Translated from the German by Ada Lund</p></div></section>',
		relation: null,
	},
	{
		name: "an advertorial",
		lang: "de",
		foot: "<p>Dieser Beitrag ist in Zusammenarbeit mit Brand &amp; Söhne entstanden.</p>",
		relation: null,
	},
	{
		name: "a printed page's address",
		lang: "de",
		foot: "<p>Dieser Artikel wurde ausgedruckt unter der Adresse: https://thecourier.example/inseln/faehre</p>",
		relation: null,
	},
	{
		name: "paid out of a newsletter",
		lang: "fr",
		foot: "<p>Cet article est paru dans notre newsletter du lundi.</p>",
		relation: null,
	},
	{
		name: "a book, in French",
		lang: "fr",
		foot: "<p>L’Hélice, d’Ole Brand, traduit de l’allemand par Ada Lund, éditions du Port, 320 pages, 18 €.</p>",
		relation: null,
	},
];

for (const one of cases)
	test(`${one.relation ?? "nothing"}: ${one.name}`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			pageOf(one),
			one.url ?? "https://thecourier.example/islands/ferry",
		);
		expect(reading.kind).toBe("article");
		expect(
			{ relation: reading.relation, evidence: reading.evidence },
			"what the evidence says",
		).toMatchObject({ relation: one.relation });
		expect(reading.translated).toBe(
			one.relation !== null && one.relation !== "republication",
		);
		if (one.authors) expect(reading.article?.authors).toEqual(one.authors);
		if (one.original) expect(reading.original).toMatchObject(one.original);
	});

/** Whether and how an article is another's, on whole pages of our own: what the credit says, and where it stands. */
import {
	type CreditedPage,
	expectRelation,
	titleOf,
} from "../support/credited-page";
import { test } from "../support/library";

const deep = "https://www.dieinsel.example/nachrichten/faehre-im-dock";

const pages: CreditedPage[] = [
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
		name: "what stands beside the credit in a box for media names no outlet",
		head: '<div class="media_end_head"><h2 class="media_end_headline">Ferry leaves at last</h2><div>This story was originally published at harbourpost.example. <a href="https://www.harbourpost.example/ferry/in-dock">Read it here.</a></div><div class="media_end_journalist">Recommended</div></div>',
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
];

for (const page of pages)
	test(titleOf(page), ({ library }) => expectRelation(library, page));

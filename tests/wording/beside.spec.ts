/**
 * What names the outlet only beside a credit that says that the text is translated: "published in the Polish weekly …",
 * "courtesy of …", a label without a link, the sign of rights. Whole pages of our own, each with the credit and without.
 */
import fs from "node:fs";
import type { Original } from "../../src/core/model";
import { expect, readMarkup, test } from "../support/library";

const { prose } = JSON.parse(
	fs.readFileSync("tests/wording/chain/pages.json", "utf8"),
) as { prose: Record<string, string[]> };

const page = (language: string, line: string, byline = ""): string => {
	const text = (prose[language] ?? prose["en"] ?? [])
		.map((one) => `<p>${one}</p>`)
		.join("\n");
	return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>7 · Kai | The Quay</title>
<meta property="og:site_name" content="The Quay"><meta property="og:title" content="7 · Kai"><meta property="og:type" content="article"></head><body>
<header class="site-header"><a href="/">The Quay</a><nav><ul><li><a href="/1/">A</a></li><li><a href="/2/">B</a></li></ul></nav></header>
<main><article class="post"><header class="entry-header"><h1 class="entry-title">7 · Kai</h1>${byline && `<p class="entry-meta">${byline}</p>`}</header>
<div class="entry-content">${text}<p>${line}</p></div></article></main>
<footer class="site-footer"><p>© The Quay</p></footer></body></html>`;
};

type Told = Pick<
	Original,
	"outlet" | "translators" | "title" | "published" | "url"
>;
/** Language of the page, what names the outlet, the credit beside it, and what is told of the original with both. */
const beside: [language: string, line: string, credit: string, told: Told][] = [
	[
		"en",
		"This essay appeared in the Polish weekly The Harbour Week on 21 January 2024.",
		"Translation by Ada Lovelace.",
		{
			outlet: "The Harbour Week",
			published: "2024-01-21",
			translators: ["Ada Lovelace"],
		},
	],
	[
		"en",
		"The following article by Ole Brand appeared in the Danish daily Havnen on March 2, 2024.",
		"Translated from the Danish by Ada Lovelace.",
		{ outlet: "Havnen", published: "2024-03-02" },
	],
	[
		"en",
		'Courtesy of <a href="https://www.hafenpost.example/2024/das-schloss">Hafenpost</a> (Switzerland).',
		"Translated by Ada Lovelace.",
		{
			outlet: "Hafenpost",
			url: "https://www.hafenpost.example/2024/das-schloss",
		},
	],
	[
		"en",
		"Source: Hafenpost, 3 May 2024.",
		"Translated by Ada Lovelace.",
		{ outlet: "Hafenpost", published: "2024-05-03" },
	],
	[
		"en",
		"© Libération / Translated from French by Ada Lovelace",
		"",
		{ outlet: "Libération", translators: ["Ada Lovelace"] },
	],
	[
		"fr",
		"Article publié le 3 mars 2024 dans le quotidien tchèque Přístav.",
		"Traduit du tchèque par Ada Lovelace.",
		{ outlet: "Přístav", published: "2024-03-03" },
	],
	[
		"fr",
		"Nous publions ce texte avec l’aimable autorisation de la revue Harbour.",
		"Traduction : Ada Lovelace.",
		{ outlet: "Harbour" },
	],
	[
		"de",
		"Der Artikel wurde am 4. März 2024 in der ungarischen Wochenzeitung „Magyar Rév“ veröffentlicht.",
		"Aus dem Ungarischen von Ada Lovelace.",
		{ outlet: "Magyar Rév", published: "2024-03-04" },
	],
	[
		"de",
		"Mit freundlicher Genehmigung von The Harbour.",
		"Übers.: Ada Lovelace",
		{ outlet: "The Harbour", translators: ["Ada Lovelace"] },
	],
	[
		"de",
		"Quelle: Gazeta Portowa, Gdynia, 12.02.2024.",
		"Ins Deutsche von Ada Lovelace.",
		{
			outlet: "Gazeta Portowa",
			published: "2024-02-12",
			translators: ["Ada Lovelace"],
		},
	],
	[
		"es",
		"Artículo publicado con permiso de ‘Der Kai’ (Austria).",
		"Traducción del alemán: Ada Lovelace",
		{ outlet: "Der Kai" },
	],
	[
		"it",
		'Fonte: <a href="https://www.hamnen.example/klockan">Hamnen</a>, 2 marzo 2024',
		"trad. it. di Ada Lovelace",
		{
			outlet: "Hamnen",
			published: "2024-03-02",
			translators: ["Ada Lovelace"],
		},
	],
	[
		"pl",
		"Tekst ukazał się w „The Harbour Review” (22 lutego 2024).",
		"Przeł. Ada Lovelace",
		{
			outlet: "The Harbour Review",
			published: "2024-02-22",
			translators: ["Ada Lovelace"],
		},
	],
	[
		"ru",
		"Статья опубликована в газете Der Kai 16.02.2024.",
		"Пер. с нем. Ады Лавлейс",
		{ outlet: "Der Kai", translators: ["Ады Лавлейс"] },
	],
	[
		"ko",
		"이 글은 프랑스 일간지 르포르에 실린 글을 번역한 것입니다.",
		"",
		{ outlet: "르포르" },
	],
];

for (const [language, line, credit, told] of beside) {
	test(`${language}, beside a credit: ${line} ${credit}`, async ({
		library,
	}) => {
		const { reading } = await readMarkup(
			library,
			page(language, `${line} ${credit}`.trim()),
			"https://thequay.example/7",
		);
		expect(reading.relation).toBe("translation");
		expect(reading.original).toMatchObject(told);
	});
	if (credit)
		test(`${language}, alone: ${line}`, async ({ library }) => {
			const { reading } = await readMarkup(
				library,
				page(language, line),
				"https://thequay.example/7",
			);
			expect(reading.relation).not.toBe("translation");
		});
}

/** Beside a translator's credit, what names no outlet. */
const none: [language: string, line: string][] = [
	[
		"en",
		"Published on 27 October 2019 by Mary Shelley. Translated by Ada Lovelace.",
	],
	[
		"en",
		"This essay was published in London on 3 May 2024. Translated by Ada Lovelace.",
	],
	["de", "Der Text erschien im Herbst. Aus dem Englischen von Ada Lovelace."],
	["de", "Dieser Artikel wurde im Original auf Englisch veröffentlicht."],
	[
		"es",
		"El texto fue publicado en Londres. Traducción del inglés: Ada Lovelace",
	],
	["pt", "O texto foi publicado na Alemanha. Tradução: Ada Lovelace"],
	["nl", "Het stuk verscheen in Gent. Vertaling: Ada Lovelace"],
	["en", "Published in Culture on 3 May 2024. Translated by Ada Lovelace."],
	["en", "Copyright 2024. Translated by Ada Lovelace."],
	["en", "Source: World Bank, 2023. Translated by Ada Lovelace."],
	["en", "Translated from Arabic 12.03.2024"],
	[
		"fr",
		"Publié par Anne Dupont dans Culture. Traduit de l’anglais par Ada Lovelace.",
	],
	[
		"de",
		"Veröffentlicht von Anna Berg in Kultur. Aus dem Englischen von Ada Lovelace.",
	],
	[
		"es",
		"Publicado en Cultura por Ana Gil. Traducción del inglés: Ada Lovelace",
	],
	["nl", "Gepubliceerd op 12 mei 2020 door Jan Bos. Vertaling: Ada Lovelace"],
	["pt", "Publicado em 12 de maio de 2020 por Ana Gil. Tradução: Ada Lovelace"],
];
for (const [language, line] of none)
	test(`${language}, no outlet: ${line}`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			page(language, line),
			"https://thequay.example/7",
		);
		expect(reading.relation).toBe("translation");
		expect(reading.original?.outlet).toBeUndefined();
	});

/** How the translator is named, and what must be told. */
const translators: [language: string, byline: string, names: string[]][] = [
	["fr", "Lucía Pardo (trad. : Ada Lovelace)", ["Ada Lovelace"]],
	[
		"fr",
		"Traduit du suédois par Ada Lovelace pour The Quay.",
		["Ada Lovelace"],
	],
	[
		"fr",
		"Traduction de l’allemand (Autriche) : Ada Lovelace",
		["Ada Lovelace"],
	],
	["da", "På dansk ved Ada Lovelace.", ["Ada Lovelace"]],
	["nb", "Til norsk ved Ada Lovelace.", ["Ada Lovelace"]],
	[
		"cs",
		"Z anglického originálu The Stop přeložila Ada Lovelace.",
		["Ada Lovelace"],
	],
	[
		"el",
		"Του Τζέιμς Χολ / The Guardian – Μετάφραση: Κώστας Αλεξίου",
		["Κώστας Αλεξίου"],
	],
	["ar", "بقلم: هنري كولان – ترجمة: ليلى منصور", ["ليلى منصور"]],
	["ko", "글 알랭 르루아 / 번역 김보라", ["김보라"]],
];
for (const [language, byline, names] of translators)
	test(`${language}, translator: ${byline}`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			page(language, "…", byline),
			"https://thequay.example/7",
		);
		expect(reading.relation).toBe("translation");
		expect(reading.original?.translators).toEqual(names);
	});

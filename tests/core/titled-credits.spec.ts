/** The original's title in credits: in quotation marks or as a link, amid the words that tell outlet and translator. */
import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { compileWording } from "../../src/core/compile-wording";
import type { Said } from "../../src/core/credits";
import type { Wording } from "../../src/core/model";
import { foreignTitle } from "../../src/core/title-language";
import { titledCredits } from "../../src/core/titled-credits";

const wordingOf = (language: string): Wording =>
	JSON.parse(
		fs.readFileSync(`src/knowledge/wording/${language}.json`, "utf8"),
	) as Wording;
const all = fs
	.readdirSync("src/knowledge/wording")
	.map((file) => wordingOf(file.replace(".json", "")));

const told = (language: string, text: string, label?: string): Partial<Said> =>
	Object.assign(
		{},
		...titledCredits(
			{
				text,
				links: label
					? [{ label, href: "https://paper.example/2012/05/ferry" }]
					: [],
			},
			compileWording([
				wordingOf("en"),
				...(language === "en" ? [] : [wordingOf(language)]),
			]),
		).map((credit) => JSON.parse(JSON.stringify(credit))),
	);

const ferry = "Das Ende der Fähre";

for (const [language, text, title, more] of [
	[
		"en",
		`This article was first published in Die Insel under the title “${ferry}” and translated from German by Ada Lund.`,
		ferry,
		{ outlet: "Die Insel", language: "de", translator: "Ada Lund" },
	],
	[
		"en",
		`Originally published as “${ferry}” in Die Insel on May 2, 2012.`,
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"en",
		`This article originally appeared in German as “${ferry}” in Die Insel on May 2, 2012.`,
		ferry,
		{ outlet: "Die Insel", language: "de" },
	],
	["en", `Read the original in German: “${ferry}”`, ferry, { language: "de" }],
	[
		"en",
		`Translated from the German “${ferry}” by Ada Lund.`,
		ferry,
		{ language: "de", translator: "Ada Lund" },
	],
	[
		"en",
		`The original, entitled “${ferry}”, was published in German by Die Insel.`,
		ferry,
		{ outlet: "Die Insel", language: "de" },
	],
	[
		"en",
		`First published in Die Insel (“${ferry}”, 2 May 2012).`,
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"en",
		"First published as “The ferry’s ‘last’ winter? Nobody knows.” in The Harbour Review.",
		"The ferry’s ‘last’ winter? Nobody knows.",
		{ outlet: "The Harbour Review" },
	],
	[
		"de",
		"Dieser Artikel erschien zuerst unter dem Titel „The Last Ferry“ in The Harbour Review.",
		"The Last Ferry",
		{ outlet: "The Harbour Review" },
	],
	[
		"fr",
		"Cet article a été publié initialement dans Die Insel sous le titre « Das Ende der Fähre ».",
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"es",
		"Este artículo fue publicado originalmente en Die Insel con el título «Das Ende der Fähre».",
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"it",
		"Questo articolo è stato pubblicato originariamente su Die Insel con il titolo “Das Ende der Fähre”.",
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"pt",
		"Este artigo foi publicado originalmente em The Harbour Review com o título “The Last Ferry”.",
		"The Last Ferry",
		{ outlet: "The Harbour Review" },
	],
	[
		"nl",
		"Dit artikel verscheen eerder in Die Insel onder de titel ‘Das Ende der Fähre’.",
		ferry,
		{ outlet: "Die Insel" },
	],
	[
		"sv",
		"Artikeln publicerades ursprungligen i Die Insel under rubriken ”Das Ende der Fähre”. Översättning: Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"da",
		"Oversat af Ada Lund. Artiklen blev først bragt i Die Insel under titlen »Das Ende der Fähre«.",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"nb",
		"Artikkelen ble først publisert i Die Insel under tittelen «Das Ende der Fähre». Oversatt av Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"fi",
		"Artikkeli on julkaistu alun perin Die Insel -lehdessä otsikolla ”Das Ende der Fähre”. Suomentanut Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"pl",
		"Artykuł ukazał się pierwotnie w „Die Insel” pod tytułem „Das Ende der Fähre”. Tłumaczenie: Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"cs",
		"Článek původně vyšel v Die Insel pod názvem „Das Ende der Fähre“. Přeložila Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"ru",
		"Статья впервые была опубликована в газете Die Insel под заголовком «Das Ende der Fähre».",
		ferry,
		{ outlet: "Die Insel" },
	],
	["ru", "Оригинал публикации: «Das Ende der Fähre»", ferry, {}],
	[
		"uk",
		"Переклад з німецької: Ада Лунд. Стаття вийшла у Die Insel під заголовком «Das Ende der Fähre».",
		ferry,
		{ language: "de" },
	],
	[
		"sr",
		"Prevod sa nemačkog: Ada Lund. Tekst je objavljen u listu Die Insel pod naslovom „Das Ende der Fähre“.",
		ferry,
		{},
	],
	[
		"tr",
		"Bu yazı ilk olarak Die Insel’de “Das Ende der Fähre” başlığıyla yayımlandı. Çeviren: Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"el",
		"Το άρθρο δημοσιεύτηκε αρχικά στην Die Insel με τίτλο «Das Ende der Fähre». Μετάφραση: Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"ar",
		"نُشر هذا المقال في الأصل في Die Insel بعنوان «Das Ende der Fähre». ترجمة: آدا لوند",
		ferry,
		{},
	],
	[
		"fa",
		"این مقاله نخستین بار در Die Insel با عنوان «Das Ende der Fähre» منتشر شد. ترجمه: آدا لوند",
		ferry,
		{},
	],
	[
		"he",
		"המאמר פורסם במקור ב-Die Insel תחת הכותרת “Das Ende der Fähre”. תרגום: עדה לונד",
		ferry,
		{},
	],
	[
		"zh",
		"本文最初发表于Die Insel，题为《最后的渡轮》。译者：林安",
		"最后的渡轮",
		{ translator: "林安" },
	],
	[
		"zh",
		"原标题：《The Last Ferry》。翻译：林安",
		"The Last Ferry",
		{ translator: "林安" },
	],
	[
		"ja",
		"翻訳：湊あん（原題：「The Last Ferry」）",
		"The Last Ferry",
		{ translator: "湊あん" },
	],
	[
		"ko",
		"원제: ‘The Last Ferry’. 번역: 안린",
		"The Last Ferry",
		{ translator: "안린" },
	],
	[
		"vi",
		"Nguồn: Bài viết đăng lần đầu trên Die Insel với tựa đề “Das Ende der Fähre”. Người dịch: Ada Lund",
		ferry,
		{ translator: "Ada Lund" },
	],
	[
		"id",
		"Diterjemahkan oleh Ada Lund dari artikel berjudul “Das Ende der Fähre” di Die Insel.",
		ferry,
		{ translator: "Ada Lund" },
	],
] as [string, string, string, Partial<Said>][])
	test(`${language}: ${text}`, () => {
		expect(told(language, text)).toMatchObject({ title, ...more });
	});

test("the link at the end of a label is the title, not the outlet", () => {
	expect(told("en", `Read the original: ${ferry}`, ferry).title).toBe(ferry);
	expect(told("ru", `Оригинал статьи: ${ferry}`, ferry).title).toBe(ferry);
	for (const label of [
		"Die Insel",
		"on the paper’s website",
		"https://paper.example/2012/05/ferry",
	])
		expect(
			told("en", `Read the original: ${label}`, label).title,
		).toBeUndefined();
});

test("what is quoted without being a title, or without a credit, is none", () => {
	for (const text of [
		"The minister described the plan as “a ferry without a sea”.",
		"She wrote under the title “The Last Ferry” for years.",
		"Translated by Ada Lund, who calls the islands “home”.",
		"This article was first published in Die Insel, the “voice of the islands”.",
	])
		expect(told("en", text).title, text).toBeUndefined();
});

test("the sentence is told as it is printed", () => {
	const text = `Originally published as “${ferry}” in Die Insel. Translated by Ada Lund.`;
	for (const { said } of titledCredits(
		{ text, links: [] },
		compileWording([wordingOf("en")]),
	))
		expect(text).toContain(said);
});

for (const [title, page, expected] of [
	["Das Ende der Fähre", "en", { language: "de" }],
	["Паром, который не пришёл", "en", { language: "ru" }],
	["The Last Ferry of the Year", "de", { language: "en" }],
	["最后的渡轮", "en", { language: "zh" }],
	["The Last Ferry", "ru", {}],
	["The Last Ferry of the Year", "en", undefined],
	["Paris, Texas", "en", undefined],
	["De la Torre", "en", {}],
] as [string, string, { language?: string } | undefined][])
	test(`a title on a page in ${page}: ${title}`, () => {
		expect(foreignTitle(title, page, all)).toEqual(expected);
	});

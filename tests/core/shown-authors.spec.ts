/** Who wrote an article, where only the visible page says it: in markup of many kinds, in languages of many kinds. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const prose: Record<string, string> = {
	en: "The ferry leaves at seven, and whoever is not on it by then has decided to stay for day",
	fr: "Le bac part à sept heures, et celui qui n’est pas à bord a décidé de rester pour le jour",
	de: "Die Fähre legt um sieben ab, und wer dann nicht an Bord ist, der bleibt für den Tag",
	es: "El barco sale a las siete, y quien no está a bordo ha decidido quedarse para el día",
	tr: "Vapur saat yedide kalkar ve o saatte içinde olmayan herkes adada kalmaya karar vermiştir, gün",
	zh: "渡轮每天早上七点离开码头，到那时还没有上船的人，都已经决定在岛上再住一天，他们说这是第",
	ja: "フェリーは毎朝七時に桟橋を離れ、それまでに乗らなかった人は島にもう一日残ると決めた人だと船長は言う、第",
	ko: "배는 아침 일곱 시에 떠나고 그때까지 타지 않은 사람은 섬에 하루 더 머물기로 한 사람이라고 선장은 말한다",
};
const textIn = (language: string) =>
	[1, 2, 3, 4].map((n) => `<p>${prose[language]} ${n}.</p>`).join("");

const page = (
	language: string,
	{ below = "", end = "", head = "" }: Record<string, string>,
) =>
	`<!DOCTYPE html><html lang="${language}"><head><title>Nobody asked the river</title><meta property="og:site_name" content="The Courier">${head}</head>
	<body><header><a href="/">The Courier</a></header><main><article><h1>Nobody asked the river</h1><div class="text">${below}${textIn(language)}${end}</div></article></main></body></html>`;

const house = `<script type="application/ld+json">${JSON.stringify({
	"@type": "NewsArticle",
	author: { "@type": "Organization", name: "The Courier" },
})}</script>`;

const cases: [
	what: string,
	language: string,
	parts: Record<string, string>,
	authors: string[],
][] = [
	[
		"a class in the page's language",
		"tr",
		{ below: '<div class="yazar">Ute Moos</div>' },
		["Ute Moos"],
	],
	[
		"a span before the first paragraph",
		"fr",
		{ below: '<span class="auteur">Par Ute Moos (Toulouse)</span>' },
		["Ute Moos"],
	],
	[
		"two names and a date",
		"en",
		{ below: '<p class="byline">By Ute Moos and Bo Ek / 12 March 2024</p>' },
		["Ute Moos", "Bo Ek"],
	],
	[
		"a place after the names",
		"en",
		{ below: '<p class="byline">Ute Moos and Bo Ek in Lemvik</p>' },
		["Ute Moos", "Bo Ek"],
	],
	[
		"a place after a comma",
		"de",
		{ below: '<div class="autor">Ute Moos, Harnau</div>' },
		["Ute Moos"],
	],
	[
		"an outlet after a comma, as a link",
		"en",
		{
			below:
				'<p class="byline">by Ute Moos, <a href="https://lantern.example/">The Lantern</a></p>',
		},
		["Ute Moos"],
	],
	[
		"a trade after a comma",
		"en",
		{ below: '<p class="author">By <b>Ute Moos</b>, staff writer</p>' },
		["Ute Moos"],
	],
	[
		"what is told about the author stands below the name",
		"en",
		{
			below:
				'<div class="author">By Ute Moos<p class="bio">Ute Moos writes about islands, and bridges, and lives in Odde.</p></div>',
		},
		["Ute Moos"],
	],
	[
		"label and name in two elements side by side",
		"de",
		{
			below:
				'<div class="author"><span>Geschrieben von</span><a href="/author/moos/">Ute Moos</a></div>',
		},
		["Ute Moos"],
	],
	[
		"label and name in two boxes",
		"es",
		{ below: '<div class="meta"><div>Autor:</div><div>Ute Moos</div></div>' },
		["Ute Moos"],
	],
	[
		"the name before the trade",
		"ko",
		{ below: "<p>김하늘 기자 sky@thecourier.example</p>" },
		["김하늘"],
	],
	[
		"the trade before the name",
		"zh",
		{ below: "<p>本报记者 王小明</p>" },
		["王小明"],
	],
	[
		"in brackets, where the text ends",
		"ja",
		{ end: `<p>${prose.ja} 5。（佐藤花子）</p>` },
		["佐藤花子"],
	],
	[
		"in brackets, but not a name",
		"ja",
		{ end: `<p>${prose.ja} 5。（敬称略）</p>` },
		[],
	],
	[
		"a signature in bold at the end",
		"de",
		{ end: "<p><strong>Ute Moos</strong></p>" },
		["Ute Moos"],
	],
	[
		"a crosshead in bold is no signature",
		"de",
		{ below: "<p><strong>Ute Moos</strong></p>" },
		[],
	],
	[
		"a byline at the end",
		"de",
		{ end: "<p><em>Von Ute Moos</em></p>" },
		["Ute Moos"],
	],
	[
		"a translator, an editor and a photographer wrote nothing",
		"fr",
		{
			below:
				'<p class="author">Traduit par Bo Ek</p><p class="author">Photos : Ada Lindgren</p><p class="author">Rédaction : Eva Holm</p>',
		},
		[],
	],
	[
		"the link to a photographer",
		"de",
		{
			below:
				'<p>Text: <a href="/autor/moos/">Ute Moos</a> Fotos: <a href="/autor/ek/">Bo Ek</a></p>',
		},
		["Ute Moos"],
	],
	[
		"a sentence that speaks of a reporter",
		"zh",
		{ below: "<p>从省城来的记者在店里坐了一个下午，只记下了钟声。</p>" },
		[],
	],
	[
		"tags beside the name",
		"en",
		{
			below:
				'<p class="byline"><a href="/tag/rivers/">High Water</a> <a href="/author/moos/">Ute Moos</a></p>',
		},
		["Ute Moos"],
	],
	[
		"data name the house, the page a person",
		"en",
		{ head: house, below: "<p>By Ute Moos | 12 March 2024</p>" },
		["Ute Moos"],
	],
	[
		"data name the house, and nobody else",
		"en",
		{ head: house },
		["The Courier"],
	],
	[
		"data name one, the page both",
		"en",
		{
			head: '<meta name="author" content="Ute Moos">',
			below:
				'<p><a rel="author" href="/author/moos/">Ute Moos</a> and <a rel="author" href="/author/ek/">Bo Ek</a></p>',
		},
		["Ute Moos", "Bo Ek"],
	],
	[
		"data name a log-in",
		"en",
		{
			head: '<meta name="author" content="ute.moos">',
			below: '<p class="author">By Ute Moos</p>',
		},
		["Ute Moos"],
	],
	[
		"data write a name as HTML does",
		"es",
		{ head: '<meta name="author" content="Jos&amp;eacute; Moos">' },
		["José Moos"],
	],
];
for (const [what, language, parts, authors] of cases)
	test(`author: ${what}`, async ({ library }) => {
		const { reading, text } = await readMarkup(
			library,
			page(language, parts),
			url,
		);
		expect(reading.article?.authors).toEqual(authors);
		// No sentence of the text is taken for a byline.
		for (const n of [1, 2, 3, 4])
			expect(text).toContain(`${prose[language]} ${n}.`);
	});

test("a byline in bold above text that only line breaks part", async ({
	library,
}) => {
	const sentences = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${prose["en"]} ${n}.`);
	const { reading, text } = await readMarkup(
		library,
		`<!DOCTYPE html><html lang="en"><head><title>Nobody asked the river</title></head><body><main><article><h1>Nobody asked the river</h1><div><b>By Ute Moos</b><br><br>${sentences.join("<br><br>")}</div></article></main></body></html>`,
		url,
	);
	expect(reading.article?.authors).toEqual(["Ute Moos"]);
	for (const sentence of sentences) expect(text).toContain(sentence);
});

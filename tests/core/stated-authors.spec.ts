/** Who wrote an article, as head and byline name them: with trades, addresses, places and houses beside the names. */
import { expect, readMarkup, test } from "../support/library";

const url = "https://thecourier.example/culture/ferries";
const sentences: Record<string, string> = {
	en: "The ferry leaves at seven, and whoever is not on it by then has decided to stay for day N, says the captain.",
	de: "Die Fähre legt um sieben ab, und wer dann nicht an Bord ist, bleibt auf der Insel, Tag N, sagt der Kapitän.",
	fr: "Le ferry part à sept heures, et celui qui n’est pas à bord a décidé de rester sur l’île pour le jour N, dit-il.",
	es: "El ferry sale a las siete, y quien no esté a bordo ha decidido quedarse en la isla para el día N, dice el capitán.",
	it: "Il traghetto parte alle sette, e chi non è a bordo ha deciso di restare sull’isola per il giorno N, dice lui.",
	ko: "작은 역 하나가 지난달 문을 닫았지만, 역무원 한 사람은 아직도 매일 아침 승강장을 쓸고 있다. N번째 날이라고 그는 말했다.",
	ja: "その連絡船は毎朝七時に出港し、それまでに乗らなかった人は島に残ることを決めたのだと船長はN日目に静かに話した。",
	zh: "渡轮每天早上七点离开码头，到那时还没有上船的人就算决定留在岛上第N天了，船长这样告诉我们的记者。",
	vi: "Chuyến phà rời bến lúc bảy giờ sáng, và ai chưa lên phà lúc đó thì coi như đã ở lại đảo ngày thứ N, ông nói.",
	tr: "Vapur sabah yedide kalkıyor ve o saate kadar binmeyenler adada kalmaya karar vermiş sayılıyor, N. gün böyle.",
	ar: "تغادر العبارة الميناء في الساعة السابعة صباحا، ومن لم يصعد إليها فقد قرر البقاء في الجزيرة لليوم N كما يقول القبطان.",
};

const page = (lang: string, head: string, below = "") =>
	`<!DOCTYPE html><html lang="${lang}"><head><title>Nobody asked the river</title><meta property="og:title" content="Nobody asked the river"><meta property="og:site_name" content="The Courier">${head}</head>
	<body><header><a href="/">The Courier</a></header><main><article><h1>Nobody asked the river</h1>${below}<div>${[1, 2, 3, 4].map((n) => `<p>${sentences[lang]?.replace("N", String(n))}</p>`).join("")}</div></article></main></body></html>`;
const meta = (name: string, ...values: string[]) =>
	values.map((value) => `<meta name="${name}" content="${value}">`).join("");
const data = (author: object) =>
	`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`;

/** What a meta element calls the author, by language. */
const said: [lang: string, value: string, names: string[]][] = [
	["ko", "김서연 기자", ["김서연"]],
	["ko", "김서연기자", ["김서연"]],
	["ko", "김서연 기자 kim@courier.example", ["김서연"]],
	["ko", "박민수 선임기자", ["박민수"]],
	["ko", "김서연 기자, 박민수 기자", ["김서연", "박민수"]],
	["ko", "김서연·박민수 기자", ["김서연", "박민수"]],
	["ko", "강원타임스 김서연 기자", ["김서연"]],
	["ja", "浜口健太記者", ["浜口健太"]],
	["ja", "文・浜口健太", ["浜口健太"]],
	["zh", "本报记者 王小明", ["王小明"]],
	["zh", "记者王小明", ["王小明"]],
	["zh", "王小明（实习记者）", ["王小明"]],
	["vi", "PV Nguyễn Văn An", ["Nguyễn Văn An"]],
	["tr", "Ayşe Yılmaz, muhabir", ["Ayşe Yılmaz"]],
	["ar", "مراسل: أحمد حسن", ["أحمد حسن"]],
	["en", "Jane Doe, Senior Correspondent", ["Jane Doe"]],
	["en", "Jane Doe (jane@courier.example)", ["Jane Doe"]],
	["en", "jane@courier.example (Jane Doe)", ["Jane Doe"]],
	["en", "Staff Writer Jane Doe", ["Jane Doe"]],
	["en", "Dr. Jane Doe", ["Jane Doe"]],
	["en", "Jane Doe, John Roe", ["Jane Doe", "John Roe"]],
	["en", "The Courier, London, Germany", ["The Courier"]],
	["en", "thecourier.example", []],
	["en", "admin", []],
	["de", "Nachrichten", []],
	["de", "unserer Redaktion", []],
];
for (const [lang, value, names] of said)
	test(`author in the head: ${value}`, async ({ library }) => {
		const { reading } = await readMarkup(
			library,
			page(lang, meta("author", value)),
			url,
		);
		expect(reading.article?.authors).toEqual(names);
	});

/** What a byline says in which nobody is named, or somebody beside other words. */
const printed: [lang: string, byline: string, names: string[]][] = [
	["en", "By our staff", []],
	["en", "By our own correspondent", []],
	["de", "Von unserer Redaktion", []],
	["es", "De nuestra redacción", []],
	["fr", "Par la rédaction", []],
	["it", "A cura della redazione", []],
	["ko", "강원타임스 김서연 기자", ["김서연"]],
	["ja", "編集委員・浜口健太", ["浜口健太"]],
	[
		"en",
		'<a href="/u/x"><span>Jane Doe</span></a><span>5 days ago</span>',
		["Jane Doe"],
	],
	[
		"de",
		'<a href="/u/x"><span>Jane Doe</span></a><span>vor 5 Tagen</span>',
		["Jane Doe"],
	],
];
for (const [lang, byline, names] of printed)
	for (const name of ["byline", "author-name"])
		test(`${name}: ${byline}`, async ({ library }) => {
			const { reading } = await readMarkup(
				library,
				page(lang, "", `<div><div class="${name}">${byline}</div></div>`),
				url,
			);
			expect(reading.article?.authors).toEqual(names);
		});

const heads: Record<string, [head: string, names: string[]]> = {
	"Google Scholar, family names first": [
		meta("citation_author", "Calado, Ines", "Lindqvist, Per"),
		["Ines Calado", "Per Lindqvist"],
	],
	"Google Scholar, with degrees": [
		meta("citation_author", "Ines Calado, PhD", "Per Lindqvist"),
		["Ines Calado", "Per Lindqvist"],
	],
	"Dublin Core": [
		meta("DC.Creator", "Calado, Ines", "Lindqvist, Per"),
		["Ines Calado", "Per Lindqvist"],
	],
	"Dublin Core's terms": [
		meta("DCTERMS.creator", "Ines Calado"),
		["Ines Calado"],
	],
	Sailthru: [meta("sailthru.author", "Ines Calado"), ["Ines Calado"]],
	byl: [meta("byl", "By Ines Calado"), ["Ines Calado"]],
	"an address, and a name behind it": [
		`${meta("article:author", "https://social.example/courier", "Ines Calado")}`,
		["Ines Calado"],
	],
	"several elements of one name": [
		meta("author", "Ines Calado", "Per Lindqvist"),
		["Ines Calado", "Per Lindqvist"],
	],
	"a label for previews of links": [
		meta("twitter:label1", "Written by") +
			meta("twitter:data1", "Ines Calado") +
			meta("twitter:label2", "Est. reading time") +
			meta("twitter:data2", "5 minutes"),
		["Ines Calado"],
	],
	"an account under that label": [
		meta("twitter:label1", "Written by") +
			meta("twitter:data1", "courier_team"),
		[],
	],
	"data name the first of those whom the head names": [
		data({ "@type": "Person", name: "Ines Calado" }) +
			meta("author", "Ines Calado, Per Lindqvist"),
		["Ines Calado", "Per Lindqvist"],
	],
	"the page's own address as an organisation": [
		data({ "@type": "Organization", name: "www.thecourier.example" }),
		[],
	],
	"a section as a person": [
		data({ "@type": "Person", name: "Culture" }) +
			`<meta property="article:section" content="Culture">`,
		[],
	],
};
for (const [name, [head, names]] of Object.entries(heads))
	test(`head: ${name}`, async ({ library }) => {
		const { reading } = await readMarkup(library, page("en", head), url);
		expect(reading.article?.authors).toEqual(names);
	});

test("a catalogue's date", async ({ library }) => {
	const { reading } = await readMarkup(
		library,
		page("en", meta("citation_publication_date", "2024/06/03")),
		url,
	);
	expect(reading.article?.published).toBe("2024-06-03");
});

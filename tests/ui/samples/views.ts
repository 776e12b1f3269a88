import type { Outlet, Reading } from "../../../src/core/model";
import type { PanelView, ShownPage } from "../../../src/ui/panel-view";
import { body, notices, plain, records, says } from "./reading";

const sourceBox =
	"Kommersant, “The Businessman”, was founded in 1989 and was the first paper of the new business press.";

const kommersant: Outlet = {
	id: "kommersant",
	name: "Kommersant",
	nativeName: "Коммерсантъ",
	aliases: [],
	domains: ["kommersant.ru"],
	country: "RU",
	city: "Moscow",
	languages: ["ru"],
	kind: "business daily",
	founded: "1989",
	owners: [
		{
			name: "Vladimir Yakovlev",
			kind: "person",
			from: "1989",
			to: "1999-07",
			ref: 1,
			current: false,
		},
		{
			name: "American Capital",
			kind: "company",
			from: "1999-07",
			to: "1999-08",
			ref: 1,
			current: false,
		},
		{
			name: "Boris Berezovsky",
			kind: "person",
			from: "1999-08",
			to: "2006-02",
			ref: 1,
			current: false,
		},
		{
			name: "Badri Patarkatsishvili",
			kind: "person",
			from: "2006-02",
			to: "2006-08",
			ref: 1,
			current: false,
		},
		{
			name: "Alisher Usmanov",
			kind: "person",
			from: "2006-08",
			ref: 1,
			current: true,
		},
	],
	refs: [
		{ n: 1, url: "https://www.rferl.org/a/1071011.html", supports: ["owners"] },
	],
	asOf: "2026-03",
};

const translation: Reading = {
	...plain,
	translated: true,
	relation: "translation",
	original: {
		outlet: "Kommersant",
		outletId: "kommersant",
		country: "RU",
		url: "https://www.kommersant.ru/doc/1234567",
		language: "ru",
	},
	claims: [
		...plain.claims,
		says(
			"original",
			"outlet",
			"Kommersant",
			"Read the original article in Russian",
		),
		says("original", "language", "ru", "Read the original article in Russian"),
		says(
			"original",
			"url",
			"https://www.kommersant.ru/doc/1234567",
			"Read the original article in Russian",
		),
		says("outlet", "founded", "1989", sourceBox),
		says(
			"outlet",
			"owner",
			"Alisher Usmanov",
			"It has been owned since 2006 by Alisher Usmanov.",
		),
		says(
			"outlet",
			"ownerSince",
			"2006",
			"It has been owned since 2006 by Alisher Usmanov.",
		),
		says("outlet", "meaning", "The Businessman", sourceBox),
		says("outlet", "frequencyWas", "weekly"),
		says("outlet", "frequency", "daily"),
		records("outlet", "name", "Kommersant"),
		records("outlet", "nativeName", "Коммерсантъ"),
		records("outlet", "kind", "business daily"),
		records("outlet", "city", "Moscow"),
		records("outlet", "country", "RU"),
		records("outlet", "founded", "1989", "https://www.kommersant.ru/about"),
		records(
			"outlet",
			"owner",
			"Alisher Usmanov",
			"https://www.rferl.org/a/1071011.html",
		),
		records(
			"outlet",
			"ownerThen",
			"Alisher Usmanov",
			"https://www.rferl.org/a/1071011.html",
		),
		records("publisher", "founded", "2011"),
		records(
			"publisher",
			"owner",
			"Worldcrunch (independent company of the founders)",
		),
	],
	evidence: [
		{
			clue: "credit line",
			speaks: "for",
			said: "Read the original article in Russian",
		},
		{ clue: "link to the outlet", speaks: "for", said: "kommersant.ru" },
	],
};

const shown = (reading: Reading, more: Partial<ShownPage> = {}): PanelView => ({
	is: "page",
	reading,
	siteName: "Worldcrunch",
	on: true,
	notices,
	reader: "closed",
	...more,
});

const without = (reading: Reading, property: string) =>
	reading.claims.filter((claim) => claim.property !== property);

const arabic: Reading = {
	...translation,
	url: "https://press.example/ar/port",
	original: {
		outlet: "Al-Mirfa al-Jadid",
		country: "LB",
		url: "https://almirfa.example/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/2024",
		title: "صباح بين حرّاس الهويس: المرفأ الذي لا يستعجل أحداً",
		language: "ar",
		authors: ["ليلى الحدّاد"],
		published: "2024-05-17",
		translators: ["Tomasz Berg"],
	},
	claims: [
		records("outlet", "name", "Al-Mirfa al-Jadid"),
		records("outlet", "nativeName", "المرفأ الجديد"),
		records("outlet", "kind", "weekly"),
		records("outlet", "city", "Beirut"),
		records("outlet", "founded", "198X"),
		says("outlet", "founded", "1991", "صدرت المجلة سنة ١٩٩١ في بيروت."),
		records("outlet", "ownerThen", "Dar al-Mirfa Cooperative"),
		records("outlet", "owner", "Haddad family"),
		records("outlet", "owner", "Port Workers’ Union"),
		says("original", "author", "ليلى الحدّاد", "بقلم ليلى الحدّاد"),
		says("original", "translator", "Tomasz Berg", "Translated by Tomasz Berg"),
	],
};

const long: Reading = {
	...translation,
	original: {
		outlet: "Nordostschweizerische Binnenschifffahrtszeitung und Hafenanzeiger",
		country: "CH",
		url: "https://binnenschifffahrtszeitung.example/donaudampfschifffahrtsgesellschaftskapitaensversammlung/2011/12/08/index.html",
		title:
			"Donaudampfschifffahrtsgesellschaftskapitänsversammlung beschließt Schleusenwärterarbeitszeitverkürzungsgesetz",
		language: "de",
	},
	claims: [
		records("outlet", "kind", "weekly for inland shipping"),
		records(
			"outlet",
			"city",
			"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
		),
		says(
			"outlet",
			"founded",
			"1909",
			"Gegründet 1909 als Anzeigenblatt der Hafenmeisterei.",
		),
		records("outlet", "founded", "1912-04~"),
		says("outlet", "owner", "Vereinigte Schleusenbetriebsaktiengesellschaft"),
		says(
			"article",
			"author",
			"Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst",
		),
	],
	evidence: translation.evidence,
};

/** Every state of the panel, by name. */
export const views: Record<string, PanelView> = {
	translation: shown(translation, { outlet: kommersant }),
	"reader-open": shown(translation, { outlet: kommersant, reader: "open" }),
	arabic: shown(arabic, { siteName: "Press Example" }),
	long: shown(long),
	sparse: shown(
		{
			...translation,
			original: { language: "ru" },
			claims: without(translation, "x").filter(
				({ about }) => about === "article" && false,
			),
			article: { title: "Port", authors: [], body: body(3), leftOut: [] },
		},
		{ notices: [] },
	),
	teaser: shown(
		{ ...translation, state: "teaser" },
		{ login: "https://worldcrunch.com/login" },
	),
	gated: shown(
		{
			...translation,
			state: "gated",
			article: { title: "Port", authors: [], body: body(0), leftOut: [] },
		},
		{
			reader: "unavailable",
			login: "https://worldcrunch.com/login",
			notices: [],
		},
	),
	off: shown(translation, { on: false, notices: [], outlet: kommersant }),
	plain: shown(plain),
	"left-out": shown({
		...translation,
		...(plain.article && {
			article: {
				...plain.article,
				leftOut: [
					{
						words: "Find your nearest port",
						because: "a form that asks for a postcode",
						at: "html > body > main > form",
					},
				],
			},
		}),
	}),
	hostile: shown(
		{
			...translation,
			original: {
				outlet: "<img src=x onerror=alert(1)>",
				url: "javascript:alert(1)",
				title: "<script id=owned></script>",
			},
			claims: [
				says("original", "url", "javascript:alert(1)", "<iframe></iframe>"),
				{
					...records("outlet", "owner", "<b id=owned>"),
					ref: "javascript:alert(1)",
				},
			],
		},
		{ login: "javascript:alert(1)" },
	),
	republication: shown({
		...translation,
		translated: false,
		relation: "republication",
	}),
	other: shown({ ...plain, kind: "other", notices: [] }, { notices: [] }),
	loading: { is: "loading" },
	"unknown-site": {
		is: "unknown-site",
		host: "gazette.example",
		refused: false,
	},
	refused: { is: "unknown-site", host: "gazette.example", refused: true },
	"hidden-address": { is: "unknown-site", refused: false },
	"hidden-refused": { is: "unknown-site", refused: true },
	browser: { is: "closed-page", what: "browser" },
	pdf: { is: "closed-page", what: "pdf" },
	error: {
		is: "error",
		words:
			"Error: Could not establish connection. Receiving end does not exist.",
	},
};

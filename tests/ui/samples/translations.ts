import type { Outlet, Reading } from "../../../src/core/model";
import { plain, records, says } from "./reading";

const sourceBox =
	"Kommersant, “The Businessman”, was founded in 1989 and was the first paper of the new business press.";

/** A record with five owners. */
export const kommersant: Outlet = {
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
		{
			n: 1,
			url: "https://www.rferl.org/a/1071011.html",
			supports: ["founded", "owners"],
		},
	],
	asOf: "2026-03",
};

/** A translation from Russian whose source box and record agree. */
export const translation: Reading = {
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

/** Page and record disagree; two owners today, another then. */
export const arabic: Reading = {
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

/** Names that no line was made for. */
export const long: Reading = {
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

/** What only looks like a credit, on whole pages of our own: it makes no article another's. */
import {
	type CreditedPage,
	expectRelation,
	titleOf,
} from "../support/credited-page";
import { test } from "../support/library";

const pages: CreditedPage[] = [
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
		([name, words]): CreditedPage => ({
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
		name: "a letter that the text tells of",
		foot: '<p>Read the original letter <a href="https://court.example/">here</a></p>',
		relation: null,
	},
	{
		name: "a book, in French",
		lang: "fr",
		foot: "<p>L’Hélice, d’Ole Brand, traduit de l’allemand par Ada Lund, éditions du Port, 320 pages, 18 €.</p>",
		relation: null,
	},
];

for (const page of pages)
	test(titleOf(page), ({ library }) => expectRelation(library, page));

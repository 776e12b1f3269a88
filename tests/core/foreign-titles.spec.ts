/** What a reading tells of a title in another language than the text under it. */
import { expect, readMarkup, test } from "../support/library";
import { frameOf, pageWith } from "../support/note-pages";

for (const [title, language] of [
	["Die Stadt und das Meer", "de"],
	["La ville et le fleuve dans la nuit", "fr"],
	["Почему московские рынки нервничают", "ru"],
	["The town that counts its doves", undefined],
	["A night in Las Palmas", undefined],
	["Kai, 7", undefined],
] as const)
	test(title, async ({ library }) => {
		const { title: usual } = frameOf("en");
		const { reading } = await readMarkup(
			library,
			pageWith("", "foot", "en", "El Faro").replaceAll(usual, title),
			"https://paper.example/stories/the-ferry",
		);
		expect(reading.article?.language).toBe("en");
		expect(reading.article?.title).toBe(title);
		expect(reading.article?.titleLanguage).toBe(language);
	});

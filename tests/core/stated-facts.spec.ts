import { expect, test } from "@playwright/test";
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import { nameInNote } from "../../src/core/note-subject";
import { statedFacts } from "../../src/core/stated-facts";

const words = compileWording([wordingOf("en")]);
const facts = (note: string) =>
	Object.fromEntries(
		statedFacts(note, words).map(({ property, value }) => [property, value]),
	);

test("a note that tells everything", () => {
	const note =
		'Kommersant ("The Businessman") was founded in 1989 and calls itself a paper for business. Originally a weekly, it is now a daily with a wide readership. It has been owned since 2006 by Alisher Usmanov, an investor in metals.';
	expect(facts(note)).toEqual({
		meaning: "The Businessman",
		founded: "1989",
		frequencyWas: "weekly",
		frequency: "daily",
		ownerSince: "2006",
		owner: "Alisher Usmanov",
	});
	expect(nameInNote(note)).toBe("Kommersant");
});

for (const [note, expected] of [
	[
		"Der Kurier is a daily founded in Linz in 1951, and owned by the Traun group.",
		{ founded: "1951", owner: "Traun group", frequency: undefined },
	],
	[
		"Founded in 1908, the paper has been the property of Halm & Sons since 2007.",
		{ founded: "1908", owner: "Halm & Sons", ownerSince: "2007" },
	],
	[
		"The paper was founded in August 1945 and is based in Rosario.",
		{ founded: "1945-08" },
	],
	["A Sunday edition has been published since 1948.", {}],
	["It sold 45,000 copies in 2010.", {}],
] as const)
	test(note, () => {
		const defined = Object.fromEntries(
			Object.entries(expected).filter(([, value]) => value !== undefined),
		);
		expect(facts(note)).toMatchObject(defined);
		if (!Object.keys(defined).length) expect(facts(note)).toEqual({});
	});

test("the said words are the sentence itself", () => {
	const note = "The Lantern is a weekly. It was founded in 1977 by dockers.";
	expect(
		statedFacts(note, words).find(({ property }) => property === "founded")
			?.said,
	).toBe("It was founded in 1977 by dockers.");
});

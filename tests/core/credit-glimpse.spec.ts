/** What the badge is told before anybody opens panel or reader: only the words that every page carries. */
import { wordingOf } from "../../scripts/build/read-wording";
import { compileWording } from "../../src/core/compile-wording";
import { creditGlimpse } from "../../src/core/credit-glimpse";
import { leanWording } from "../../src/core/lean-wording";
import { newLook } from "../../src/core/look";
import type { Block, Line, Survey } from "../../src/core/survey";
import { expect, test } from "../support/library";

const words = compileWording([leanWording(wordingOf("en"))]);

function glimpseOf(said: string) {
	const look = newLook("");
	const block: Block = {
		element: undefined as unknown as Element,
		tag: "article",
		parent: null,
		kids: [],
		order: 0,
		last: 0,
		look,
		clue: look.clue,
		chars: said.length,
		linkChars: 0,
		hidden: false,
		lines: [0],
	};
	const line: Line = { block, text: said, linkChars: 0, index: 0 };
	const found = { lines: [line] } as unknown as Survey;
	return creditGlimpse(found, [block], undefined, words, false);
}

const languages =
	"Arabic, Basque, Czech, Dutch, French, German, Greek, Hebrew, Hindi, Nepali, Polish, Portuguese, Romanian, Russian, Spanish, Swahili, Tamil, Turkish, Ukrainian, Urdu";
for (const language of languages.split(", "))
	test(`a text first published in ${language} is a translation`, () => {
		expect(
			glimpseOf(`This article was first published in ${language}.`),
		).toMatchObject({ language, translated: true });
	});

for (const outlet of ["Gawker", "Newsweek", "Quartz", "Slate", "Le Monde"])
	test(`a text first published in ${outlet} is not yet a translation`, () => {
		expect(
			glimpseOf(`This article was first published in ${outlet}.`).translated,
		).toBe(false);
	});

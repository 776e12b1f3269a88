/** What the patterns of a language share is filled in by the build, and nobody has to guess what a name stands for. */
import fs from "node:fs";
import path from "node:path";
import { filledWording, wordingPlace } from "../../scripts/build/read-wording";
import { forms } from "../../src/core/compile-wording";
import { expect, test } from "../support/library";

const smallest = {
	language: "en",
	notices: {},
	dismiss: [],
	credits: [{ pattern: "^{first} in {outlet}: {text}", relation: "edition" }],
	shared: { text: ["article", "{first} story"], first: ["first", "once"] },
};

test("shared words are filled in, also in one another; usual forms stay", () => {
	const { shared, credits } = filledWording(JSON.stringify(smallest));
	expect(shared).toBeUndefined();
	expect(credits[0]?.pattern).toBe(
		"^(?:first|once) in {outlet}: (?:article|(?:first|once) story)",
	);
});

for (const file of fs.readdirSync(path.dirname(wordingPlace("en")))) {
	const language = path.basename(file, ".json");
	const text = fs.readFileSync(wordingPlace(language), "utf8");
	const { shared = {}, forms: own = {} } = JSON.parse(text) as {
		shared?: Record<string, string[]>;
		forms?: Record<string, string>;
	};
	test(`what ${language} shares is used, and bears no name twice`, () => {
		const names = Object.keys(shared);
		expect(names.filter((name) => !text.includes(`{${name}}`))).toEqual([]);
		expect(names.filter((name) => name in own || name in forms)).toEqual([]);
	});
}

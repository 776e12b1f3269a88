import { expect, test } from "@playwright/test";
import { guardQuotes, unguardQuotes } from "../../src/citations/guard-quotes";
import { htmlRuns } from "../../src/core/citation";
import { cited, entry, reading, russian } from "../support/cited";

const prose = ["apa", "mla", "chicago-notes", "chicago-author-date"] as const;
const unpaired = [
	["pl", "„Chcemy pokoju” – mówi piekarz"],
	["hu", "A pék: „Békét akarunk”"],
	["de", "„Wir wollen Frieden“, sagt der Bäcker"],
	["he", 'מנכ"ל משרד האוצר: לא'],
	["en", 'The 5" gun'],
] as const;

for (const [language, title] of unpaired)
	test(`marks that are no English pair stay as they are printed: ${title}`, async () => {
		const original = { ...russian, language, title };
		const translated = reading("worldcrunch.com--demo", { original });
		const own = reading("worldcrunch.com--demo", {
			article: { title, language: language === "en" ? "fr" : language },
		});
		for (const style of prose)
			for (const read of [translated, own]) {
				const { parts } = await cited(read, style);
				const [first] = parts.map(({ runs }) => htmlRuns(runs));
				expect(first, style).toContain(title);
				expect(first, style).not.toMatch(/span|nocase|&lt;/);
			}
		expect(await entry(translated, "mla")).toContain(` as “${title}” in <i>`);
	});

test("Swedish and straight pairs become English ones, single inside of others", async () => {
	for (const title of ["”Fred nu” säger bagaren", '"Fred nu" säger bagaren'])
		expect(
			await entry(
				reading("worldcrunch.com--demo", {
					original: { ...russian, language: "sv", title },
				}),
				"chicago-notes",
			),
		).toContain(" as “‘Fred nu’ säger bagaren” in <i>");
});

test("a house after a person keeps the comma before it, and its name", async () => {
	const by = (...authors: string[]) =>
		reading("worldcrunch.com--demo", { article: { authors } });
	const both = by("Ivan Petrov", "Reuters News Agency");
	for (const [style, words] of [
		["apa", "Petrov, I., &amp; Reuters News Agency. (2021"],
		["mla", "Petrov, Ivan, and Reuters News Agency. “"],
		["chicago-notes", "Petrov, Ivan, and Reuters News Agency. “"],
	] as const)
		expect(await entry(both, style)).toContain(words);
	expect(
		await entry(by("Ivan Petrov", "la redacción"), "chicago-notes"),
	).toContain("Petrov, Ivan, and la redacción. “");
	expect(await entry(by("Meduza Team", "Reuters Staff"), "mla")).toContain(
		"Meduza Team and Reuters Staff. “",
	);
});

test("a name with brackets or marks in it is printed as it stands", async () => {
	for (const name of ["Ivan Petrov (Kyiv)", "Ivan “Vanya” Petrov"])
		expect(
			await entry(
				reading("worldcrunch.com--demo", { article: { authors: [name] } }),
				"apa",
			),
		).toMatch(new RegExp(`^${name.replace(/[()]/g, "\\$&")}\\. \\(2021`));
});

test("what a text has of the private letters itself is left out", () => {
	for (const text of ["a\uE002b", "„a\uE004”"])
		expect(unguardQuotes(guardQuotes(text))).not.toMatch(/\uE002|“|"/);
	expect(unguardQuotes(guardQuotes("他说“不”。"))).toBe("他说“不”。");
});

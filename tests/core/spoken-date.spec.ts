/** Dates in words, as bylines and credits of many languages say them. */
import { expect, test } from "@playwright/test";
import { spokenDate } from "../../src/core/spoken-date";

const said: [text: string, language: string, day: string | undefined][] = [
	["Published on 3 March 2024 by The Courier", "en", "2024-03-03"],
	["Sept. 3rd, 2024", "en", "2024-09-03"],
	["March 3, 2024, 10:15", "en", "2024-03-03"],
	["Veröffentlicht am 21. Januar 2022", "de", "2022-01-21"],
	["21.1.2022 | 10:00 Uhr", "de", "2022-01-21"],
	["Le 1er août 2023", "fr", "2023-08-01"],
	["Viernes 22 abril, 2022", "es", "2022-04-22"],
	["3 de marzo de 2024", "es", "2024-03-03"],
	["3º de março de 2024", "pt", "2024-03-03"],
	["3 marca 2024", "pl", "2024-03-03"],
	["3 марта 2024 г.", "ru", "2024-03-03"],
	["12. tammikuuta 2024", "fi", "2024-01-12"],
	["3 Μαρτίου 2024", "el", "2024-03-03"],
	["٣ مارس ٢٠٢٤", "ar", "2024-03-03"],
	["2009年4月7日", "zh", "2009-04-07"],
	["2024년 3월 5일 입력", "ko", "2024-03-05"],
	["3 tháng 3 năm 2024", "vi", "2024-03-03"],
	["07-09-2018", "pt", "2018-09-07"],
	// English names of months stand on pages of all languages.
	["March 3, 2024", "de", "2024-03-03"],
	// Day and month may be the other way round.
	["1/2/2022", "en", undefined],
	["1/2/2022", "en-US", "2022-01-02"],
	["1/2/2022", "it", "2022-02-01"],
	["02/10/2020", "en-GB", "2020-10-02"],
	["02/10/2020", "en-ZA", undefined],
	["1/25/2022", "en", "2022-01-25"],
	["Do 25.04.24 | 14:07 Uhr", "de", "2024-04-25"],
	["ferryman28.09.1912:44", "de", "2019-09-28"],
	["Host 10.11.12.13", "de", undefined],
	["Nr. 25.04.98", "de", undefined],
	["Version 10.2.31", "en", undefined],
	["In 2024 the ferry sank", "en", undefined],
	["40 March 2024", "en", undefined],
];

for (const [text, language, day] of said)
	test(`${language}: ${text}`, () => {
		expect(spokenDate(text, language)?.day).toBe(day);
	});

test("a long line of digits and words is looked through quickly", () => {
	const began = performance.now();
	spokenDate("12 de ".repeat(5000), "es");
	spokenDate("1".repeat(30_000), "es");
	spokenDate("a".repeat(30_000), "es");
	expect(performance.now() - began).toBeLessThan(500);
});

import { expect, test } from "@playwright/test";
import { languageCode } from "../../src/core/language-code";

/** Names as credits inflect them, which the names of the browser's own data explain without further words. */
const cases: [inLanguage: string, spoken: string, code: string | undefined][] =
	[
		["en", "Russian", "ru"],
		["en", "Simplified Chinese", "zh"],
		["en", "Brazilian Portuguese", "pt"],
		["en", "English-language", "en"],
		["en", "Ukrainian", "uk"],
		["en", "Politiken", undefined],
		["de", "Englischen", "en"],
		["de", "Slowakischen", "sk"],
		["de", "Slowenischen", "sl"],
		["fr", "l’anglais", "en"],
		["fr", "l'arabe", "ar"],
		["es", "inglés", "en"],
		["es", "alemán", "de"],
		["it", "dall’inglese", "en"],
		["pt", "inglês", "en"],
		["nl", "Engels", "en"],
		["sv", "engelskan", "en"],
		["da", "engelsk", "en"],
		["nb", "engelsk", "en"],
		["fi", "englannin kielestä", "en"],
		["fi", "ranskasta", "fr"],
		["fi", "kreikasta", "el"],
		["pl", "angielskiego", "en"],
		["pl", "niemieckiego", "de"],
		["pl", "języka rosyjskiego", "ru"],
		["cs", "angličtiny", "en"],
		["cs", "němčiny", "de"],
		["ru", "английского", "en"],
		["ru", "французского языка", "fr"],
		["ru", "иврита", "he"],
		["uk", "англійської", "en"],
		["uk", "російської мови", "ru"],
		["tr", "İngilizceden", "en"],
		["tr", "Rusçadan", "ru"],
		["el", "αγγλικά", "en"],
		["el", "ΓΑΛΛΙΚΆ", "fr"],
		["ar", "الانجليزية", "en"],
		["ar", "الفرنسية", "fr"],
		["fa", "انگلیسی", "en"],
		["he", "אנגלית", "en"],
		["zh", "英语", "en"],
		["ja", "英語", "en"],
		["ja", "ドイツ語", "de"],
		["ko", "영어", "en"],
		["ko", "독일어에서", "de"],
		["vi", "tiếng Anh", "en"],
		["vi", "tiếng Pháp", "fr"],
		["en", "his notes", undefined],
		["en", "Latin America", undefined],
		["de", "Manuskript", undefined],
		["ru", "рукописи", undefined],
	];

for (const [inLanguage, spoken, code] of cases)
	test(`${inLanguage}: ${spoken} is ${code ?? "no language"}`, () => {
		expect(languageCode(spoken, inLanguage)).toBe(code);
	});

test("stems say what no ending explains", () => {
	expect(languageCode("ruského", "cs")).toBeUndefined();
	expect(languageCode("ruského", "cs", { rusk: "ru" })).toBe("ru");
	expect(languageCode("英文", "zh", { 英: "en" })).toBe("en");
});

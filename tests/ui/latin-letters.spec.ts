import { expect, test } from "@playwright/test";
import { latinLetters } from "../../src/ui/latin-letters";
import { canTransliterate } from "../../src/ui/native-script";

test("names of other scripts in Latin letters, and none where letters do not tell the sound", () => {
	const names: [string, string | undefined, string][] = [
		["Коммерсантъ", "ru", "Kommersant"],
		["Юлия Тимошенко", "ru", "Yuliya Timoshenko"],
		["Дзеркало тижня", "uk", "Dzerkalo tyzhnya"],
		["Щука", "bg", "Shtuka"],
		["Ευάγγελος Μαρινάκης", "el", "Evangelos Marinakis"],
		["한겨레", "ko", "Hangyeore"],
		["財新", "zh", "Cai Xin"],
		["მთავარი", "ka", "Mtavari"],
	];
	for (const [name, language, latin] of names) {
		expect(canTransliterate(name, language), name).toBe(true);
		expect(latinLetters(name, language)).toBe(latin);
	}
	for (const [name, language] of [
		["الأهرام", "ar"],
		["הארץ", "he"],
		["朝日新聞", "ja"],
		["財新", undefined],
		["มติชน", "th"],
		["Süddeutsche Zeitung", "de"],
		["2011", undefined],
		["", undefined],
	] as const)
		expect(canTransliterate(name, language), name).toBe(false);
});

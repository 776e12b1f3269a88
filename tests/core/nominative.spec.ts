/** Titles as texts decline them, and those that only look like a known one. */
import { expect, test } from "@playwright/test";
import { nominative } from "../../src/core/nominative";
import { allRecords } from "../support/outlet-records";

const outlets = allRecords();

for (const [language, said, name] of [
	["de", "Süddeutschen Zeitung", "Süddeutsche Zeitung"],
	["de-CH", "Neuen Zürcher Zeitung", "Neue Zürcher Zeitung"],
	["de", "Deutschen Welle", "Deutsche Welle"],
	["ru", "Известий", "Известия"],
	["ru", "Ведомостях", "Ведомости"],
	["ru", "Независимой газетой", "Независимая газета"],
	["ru", "Коммерсанту", "Коммерсантъ"],
	["uk", "Української правди", "Українська правда"],
	["pl", "Gazety Wyborczej", "Gazeta Wyborcza"],
	["pl", "Tygodniku Powszechnym", "Tygodnik Powszechny"],
	["pl", "Rzeczpospolitej", "Rzeczpospolita"],
	["cs", "Hospodářských novin", "Hospodářské noviny"],
	["cs", "Respektu", "Respekt"],
] as const)
	test(`${language}: ${said} is ${name}`, () => {
		expect(nominative(said, language, outlets)).toBe(name);
	});

for (const [language, said] of [
	["en", "Süddeutschen Zeitung"],
	["ru", "Süddeutschen Zeitung"],
	["de", "Neuen Presse"],
	["de", "Zeiten"],
	["ru", "Новых известий"],
	["ru", "Русской газеты"],
	["ru", "Правды"],
	["pl", "Gazety Polskiej"],
	["cs", "Právu"],
	[undefined, "Коммерсанта"],
] as const)
	test(`${language}: ${said} is no known name`, () => {
		expect(nominative(said, language, outlets)).toBeUndefined();
	});

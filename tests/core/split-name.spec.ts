import { expect, test } from "@playwright/test";
import { splitName } from "../../src/core/split-name";

const person = (family: string, given: string, suffix?: string) =>
	suffix ? { family, given, suffix } : { family, given };
const literal = (name: string) => ({ literal: name });

for (const [printed, told, expected] of [
	["Irina Voskresenskaya", {}, person("Voskresenskaya", "Irina")],
	["Ирина Воскресенская", { language: "ru" }, person("Воскресенская", "Ирина")],
	["Γιώργος Σεφέρης", { language: "el" }, person("Σεφέρης", "Γιώργος")],
	["Jean-Paul Sartre", { language: "fr" }, person("Sartre", "Jean-Paul")],
	["Ludwig van Beethoven", {}, person("van Beethoven", "Ludwig")],
	["Simone de Beauvoir", { language: "fr" }, person("de Beauvoir", "Simone")],
	["Maria da Silva", { origin: "pt" }, person("da Silva", "Maria")],
	["José Ortega y Gasset", { origin: "es" }, person("Ortega y Gasset", "José")],
	[
		"Gabriel García Márquez",
		{ origin: "es" },
		person("García Márquez", "Gabriel"),
	],
	["José Luis García", { origin: "es" }, person("García", "José Luis")],
	[
		"María del Carmen García Ruiz",
		{ origin: "es" },
		person("García Ruiz", "María del Carmen"),
	],
	["Mary Ann Smith", { origin: "en" }, person("Smith", "Mary Ann")],
	["Martin Luther King Jr.", {}, person("King", "Martin Luther", "Jr.")],
	["Lindgren, Ada", {}, person("Lindgren", "Ada")],
	["Nagy Péter", { language: "hu" }, person("Nagy", "Péter")],
	["村上春樹", { language: "ja" }, literal("村上春樹")],
	["김지영", { language: "ko" }, literal("김지영")],
	["Xi Jinping", { origin: "zh" }, literal("Xi Jinping")],
	["سلمى حداد", { language: "ar" }, literal("سلمى حداد")],
	["Madonna", {}, literal("Madonna")],
	["Agence France-Presse", {}, literal("Agence France-Presse")],
	["The Editorial Board", {}, literal("The Editorial Board")],
	["РИА Новости редакция", {}, literal("РИА Новости редакция")],
	["ITAR TASS", {}, literal("ITAR TASS")],
	["Reuters / dpa", {}, literal("Reuters / dpa")],
	["La Stampa", { houses: ["La Stampa"] }, literal("La Stampa")],
] as const)
	test(`${printed} (${JSON.stringify(told)})`, () => {
		expect(splitName(printed, told)).toEqual(expected);
	});

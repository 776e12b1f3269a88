/** Every record is found by all that it says of itself, and every source that a translating site credits by its name. */
import fs from "node:fs";
import { expect, test } from "@playwright/test";
import type { Outlet } from "../../src/core/model";
import { findOutlet, outletFor, outletsFor } from "../../src/core/outlet";
import { isShared, namesOf, outletIndex } from "../../src/core/outlet-index";
import { allRecords } from "../support/outlet-records";

const outlets = allRecords();

/** What Worldcrunch calls its sources, and what stands in its credits. */
const credited = JSON.parse(
	fs.readFileSync("tests/core/credited-outlets.json", "utf8"),
) as { name: string; id: string; country: string; forms: string[] }[];

/** Names of more than one record: whoever adds one here says that it stays open. */
const namesakes = [
	["Confidencial", "confidencial-ni", "el-confidencial"],
	["DN", "dagens-nyheter", "diario-de-noticias"],
	["Público", "publico-es", "publico-pt"],
];

test("every domain finds its outlet, with www. and as a subdomain too", () => {
	for (const { id, domains } of outlets)
		for (const domain of domains)
			for (const key of [
				domain,
				`https://www.${domain}/`,
				`http://m.${domain}/2020/a?b=c#d`,
				`https://${domain}`,
			])
				expect(outletFor(outlets, key)?.id, key).toBe(id);
});

test("every name finds its outlet, or an ambiguity that its record or the list above states", () => {
	const open = new Map<string, string[]>();
	for (const outlet of outlets)
		for (const name of namesOf(outlet))
			for (const key of [name, name.toUpperCase(), `«${name}»`, ` ${name}.`]) {
				const found = findOutlet(outlets, key);
				if (found.outlet) {
					expect(found.outlet.id, key).toBe(outlet.id);
					continue;
				}
				const ids = found.candidates.map(({ id }) => id).sort();
				expect(ids, `${key} offers its outlet`).toContain(outlet.id);
				if (ids.length > 1) open.set(ids.join(), [name, ...ids]);
				else
					expect(
						outlet.sharedNames,
						`${key} of ${outlet.id} stays open without a reason`,
					).toBeDefined();
				const told = { country: outlet.country, language: outlet.languages[0] };
				expect(
					findOutlet(outlets, key, told).outlet?.id,
					`${key} with country and language`,
				).toBe(outlet.id);
			}
	expect([...open.keys()].sort()).toEqual(
		namesakes.map(([, ...ids]) => ids.join()).sort(),
	);
});

/** By the name alone, or where the record says that others bear it, by the country that the credit names, or by who credits it. */
function expectCredited(id: string, key: string, country: string | undefined) {
	const record = outlets.find((one) => one.id === id) as Outlet;
	const { outlet, candidates } = findOutlet(outlets, key);
	if (outlet || !isShared(record, key)) expect(outlet?.id, key).toBe(id);
	else {
		expect(candidates, `${key} is offered`).toContainEqual(record);
		expect(outletFor(outlets, key, country)?.id, `${key}, ${country}`).toBe(id);
	}
	const known = outletFor(outlets, "worldcrunch.com")?.sources;
	expect(findOutlet(outlets, key, { known }).outlet?.id, key).toBe(id);
}

test("every source that Worldcrunch credits resolves by its name and by each form of its credit", () => {
	expect(credited.length).toBeGreaterThanOrEqual(36);
	for (const { id, name, country, forms } of credited)
		for (const key of [name, ...forms]) {
			expectCredited(id, key, country);
			expect(
				outletsFor(outlets, key, country).map((one) => one.id),
				`${key} in ${country}, where some newsrooms no longer are`,
			).toContain(id);
		}
});

test("the same for the sources as gathered", () => {
	const file = "../shared/outlets/worldcrunch-partners.json";
	test.skip(!fs.existsSync(file), `${file} is not here`);
	const partners = JSON.parse(fs.readFileSync(file, "utf8")) as {
		id: string | null;
		name: string;
		country: string;
		creditForms: string[];
	}[];
	for (const { id, name, country, creditForms } of partners)
		if (id)
			for (const key of [name, ...creditForms])
				expectCredited(id, key, country);
});

test("an edition is told by its path, and has the owners of its house", () => {
	for (const [key, id] of [
		[
			"https://www.lemonde.fr/en/france/article/2024/a.html",
			"le-monde-in-english",
		],
		["https://www.lemonde.fr/en", "le-monde-in-english"],
		["https://www.lemonde.fr/energies/article/2024/a.html", "le-monde"],
		["https://www.spiegel.de/international/a.html", "spiegel-international"],
		["https://www.spiegel.de/politik/a.html", "der-spiegel"],
		["https://english.hani.co.kr/arti/1.html", "hankyoreh-english"],
		["https://www.hani.co.kr/arti/1.html", "hankyoreh"],
		["https://www.radiofrance.fr/franceinter/podcasts/a", "france-inter"],
		["https://www.radiofrance.fr/franceculture/a", undefined],
		["https://notlemonde.fr/en", undefined],
		["https://lemonde.fr.example.org/", undefined],
	] as const)
		expect(outletFor(outlets, key)?.id, key).toBe(id);
	const edition = outletFor(outlets, "spiegel-international");
	const house = outletFor(outlets, "der-spiegel");
	expect(edition?.owners.map(({ name }) => name)).toEqual(
		house?.owners.map(({ name }) => name),
	);
	for (const { ref, name } of edition?.owners ?? [])
		expect(
			edition?.refs.find(({ n }) => n === ref)?.supports,
			`${name} keeps its reference`,
		).toContain("owners");
});

test("accents, articles, quotes, brackets and other ways to spell do not count", () => {
	for (const [key, id] of [
		["SUEDDEUTSCHE ZEITUNG", "sueddeutsche-zeitung"],
		["Suddeutsche Zeitung", "sueddeutsche-zeitung"],
		["The Süddeutsche Zeitung", "sueddeutsche-zeitung"],
		["Welt", "die-welt"],
		["Monde", "le-monde"],
		["l’Humanité", "l-humanite"],
		["Humanité", "l-humanite"],
		["LA Times", "los-angeles-times"],
		["Times", undefined],
		["The Times", undefined],
		["„Hürriyet“", "hurriyet"],
		["CUMHURİYET", "cumhuriyet"],
		["Коммерсант", "kommersant"],
		["Le Soir (Bruxelles)", "le-soir"],
		["De Standard", undefined],
		["The Standard", undefined],
		["Wel", undefined],
		["the", undefined],
		["«»", undefined],
	] as const)
		expect(outletFor(outlets, key)?.id, key).toBe(id);
});

test("a name with another country or city behind it is another outlet", () => {
	for (const key of [
		"El País (Uruguay)",
		"Die Zeit (Lagos)",
		"El País (Cali)",
		"Le Monde (Canada)",
		"El Comercio (Quito)",
	])
		expect(outletFor(outlets, key), key).toBeUndefined();
	for (const [key, id] of [
		["El País (España)", "el-pais"],
		["Die Zeit (Germany)", "die-zeit"],
		["Le Monde (Paris)", "le-monde"],
		["Le Monde (in French)", "le-monde"],
		["Le Monde (AFP)", "le-monde"],
		["El Mundo (Madrid, Spain)", "el-mundo"],
		["The Guardian (UK)", "the-guardian"],
		["Le Temps (Genève)", "le-temps"],
	] as const)
		expect(outletFor(outlets, key)?.id, key).toBe(id);
});

test("names in other letters are found in Latin ones, however these are parted", () => {
	for (const [key, id] of [
		["Известия", "izvestia"],
		["Izvestiya", "izvestia"],
		["Vazhnye istorii", "istories"],
		["Vazhnyye Istorii", "istories"],
		["Ukrayinska Pravda", "ukrainska-pravda"],
		["Dzerkalo tyzhnya", "dzerkalo-tyzhnia"],
		["Levyi Bereg", "lb-ua"],
		["Η Καθημερινή", "kathimerini"],
		["ΚΑΘΗΜΕΡΙΝΗ", "kathimerini"],
		["I Kathimerini", "kathimerini"],
		["Τα Νέα", "ta-nea"],
		["الأهرام", "al-ahram"],
		["اهرام", "al-ahram"],
		["Ahram", "al-ahram"],
		["Al Ahram", "al-ahram"],
		["כלכליסט", "calcalist"],
		["Rénmín Rìbào", "peoples-daily"],
		["Ren Min Ri Bao", "peoples-daily"],
		["Hangyeore", "hankyoreh"],
		["DieWelt", "die-welt"],
	] as const)
		expect(outletFor(outlets, key)?.id, key).toBe(id);
});

test("names are found as the press of other languages spells them", () => {
	for (const [id, ...names] of [
		["novaya-gazeta", "Novaïa Gazeta", "Novaja gazeta", "Nowaja Gaseta"],
		["novaya-gazeta-europe", "Novaïa Gazeta Europe", "Nowaja Gaseta Europa"],
		["vedomosti", "Wedomosti"],
		["izvestia", "Iswestija"],
		["rossiyskaya-gazeta", "Rossiïskaïa Gazeta", "Rossijskaja Gaseta"],
		["nezavisimaya-gazeta", "Nezavissimaïa Gazeta", "Nesawissimaja Gaseta"],
		["ukrainska-pravda", "Oukraïnska Pravda", "Ukrajinska Prawda"],
		["nasha-niva", "Наша Нива", "Nacha Niva"],
		["asahi-shimbun", "Asahi Shinbun"],
		["peoples-daily", "Le Quotidien du peuple", "Quotidien du Peuple"],
		["sueddeutsche-zeitung", "Süddeutsche", "die Süddeutsche"],
		["mail-and-guardian", "Mail and Guardian", "Mail & Guardian"],
	])
		for (const name of names)
			expect(outletFor(outlets, name)?.id, name).toBe(id);
});

test("what others are called as well stays open, and offers who is known", () => {
	for (const [key, id, country] of [
		["El Mundo", "el-mundo", "ES"],
		["ElMundo", "el-mundo", "ES"],
		["Standard", "der-standard", "AT"],
		["Observer", "the-observer", "GB"],
		["کیهان", "kayhan", "IR"],
	] as const) {
		expect(outletFor(outlets, key), key).toBeUndefined();
		expect(outletsFor(outlets, key).map((one) => one.id)).toEqual([id]);
		expect(outletFor(outlets, key, country)?.id).toBe(id);
		expect(outletsFor(outlets, key, "NZ"), `${key} of New Zealand`).toEqual([]);
	}
	for (const name of [
		"Express",
		"L’Express",
		"Vanguardia",
		"The Daily Star",
		"Inquirer",
		"Punch",
		"Sharq",
		"الشرق",
		"Le Pays",
		"El País",
		"Apple Daily",
		"Independent",
		"Post",
		"النهار",
		"La Prensa Libre",
	])
		expect(outletFor(outlets, name), name).toBeUndefined();
	expect(outletFor(outlets, "Der Standard")?.id).toBe("der-standard");
	expect(findOutlet(outlets, "Público", { language: "pt-BR" }).outlet?.id).toBe(
		"publico-pt",
	);
	expect(outletFor(outlets, "Público", "es")?.id).toBe("publico-es");
});

test("the index is made once, and a thousand look-ups take no time to speak of", () => {
	expect(outletIndex(outlets)).toBe(outletIndex(outlets));
	const start = performance.now();
	for (let count = 0; count < 1000; count++)
		outletFor(outlets, "https://www.kommersant.ru/doc/1");
	expect(performance.now() - start).toBeLessThan(200);
});

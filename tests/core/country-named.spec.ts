import { expect, test } from "@playwright/test";
import { countryCodes } from "../../src/core/country-codes";
import { countryNamed } from "../../src/core/country-named";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const english = new Intl.DisplayNames(["en"], {
	type: "region",
	fallback: "none",
});
/** No countries: pseudo-locales, the euro's area, the rest of Oceania, what is unknown. https://unicode.org/reports/tr35/#unicode_region_subtag */
const noCountries = ["XA", "XB", "EZ", "QO", "ZZ"];

test("every country that Intl knows has its code in the list, and those of old have none", () => {
	const known = letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter(
			(code) =>
				english.of(code) &&
				Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
		);
	expect(known.length).toBeGreaterThan(240);
	expect(
		known.filter((code) => ![...countryCodes, ...noCountries].includes(code)),
	).toEqual([]);
	expect(countryCodes).not.toContain("UK");
	expect(countryCodes).not.toContain("SU");
	expect(countryCodes).toEqual(countryCodes.toSorted());
});

for (const [name, languages, code] of [
	["germany", ["en"], "DE"],
	["uk", ["en"], "GB"],
	["united kingdom", ["en"], "GB"],
	["britain", ["en"], "GB"],
	["holland", ["de", "en"], "NL"],
	["deutschland", ["de"], "DE"],
	["россия", ["ru"], "RU"],
	["côte d’ivoire", ["fr"], "CI"],
	["日本", ["ja"], "JP"],
	["deutschland", ["en"], undefined],
	["hamburg", ["en", "de"], undefined],
] as const)
	test(`“${name}” in ${languages.join(", ")}: ${code ?? "no country"}`, () => {
		expect(countryNamed(name, languages)).toBe(code);
	});

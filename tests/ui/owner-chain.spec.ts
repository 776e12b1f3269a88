import { expect, test } from "@playwright/test";
import { namedOwner, ownerChain } from "../../src/ui/owner-chain";

test("the chain behind an owner, in the record's own words", () => {
	const chains: [string, string[]][] = [
		["Alisher Usmanov", ["Alisher Usmanov"]],
		["Gruner + Jahr (Bertelsmann)", ["Gruner + Jahr", "Bertelsmann"]],
		[
			"GEDI (controlled by Exor, Agnelli-Elkann family)",
			["GEDI", "controlled by Exor", "Agnelli-Elkann family"],
		],
		[
			"Otero family (Miguel Otero) via C.A. Editorial",
			["Otero family", "Miguel Otero", "via C.A. Editorial"],
		],
		[
			"Fiat / FCA (Agnelli family), through Itedi",
			["Fiat / FCA", "Agnelli family", "through Itedi"],
		],
		[
			"Ouest-France, owned by the Association for it",
			["Ouest-France", "owned by the Association for it"],
		],
		[
			"Le Monde libre (Bergé, Niel, Pigasse)",
			["Le Monde libre", "Bergé, Niel, Pigasse"],
		],
		[
			"House (half A Holding, controlled by a trust; half B Holding)",
			["House", "half A Holding, controlled by a trust; half B Holding"],
		],
	];
	for (const [name, steps] of chains) expect(ownerChain(name)).toEqual(steps);
});

test("who is behind an owner is told from what else its brackets hold", () => {
	const told = (name: string, behind?: true) => {
		const one = namedOwner({ name, ...(behind ? { behind } : {}) });
		return [one.name, one.aside, one.behind.join(" > ")];
	};
	for (const [name, ...parts] of [
		["Denník N a.s. (Slovakia)", "Denník N a.s.", "Slovakia", ""],
		["Investigative Network (BIRN)", "Investigative Network", "BIRN", ""],
		["World Fund (51% of Páginas)", "World Fund", "51% of Páginas", ""],
		["Aydın Doğan (Doğan Group)", "Aydın Doğan", "Doğan Group", ""],
		["Pax (own company; non-profit)", "Pax", "own company; non-profit", ""],
		["Bonnier (Bonnier family)", "Bonnier", "", "Bonnier family"],
		[
			"Union Media (majority: TX Group)",
			"Union Media",
			"",
			"majority: TX Group",
		],
		[
			"The Company (listed; controlled by the Ochs family)",
			"The Company",
			"listed",
			"controlled by the Ochs family",
		],
		[
			"GEDI (controlled by Exor, Agnelli-Elkann family)",
			"GEDI",
			"",
			"controlled by Exor > Agnelli-Elkann family",
		],
		[
			"Otero family (Miguel Otero) via C.A. Editorial",
			"Otero family",
			"(Miguel Otero) via C.A. Editorial",
			"",
		],
		[
			"Fiducie (social trust; company La Presse (2018) inc.)",
			"Fiducie",
			"social trust; company La Presse (2018) inc.",
			"",
		],
	] as const)
		expect(told(name), name).toEqual(parts);
	expect(told("Emerson Collective (Laurene Powell Jobs)", true)).toEqual([
		"Emerson Collective",
		"",
		"Laurene Powell Jobs",
	]);
	expect(told("News Corp (Rupert Murdoch) via Dow Jones", true)).toEqual([
		"News Corp",
		"via Dow Jones",
		"Rupert Murdoch",
	]);
});

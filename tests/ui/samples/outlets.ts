import type { Outlet } from "../../../src/core/model";

/** What the records of the samples have in common. */
const base = {
	aliases: [],
	refs: [
		{
			n: 1,
			url: "https://press.example/owners",
			supports: ["founded", "owners", "founders"],
		},
	],
	status: "active",
} satisfies Partial<Outlet>;

/** Three owners at once, with shares that add up. */
export const spiegel: Outlet = {
	...base,
	id: "der-spiegel",
	name: "Der Spiegel",
	domains: ["spiegel.de"],
	country: "DE",
	city: "Hamburg",
	languages: ["de"],
	kind: "weekly",
	founded: "1947",
	founders: ["Rudolf Augstein"],
	owners: [
		{
			name: "Rudolf Augstein",
			kind: "person",
			from: "1951",
			to: "2002",
			share: "25% from 1974",
			ref: 1,
			current: false,
		},
		{
			name: "Gruner + Jahr (Bertelsmann)",
			behind: true,
			kind: "company",
			from: "1971",
			share: "25%, then 25.5% since 2004",
			ref: 1,
			current: true,
		},
		{
			name: "Mitarbeiter KG (staff company)",
			kind: "staff",
			from: "1974",
			share: "50%, then 50.5% since 2004",
			note: "half of the company given to staff in 1974",
			ref: 1,
			current: true,
		},
		{
			name: "heirs of Rudolf Augstein",
			kind: "family",
			from: "2002",
			share: "24%",
			ref: 1,
			current: true,
		},
	],
	asOf: "2024",
};

/** Four holders at once, each with somebody behind, in words of many lengths and two scripts. */
export const quay: Outlet = {
	...base,
	id: "the-quay",
	name: "The Quay",
	domains: ["quay.example"],
	country: "AT",
	city: "Vienna",
	languages: ["de"],
	kind: "weekly",
	founded: "1977",
	founders: ["Mira Halloran"],
	owners: [
		{
			name: "Mira Halloran",
			kind: "person",
			from: "1977",
			to: "2003",
			ref: 1,
			current: false,
		},
		{
			name: "Lock Keepers’ foundation (Mira Halloran)",
			kind: "foundation",
			from: "2003",
			share: "27.45% (37.45% before December 2020)",
			note: "gave ten per cent to the editors in 2020",
			ref: 1,
			current: true,
		},
		{
			name: "Hafenbetriebsbeteiligungsverwaltungsgesellschaft (controlled by Tomasz Berg, Berg family)",
			kind: "company",
			from: "2003",
			share: "37.45%",
			ref: 1,
			current: true,
		},
		{
			name: "تعاونية عمال المرفأ",
			kind: "cooperative",
			from: "2011-05",
			share: "25.1%",
			ref: 1,
			current: true,
		},
		{
			name: "City of the Quay",
			kind: "state",
			share: "10%",
			ref: 1,
			current: true,
		},
	],
	asOf: "2026-03",
};

/** One owner, long after the paper's beginning. */
export const lockGazette: Outlet = {
	...base,
	id: "lock-gazette",
	name: "The Lock Gazette",
	domains: ["lock.example"],
	country: "IE",
	city: "Cork",
	languages: ["en"],
	kind: "daily newspaper",
	founded: "1841",
	owners: [
		{
			name: "Harbour Media (Slovakia)",
			kind: "company",
			from: "2009-04",
			ref: 1,
			current: true,
		},
	],
	asOf: "2024",
};

/** A sale that was agreed and not seen as completed, and a first owner since nobody knows when. */
export const laStampa: Outlet = {
	...base,
	id: "la-stampa",
	name: "La Stampa",
	domains: ["lastampa.it"],
	country: "IT",
	city: "Turin",
	languages: ["it"],
	kind: "daily newspaper",
	founded: "1867-02",
	founders: ["Vittorio Bersezio"],
	owners: [
		{
			name: "Fiat / FCA (Agnelli family), through Itedi",
			kind: "company",
			to: "2017",
			ref: 1,
			current: false,
		},
		{
			name: "GEDI (controlled by CIR, De Benedetti family)",
			kind: "company",
			from: "2017",
			to: "2020",
			share: "43.78% (CIR)",
			ref: 1,
			current: false,
		},
		{
			name: "GEDI (controlled by Exor, Agnelli-Elkann family)",
			kind: "company",
			from: "2020",
			ref: 1,
			current: null,
		},
		{
			name: "Gruppo SAE (Sapere Aude Editori, Alberto Leonardis)",
			kind: "company",
			agreed: "2026-03-04",
			ref: 1,
			current: null,
		},
	],
	asOf: "2026",
};

/** The state's own. */
export const alAhram: Outlet = {
	...base,
	id: "al-ahram",
	name: "Al-Ahram",
	nativeName: "الأهرام",
	domains: ["ahram.org.eg"],
	country: "EG",
	city: "Cairo",
	languages: ["ar"],
	kind: "daily newspaper",
	founded: "1875",
	founders: ["Saleem Takla", "Beshara Takla"],
	owners: [
		{
			name: "Takla family",
			kind: "family",
			from: "1875",
			to: "1960",
			ref: 1,
			current: false,
		},
		{
			name: "Egyptian state (majority)",
			kind: "state",
			from: "1960",
			share: "majority",
			ref: 1,
			current: true,
		},
	],
	asOf: "2023",
};

/** The translating publisher. */
export const worldcrunch: Outlet = {
	...base,
	id: "worldcrunch",
	name: "Worldcrunch",
	domains: ["worldcrunch.com"],
	country: "FR",
	city: "Paris",
	languages: ["en"],
	kind: "online",
	founded: "2011",
	founders: ["Jeff Israely", "Irène Toporkoff"],
	owners: [
		{
			name: "Worldcrunch (independent company of the founders)",
			kind: "company",
			from: "2011",
			ref: 1,
			current: true,
		},
	],
	asOf: "2023",
};

import { expect, test } from "@playwright/test";
import { wordingOf } from "../../scripts/build/read-wording";
import { dateline } from "../../src/core/dateline";

const not = new Set(wordingOf("en").notDatelines);

const cases: [text: string, place: string | undefined, emphasised?: string][] =
	[
		["BRUSSELS The ferry was late.", "BRUSSELS"],
		["MOSCOWThe ferry was late.", "MOSCOW"],
		["PARISFrance, where ferries are late", "PARIS"],
		["BERLIN — It's late.", "BERLIN"],
		["BUENOS AIRES - Talking of ferries", "BUENOS AIRES"],
		["BRANDSEN, ARGENTINA — It was late.", "BRANDSEN, ARGENTINA"],
		["WASHINGTON (AP) — The ferry", "WASHINGTON"],
		["МОСКВА — Паром опоздал.", "МОСКВА"],
		["ROME The ferry was late.", undefined],
		["ROME The ferry was late.", "ROME", "ROME"],
		["NATO ministers met on a ferry.", undefined],
		["NATO Secretary-General met a ferryman.", undefined],
		["UN Secretary-General met a ferryman.", undefined],
		["COVID-19 — The ferries stood still.", undefined],
		["I Am a ferryman.", undefined],
		["The ferry was late.", undefined],
		["A ferry — It was late.", undefined],
	];

for (const [text, place, emphasised = ""] of cases)
	test(`${emphasised ? `[${emphasised}] ` : ""}${text} → ${place ?? "no dateline"}`, () => {
		expect(dateline(text, emphasised, not)).toBe(place);
	});

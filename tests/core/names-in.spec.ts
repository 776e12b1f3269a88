import { expect, test } from "@playwright/test";
import { namesIn } from "../../src/core/names-in";

test("the full stop of a sentence is no part of a name, that of an initial or a title is", () => {
	expect(namesIn("Ann Wu.")).toEqual(["Ann Wu"]);
	expect(namesIn("Jane Doe and Li Xu.")).toEqual(["Jane Doe", "Li Xu"]);
	expect(namesIn("John Roe Jr.")).toEqual(["John Roe Jr."]);
	expect(namesIn("Jane D.")).toEqual(["Jane D."]);
});

for (const [text, names] of [
	["Anna Berg, Jan Novák, and Li Wei", ["Anna Berg", "Jan Novák", "Li Wei"]],
	["John Roe, Jr., and Jane Doe", ["John Roe, Jr.", "Jane Doe"]],
	[
		"Karl von und zu Stein und Anna Berg",
		["Karl von und zu Stein", "Anna Berg"],
	],
	["José Ortega y Gasset", ["José Ortega y Gasset"]],
	["Ana Pérez e Inés Ruiz", ["Ana Pérez", "Inés Ruiz"]],
	["Ana e Rui", ["Ana", "Rui"]],
	["Anna Berg a Jan Novák", ["Anna Berg", "Jan Novák"]],
	["ジョン・スミス", ["ジョン・スミス"]],
	["山田太郎・佐藤花子", ["山田太郎", "佐藤花子"]],
	["김철수·이영희", ["김철수", "이영희"]],
	["أحمد علي وسارة حسن", ["أحمد علي", "سارة حسن"]],
	["محمد علي وليد حسن", ["محمد علي وليد حسن"]],
	["דנה כהן ויוסי לוי", ["דנה כהן", "יוסי לוי"]],
] as const)
	test(text, () => {
		expect(namesIn(text)).toEqual(names);
	});

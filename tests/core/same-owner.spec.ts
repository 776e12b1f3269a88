import { expect, test } from "@playwright/test";
import { sameOwner } from "../../src/core/same-owner";

test("a foreign name in another language's spelling is no contradiction", () => {
	for (const [said, owner] of [
		["Alicher Ousmanov", "Alisher Usmanov"],
		["Alischer Usmanow", "Alisher Usmanov"],
		["Boris Berezovski", "Boris Berezovsky"],
		["Boris Beresowski", "Boris Berezovsky"],
		["Алишер Усманов", "Alisher Usmanov"],
	] as const)
		expect(sameOwner(said, owner), said).toBe("unsure");
	for (const [said, owner] of [
		["Boris Berezovsky", "Alisher Usmanov"],
		["Ivan Petrov", "Ivan Pavlov"],
		["Prisa", "Vocento"],
	] as const)
		expect(sameOwner(said, owner), said).toBeUndefined();
});

test("a family's group is the family's", () => {
	expect(
		sameOwner("the Santo Domingo Group", "Valorem (Santo Domingo family)"),
	).toBe("family");
});

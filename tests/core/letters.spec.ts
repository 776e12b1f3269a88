import { expect, test } from "@playwright/test";
import { withLightLetters } from "../../src/core/letters";

/** Every character of Unicode's first plane that has a meaning. */
const characters = Array.from({ length: 0x10000 }, (_, code) =>
	String.fromCharCode(code),
).filter((one) => !/[\p{Cn}\p{Co}\p{Cs}]/u.test(one));

for (const flags of ["u", "iu"])
	for (const [source, light] of [
		["[\\p{L}\\p{M}]", "[\\p{L}\\p{M}]"],
		["[\\p{L}\\p{M}]", "\\p{L}"],
		["[^\\p{L}\\p{M}]", "\\P{L}"],
		["[\\p{L}\\p{M}'’.-]", "[\\p{L}\\p{M}'’.-]"],
		["[\\p{L}\\p{M}'’.-]", "[\\p{L}'’.-]"],
		["[\\p{L}\\p{M}\\d'’.&-]", "[\\p{L}\\d'’.&-]"],
		["[\\p{L}\\p{M} ’'-]", "[\\p{L} ’'-]"],
	] as const)
		test(`${light} means the same for every character, ${flags}`, () => {
			const exact = new RegExp(`^${source}$`, flags);
			const put = withLightLetters(light);
			expect(put).not.toContain("\\p");
			const other = new RegExp(`^${put}$`, flags);
			expect(characters.length).toBeGreaterThan(50_000);
			expect(
				characters.filter((one) => exact.test(one) !== other.test(one)),
			).toEqual([]);
		});

for (const source of [
	"\\p{Lu}\\w+ (?:by|von) [«“]",
	"[\\p{Lu}\\p{L}]",
	"[a-z\\p{L}]",
	"[^\\p{L}]",
	"[\\p{L}a-z]",
	"\\\\p{L}",
	"[\\p{L}\\p{Pf}]",
])
	test(`leaves ${source} as it is`, () => {
		expect(withLightLetters(source)).toBe(source);
	});

test("an emoji is no letter, an ideograph beyond the first plane is", () => {
	const letter = new RegExp(`^${withLightLetters("\\p{L}")}$`, "u");
	expect(letter.test("😀")).toBe(false);
	expect(letter.test("𠮷")).toBe(true);
});

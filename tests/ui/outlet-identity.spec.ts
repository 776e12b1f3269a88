import { calls, expect, test } from "./support/drawn";

test("the card says what the outlet was identified by", async ({ draw }) => {
	const page = await draw("sold-since");
	await expect(page.locator(".grounds")).toHaveText(
		"Identified by the original’s address, kommersant.ru.",
	);
	await draw("translation");
	await expect(page.locator(".grounds")).toHaveText(
		"Identified by its name and language.",
	);
	await draw("chosen");
	await expect(page.locator(".grounds")).toHaveCount(0);
});

test("an ambiguous outlet: the candidates are offered, and a choice is the reader's own", async ({
	draw,
}) => {
	const page = await draw("ambiguous");
	const choices = page.locator(".candidate");
	await expect(choices).toHaveText([
		"El MundoMadrid, Spain",
		"El MundoSan Salvador, El Salvador",
		"El MundoBolivia",
		"None of theseNot in Colophon’s records",
	]);
	await expect(page.locator('[data-fact^="owner"]')).toHaveCount(0);
	await choices.nth(1).click();
	expect(await calls(page)).toEqual([["chooseOutlet", "el-mundo-sv"]]);
	await draw("chosen");
	await expect(page.locator(".chosen")).toContainText(
		"Chosen by you for “El Mundo” on worldcrunch.com.",
	);
	await page.getByRole("button", { name: "Choose again" }).click();
	// What was not given does not travel.
	expect((await calls(page))[0]?.[0]).toBe("chooseOutlet");
});

test("none of the candidates is a choice, which is said and taken back like the others", async ({
	draw,
}) => {
	const page = await draw("ambiguous");
	await page.getByRole("button", { name: /^None of these/ }).click();
	expect(await calls(page)).toEqual([["chooseOutlet", "-"]]);
	await draw("chosen-none");
	await expect(page.locator(".chosen")).toHaveText(
		"Not in Colophon’s records. Chosen by you for “El Mundo” on worldcrunch.com. Choose again",
	);
	await expect(page.locator(".candidates")).toHaveCount(0);
	await expect(page.locator(".head")).not.toContainText("has no record");
	await draw("namesake");
	await expect(page.locator(".candidate").last()).toHaveText(
		"Another oneNot in Colophon’s records",
	);
});

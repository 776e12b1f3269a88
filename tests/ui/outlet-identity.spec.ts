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

import fs from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/chrome";

const opened = async (panel: Page) => {
	await panel.getByText("Cite this article").click();
	await expect(panel.getByLabel("Style")).toBeVisible({ timeout: 15_000 });
};

test("cites the translation with its original, copies it and saves it", async ({
	openDemo,
}) => {
	const panel = await openDemo();
	await opened(panel);
	const words =
		"Voskresenskaya, I. (2021, July 6). On the Volga, a Port Town Bets on the Slowest Ship (C. Whitfield, Trans.). Worldcrunch. https://worldcrunch.com/business-finance/volga-river-port-grain-barges/ (Original work published in Russian in Kommersant, https://www.kommersant.ru/doc/9900107)";
	await expect(panel.locator(".cite-words").first()).toHaveText(words);
	await panel.getByRole("button", { name: "Copy: Reference list" }).click();
	await expect(panel.locator(".cite-said")).toHaveText("Copied.");
	await panel.getByLabel("Style").selectOption("ris");
	const saving = panel.waitForEvent("download");
	await panel.getByRole("button", { name: "Download" }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe("voskresenskaya2021.ris");
	const text = fs.readFileSync(await download.path(), "utf8");
	expect(text).toMatch(/^TY {2}- NEWS\r\nAU {2}- Voskresenskaya, Irina\r\n/);
	expect(text).toMatch(/\r\nER {2}- \r\n$/);
});

test("remembers the style for the next article", async ({
	page,
	site,
	openDemo,
}) => {
	const panel = await openDemo();
	await opened(panel);
	await panel.getByLabel("Style").selectOption("chicago-notes");
	await page.goto(site.page("worldcrunch.com--not-translated"));
	await expect(
		panel.getByText("Not a translation, as far as the page tells").last(),
	).toBeVisible();
	await opened(panel);
	await expect(panel.getByLabel("Style")).toHaveValue("chicago-notes");
	await expect(panel.locator(".cite-words").first()).toHaveText(
		/^Lowe, Harriet\. “The Drawer Of Lost Words\.”/,
	);
});

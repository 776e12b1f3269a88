import type { Page } from "@playwright/test";
import { expect, test } from "./support/chrome";

const outlet = (panel: Page) => panel.getByRole("heading", { level: 1 });
const fact = (panel: Page, id: string) =>
	panel.locator(`[data-fact="${id}"]`).first();
const folded = (page: Page) => page.locator("[data-colophon-folded]");

test("names outlet, owner, founding and original, each with who says so", async ({
	openDemo,
}) => {
	const panel = await openDemo();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
	await expect(panel.locator(".outlet-latin")).toHaveText("Kommersant");
	await expect(panel.locator(".outlet-line")).toContainText(
		"Business daily · Moscow, Russia · Russian",
	);
	await expect(panel.locator(".grounds")).toHaveText(
		"Identified by the original’s address, kommersant.ru.",
	);
	await expect(fact(panel, "owner-then").locator(".value")).toHaveText(
		"Alisher Usmanov",
	);
	await expect(fact(panel, "owner-then").locator(".mark")).toHaveText([
		"page",
		"record",
	]);
	await expect(fact(panel, "founded").locator(".value")).toHaveText("1989");
	await expect(fact(panel, "founded").locator(".mark")).toHaveText([
		"page",
		"record",
	]);
	await expect(fact(panel, "original").getByRole("link")).toHaveAttribute(
		"href",
		/^https:\/\/www\.kommersant\.ru\/doc\//,
	);
	await expect(panel.locator(".meter")).toContainText(
		/(\d+) of \1 paragraphs, (\d+) of \2 pictures/,
	);
});

test("a jump scrolls the page to the words", async ({ page, openDemo }) => {
	const panel = await openDemo("command");
	const founded = fact(panel, "founded");
	await founded.getByRole("button", { name: /^page/ }).click();
	const words = (await founded.locator("blockquote").textContent())?.replace(
		/^“|”$/g,
		"",
	);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await founded.getByRole("button", { name: "Show the place" }).click();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
	await expect(
		page.getByText(String(words).slice(0, 40)).first(),
	).toBeInViewport();
	await expect(founded.getByRole("status")).toHaveCount(0);
});

test("notices are shown and folded one by one and all at once", async ({
	page,
	openDemo,
}) => {
	const panel = await openDemo();
	const rows = panel.locator(".notices > .notice-list > .notice");
	await expect(rows.first()).toBeVisible();
	const all = await folded(page).count();
	expect(all).toBeGreaterThan(1);
	await rows.first().getByRole("button").click();
	await expect(folded(page)).toHaveCount(all - 1);
	await expect(rows.first().getByRole("button")).toHaveText("Fold");
	await panel.getByRole("button", { name: "Show all" }).click();
	await expect(folded(page)).toHaveCount(0);
	await panel.getByRole("button", { name: "Fold all" }).click();
	await expect(folded(page)).toHaveCount(all);
	await expect(panel.locator(".meter")).toContainText(
		`${await rows.count()} notices folded`,
	);
});

test("follows the tab in front and its address", async ({
	page,
	site,
	extension,
	openDemo,
}) => {
	const panel = await openDemo();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
	const other = await extension.context.newPage();
	await other.goto(site.page("worldcrunch.com--not-translated"));
	await expect(
		panel.getByText("Not a translation, as far as the page tells").last(),
	).toBeVisible();
	await page.bringToFront();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
	await other.close();
	await page.goto(site.page("worldcrunch.com--not-an-article"));
	await expect(outlet(panel)).toHaveText("No article on this page");
	await page.goBack();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
});

test("hears of late notices without being asked, the background worker killed", async ({
	page,
	site,
	openPanel,
	killWorker,
}) => {
	await page.goto(site.page("worldcrunch.com--late-overlay"));
	const panel = await openPanel("action");
	await killWorker();
	// The overlay comes half a second after loading; all can be shown only when all are there.
	await expect(page.locator("#nl-overlay")).toHaveAttribute(
		"data-colophon-folded",
	);
	await expect(panel.locator(".notices > .notice-list")).toContainText(
		"Newsletter notice",
	);
	await panel.getByRole("button", { name: "Show all" }).click();
	await expect(folded(page)).toHaveCount(0);
});

test("keeps telling the article that is open while the next story scrolls in", async ({
	page,
	site,
	openPanel,
}) => {
	await page.goto(site.page("worldcrunch.com--infinite-scroll"));
	const panel = await openPanel("action");
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(panel.getByText("Next story").first()).toBeVisible();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
});

test("switched off, the page is its own again, and on", async ({
	page,
	openDemo,
}) => {
	const panel = await openDemo();
	const on = panel.getByRole("switch");
	await expect(on).toBeChecked();
	await on.click();
	await expect(folded(page)).toHaveCount(0);
	await expect(
		panel.getByText("Switched off for worldcrunch.com"),
	).toBeVisible();
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
	await panel.getByRole("button", { name: "Switch on again" }).click();
	await expect(folded(page)).not.toHaveCount(0);
});

test("opens and closes the reader view", async ({ page, openDemo }) => {
	const panel = await openDemo();
	await panel.getByRole("button", { name: "Open reader view" }).click();
	await expect(page.locator("colophon-reader")).toBeVisible();
	await panel.getByRole("button", { name: "Close reader view" }).click();
	await expect(page.locator("colophon-reader")).toBeHidden();
	await expect(
		panel.getByRole("button", { name: "Open reader view" }),
	).toBeVisible();
});

test("a gate stays, and the panel says why there is no reader", async ({
	page,
	site,
	openPanel,
}) => {
	await page.goto(site.page("worldcrunch.com--gate"));
	const panel = await openPanel("action");
	await expect(
		panel.getByText("keeps this article behind a gate"),
	).toBeVisible();
	await expect(panel.getByRole("button", { name: /reader view/ })).toHaveCount(
		0,
	);
	await expect(panel.getByRole("link", { name: /Log in/ })).toHaveAttribute(
		"href",
		/^https:\/\//,
	);
	await expect(outlet(panel)).toHaveText("Коммерсантъ");
});

test("an unknown site is left alone, and the next step said when the browser refuses", async ({
	page,
	site,
	openDemo,
}) => {
	// The press counts for the page that it was made on, and for no later one.
	const panel = await openDemo();
	await page.goto(site.page("press.example--arabic"));
	await expect(outlet(panel)).toHaveText("Not a site that Colophon knows");
	await expect(folded(page)).toHaveCount(0);
	await panel.getByRole("button", { name: "Read it all the same" }).click();
	await expect(outlet(panel)).toHaveText("The browser wants your word first");
	await expect(panel.getByText("Read this page with Colophon")).toBeVisible();
});

test("an unknown site is read all the same after a gesture on its page", async ({
	page,
	site,
	openPanel,
}) => {
	await page.goto(site.page("press.example--arabic"));
	// A shortcut lets the extension into the tab in front, for this once.
	const panel = await openPanel("command");
	await expect(outlet(panel)).toHaveText("Not a site that Colophon knows");
	await expect(
		panel.getByRole("button", { name: "Always read press.example" }),
	).toBeVisible();
	await panel.getByRole("button", { name: "Read it all the same" }).click();
	await expect(
		panel.getByRole("button", { name: "Open reader view" }),
	).toBeVisible();
	await expect(panel.getByRole("switch")).toBeChecked();
});

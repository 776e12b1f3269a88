import type { Page } from "@playwright/test";
import { frontTab } from "../../scripts/browsers/chromium";
import { demo, expect, pressShortcut, test } from "./support/chrome";

/** What the toolbar button says on the tab in front. */
const badge = async (inside: Page) =>
	inside.evaluate(
		async (tabId) => ({
			text: await chrome.action.getBadgeText({ tabId }),
			title: await chrome.action.getTitle({ tabId }),
		}),
		await frontTab(inside),
	);

const panelsOpen = (inside: Page) =>
	inside.evaluate(async () => {
		const contexts = await chrome.runtime.getContexts({
			contextTypes: ["SIDE_PANEL" as chrome.runtime.ContextType],
		});
		return contexts.length;
	});

test("the badge names the original's language on a translation, and nothing elsewhere", async ({
	page,
	site,
	inside,
}) => {
	await page.goto(site.page(demo));
	await expect
		.poll(() => badge(inside))
		.toEqual({ text: "RU", title: "Colophon: translated from Russian" });
	await page.goto(site.page("worldcrunch.com--not-translated"));
	await expect(page.locator("html")).toHaveAttribute("lang", /./);
	await expect
		.poll(() => badge(inside))
		.toEqual({ text: "", title: "Colophon: whose words are these?" });
	await page.goto(site.page("worldcrunch.com--gate"));
	await expect.poll(async () => (await badge(inside)).text).toBe("RU");
});

test("the shortcut opens the panel and closes it again", async ({
	page,
	site,
	inside,
	openPanel,
}) => {
	await page.goto(site.page(demo));
	await openPanel("command");
	await expect.poll(() => panelsOpen(inside)).toBe(1);
	await page.bringToFront();
	await pressShortcut(page, "S");
	await expect.poll(() => panelsOpen(inside)).toBe(0);
	await openPanel("command");
	await expect.poll(() => panelsOpen(inside)).toBe(1);
});

test("the toolbar button opens the panel with the page's outlet in it", async ({
	page,
	site,
	openPanel,
}) => {
	await page.goto(site.page(demo));
	const panel = await openPanel("action");
	await expect(panel.getByText("Kommersant").first()).toBeVisible();
});

test("the reader opens by the keys that Chrome leaves to pages, and again after the worker was killed", async ({
	page,
	site,
	killWorker,
}) => {
	await page.goto(site.page(demo));
	const reader = page.locator("colophon-reader");
	await expect(page.locator("colophon-stub").first()).toBeAttached();
	await pressShortcut(page, "R");
	await expect(reader).toBeVisible();
	await pressShortcut(page, "R");
	await expect(reader).toBeHidden();
	await killWorker();
	await pressShortcut(page, "R");
	await expect(reader).toBeVisible();
});

test("the command reads a page of an unknown site, and there alone", async ({
	page,
	site,
	ask,
}) => {
	const url = site.page("press.example--arabic");
	await page.goto(url);
	expect(await ask("state")).toBeUndefined();
	await pressShortcut(page, "R", "Alt");
	await expect(page.locator("colophon-reader")).toBeVisible();
	const other = url.replace("press.example", "other.example");
	site.route(other, { body: "<title>Other</title><p>Not asked for." });
	await page.goto(other);
	expect(await ask("state")).toBeUndefined();
});

test("where there can be no reader view the button says so for a moment", async ({
	page,
	site,
	inside,
	ask,
}) => {
	await page.goto(site.page("worldcrunch.com--gate"));
	await expect
		.poll(async () => (await ask("state"))?.reading.state)
		.toBe("gated");
	await expect.poll(async () => (await badge(inside)).text).toBe("RU");
	await pressShortcut(page, "R", "Alt");
	await expect.poll(async () => (await badge(inside)).text).toBe("–");
	await expect(page.locator("colophon-reader")).toHaveCount(0);
	await expect.poll(async () => (await badge(inside)).text).toBe("RU");
});

test("a killed worker comes back for the panel, the badge and the shortcuts", async ({
	page,
	site,
	inside,
	openPanel,
	killWorker,
}) => {
	await page.goto(site.page(demo));
	const panel = await openPanel("command");
	const outlet = panel.getByText("Kommersant").first();
	await expect(outlet).toBeVisible();
	await killWorker();
	await page.goto(site.page("worldcrunch.com--not-translated"));
	await expect(outlet).toBeHidden();
	await page.goto(site.page(demo));
	await expect(outlet).toBeVisible();
	await expect.poll(async () => (await badge(inside)).text).toBe("RU");
	await killWorker();
	await page.bringToFront();
	await pressShortcut(page, "S");
	await expect.poll(() => panelsOpen(inside)).toBe(0);
});

test("the toolbar button lets Colophon read a page of an unknown site, while the panel stays open", async ({
	page,
	site,
	ask,
	inside,
	openPanel,
	pressToolbarButton,
}) => {
	await page.goto(site.page(demo));
	await openPanel("action");
	await page.goto(site.page("press.example--arabic"));
	expect(await ask("state")).toBeUndefined();
	await pressToolbarButton();
	await expect
		.poll(async () => (await ask("state"))?.reading.kind)
		.toBe("article");
	expect(await panelsOpen(inside)).toBe(1);
	await pressToolbarButton();
	await expect.poll(() => panelsOpen(inside)).toBe(0);
});

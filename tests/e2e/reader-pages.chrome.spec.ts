import fs from "node:fs";
import type { Page } from "@playwright/test";
import { expect, type TestSite, test } from "./support/chrome";
import { hostile, looks } from "./support/hostile-style";
import { clickControl, closeReader, openReader } from "./support/reader";

const address = "https://worldcrunch.com/world-affairs/reader-test/";
const fixture = (name: string) =>
	fs.readFileSync(`tests/pages/${name}/page.html`, "utf8");

/** Goes to a page of the fixture's markup at an address where Colophon runs by itself. */
async function visit(
	page: Page,
	site: TestSite,
	name: string,
	change: (html: string) => string = (html) => html,
	headers: Record<string, string> = {},
): Promise<void> {
	site.route(address, { body: change(fixture(name)), headers });
	await page.goto(address);
	await page.waitForSelector("html:not([data-colophon-prehide])");
	await page.waitForTimeout(300);
}

test("looks the same on a page whose styles want to be everywhere", async ({
	page,
	site,
	inside,
	ask,
}) => {
	await page.setViewportSize({ width: 1000, height: 800 });
	await visit(page, site, "worldcrunch.com--demo", (html) =>
		html.replace(/<style[\s\S]*?<\/style>/g, ""),
	);
	await openReader(page, inside);
	const calm = await page.evaluate(looks);
	await closeReader(page, ask);
	await visit(page, site, "worldcrunch.com--demo", (html) =>
		html.replace(/<style[\s\S]*?<\/style>/g, "").replace("</head>", hostile),
	);
	await openReader(page, inside);
	expect(calm.length).toBeGreaterThan(100);
	expect(await page.evaluate(looks)).toEqual(calm);
});

test("the bar works on a page that allows no styles and no scripts", async ({
	page,
	site,
	inside,
}) => {
	await visit(page, site, "worldcrunch.com--demo", undefined, {
		"content-security-policy":
			"default-src 'none'; style-src 'none'; script-src 'none'; img-src data:",
	});
	await openReader(page, inside);
	await clickControl(page, "Text and colours");
	await clickControl(page, "Black");
	await expect(page.locator("html")).toHaveAttribute(
		"data-colophon-reader",
		"black",
	);
	expect(
		await page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor,
		),
	).toBe("rgb(0, 0, 0)");
	await clickControl(page, "Page");
	await expect(page.locator("colophon-reader")).toHaveCount(0);
});

test("footnotes lead to their notes and back, and the address stays", async ({
	page,
	site,
	inside,
}) => {
	await page.setViewportSize({ width: 1000, height: 500 });
	await visit(page, site, "thecourier.example--footnotes");
	await openReader(page, inside);
	const mark = page
		.locator(".colophon-body sup a, .colophon-body a[href*='#']")
		.first();
	await mark.click();
	await expect(page).toHaveURL(address);
	const note = page.locator(":focus");
	await expect(note).toBeInViewport();
	expect(
		await note.evaluate((one) => one.closest(".colophon-body") !== null),
	).toBe(true);
	await note.locator("a[href*='#']").last().click();
	await expect(page).toHaveURL(address);
	await expect(mark).toBeInViewport();
	expect(await page.locator("colophon-reader [id]").count()).toBe(0);
});

test("an Arabic article runs from right to left, its foot from left to right", async ({
	page,
	site,
	inside,
}) => {
	await visit(page, site, "press.example--arabic");
	await openReader(page, inside);
	const direction = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => getComputedStyle(one).direction);
	expect(await direction(".colophon-article")).toBe("rtl");
	expect(await direction(".colophon-body p")).toBe("rtl");
	expect(await direction(".colophon-foot")).toBe("ltr");
	await expect(page.locator(".colophon-article")).toHaveAttribute(
		"lang",
		/^ar/,
	);
	expect(
		await page
			.locator("h1")
			.last()
			.evaluate((one) => getComputedStyle(one).letterSpacing),
		"letters that join are never spaced",
	).toMatch(/^(?:normal|0px)$/);
});

test("a teaser says that the publisher sent only this much, and links the publisher", async ({
	page,
	site,
	inside,
}) => {
	await visit(page, site, "worldcrunch.com--teaser");
	await openReader(page, inside);
	await expect(page.locator(".colophon-teaser")).toContainText(
		"sent only the beginning of this article",
	);
	await expect(page.locator(".colophon-teaser a").first()).toHaveAttribute(
		"href",
		address,
	);
});

test("a dictionary's window that comes when words are selected can be seen; what comes by itself cannot", async ({
	page,
	site,
	inside,
	ask,
}) => {
	await visit(page, site, "worldcrunch.com--demo");
	await openReader(page, inside);
	const put = (id: string) =>
		page.evaluate((id) => {
			const one = document.createElement("div");
			one.id = id;
			one.style.cssText = "position:fixed;top:200px;left:20px";
			one.textContent = "barge: a flat boat";
			document.body.append(one);
		}, id);
	await put("overlay");
	await expect(page.locator("#overlay")).toBeHidden();
	await page
		.locator(".colophon-body p")
		.first()
		.dblclick({ position: { x: 200, y: 10 } });
	await put("dictionary");
	await expect(page.locator("#dictionary")).toBeVisible();
	await expect(page.locator("#overlay")).toBeHidden();
	await closeReader(page, ask);
	expect(await page.locator("[data-colophon-guest]").count()).toBe(0);
});

test("a page that loads the next story by scrolling keeps its address while one reads", async ({
	page,
	site,
	inside,
}) => {
	await page.goto(site.page("worldcrunch.com--infinite-scroll"));
	await page.waitForTimeout(500);
	const before = page.url();
	await openReader(page, inside);
	for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 700);
	await page.waitForTimeout(600);
	expect(page.url()).toBe(before);
	await expect(page.locator("colophon-reader")).toHaveCount(1);
});

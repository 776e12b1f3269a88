import { frontTab } from "../../scripts/browsers/chromium";
import { noticeKinds } from "../../src/core/model";
import { newsletter, offer, paywall } from "./support/article-page";
import { expect, test } from "./support/chrome";
import { press, stub, stubs } from "./support/stubs";

/** The page without the words that Colophon has on it for the time being. */
const outer = () => document.documentElement.outerHTML;

test("a known notice becomes one line that says what it is and whose", async ({
	page,
	visit,
}) => {
	await visit({ between: paywall });
	await expect(page.locator("#story_page_paywall_1_story")).toBeHidden();
	await expect.poll(async () => (await stubs(page)).length).toBe(1);
	const [line] = await stubs(page);
	expect(line?.words).toMatch(/notice · Worldcrunch · show/);
	expect(line?.box.height).toBeLessThanOrEqual(28);
	expect(line?.expanded).toBe(false);
	const text = await page.locator("#p2").boundingBox();
	expect(line?.box.x).toBe(text?.x);
	expect(line?.box.width).toBe(text?.width);
});

test("mouse and keyboard show and fold, and the focus stays on the button", async ({
	page,
	visit,
}) => {
	await visit({ between: newsletter() });
	const notice = page.locator("#letter");
	await expect(notice).toBeHidden();

	await press(page, "Newsletter");
	await expect(notice).toBeVisible();
	let line = await stub(page, "Newsletter");
	expect(line).toMatchObject({ expanded: true, focused: true });
	expect(line.words).toContain("fold");

	await page.keyboard.press("Enter");
	await expect(notice).toBeHidden();
	line = await stub(page, "Newsletter");
	expect(line).toMatchObject({ expanded: false, focused: true });

	await page.keyboard.press(" ");
	await expect(notice).toBeVisible();
	line = await stub(page, "Newsletter");
	expect(line).toMatchObject({ expanded: true, focused: true });
	expect(line.name).toMatch(/^fold newsletter/i);
});

test("the button is reached by Tab, between the links around it", async ({
	page,
	visit,
}) => {
	const links = `<p><a href="#a" id="before">one</a></p>${newsletter()}<p><a href="#b" id="after">two</a></p>`;
	await visit({ between: links });
	await expect(page.locator("#letter")).toBeHidden();
	// What is unseen until it is known has no line in its place yet.
	await page.waitForSelector("colophon-stub", { state: "attached" });
	await page.locator("#before").focus();
	await page.keyboard.press("Tab");
	expect((await stub(page, "Newsletter")).focused).toBe(true);
	await page.keyboard.press("Tab");
	await expect(page.locator("#after")).toBeFocused();
});

test("a script of the page cannot press the button", async ({
	page,
	visit,
}) => {
	await visit({ between: newsletter() });
	await expect(page.locator("#letter")).toBeHidden();
	await page.evaluate(() => {
		const host = document.querySelector("colophon-stub") as HTMLElement;
		host.click();
		host.dispatchEvent(new MouseEvent("click", { bubbles: true }));
	});
	await expect(page.locator("#letter")).toBeHidden();
	expect(
		await page.evaluate(
			() => document.querySelector("colophon-stub")?.shadowRoot,
		),
	).toBeNull();
});

test("all are shown and folded from the panel", async ({
	page,
	ask,
	visit,
}) => {
	await visit({ between: newsletter(), after: paywall });
	await expect(page.locator("#letter")).toBeHidden();
	const shown = await ask("fold", { ids: "all", folded: false });
	expect(shown?.notices.map((one) => one.folded)).toEqual([false, false]);
	await expect(page.locator("#letter")).toBeVisible();
	await expect(page.locator(".tp-container-inner")).toBeVisible();
	expect((await stubs(page)).map((one) => one.expanded)).toEqual([true, true]);

	const folded = await ask("fold", { ids: "all", folded: true });
	expect(folded?.notices.map((one) => one.folded)).toEqual([true, true]);
	await expect(page.locator("#letter")).toBeHidden();

	const [first] = folded?.notices ?? [];
	await ask("fold", { ids: [first?.id ?? 0], folded: false });
	await expect(page.locator("#letter")).toBeVisible();
	await expect(page.locator(".tp-container-inner")).toBeHidden();
});

test("a kind that the options leave out is shown at once, and stays so on the next page", async ({
	page,
	remember,
	visit,
}) => {
	await visit({ between: newsletter(), after: paywall });
	await expect(page.locator("#letter")).toBeHidden();
	const others = noticeKinds.filter((kind) => kind !== "newsletter");
	await remember("folded-kinds", others);
	await expect(page.locator("#letter")).toBeVisible();
	await expect.poll(async () => (await stubs(page)).length).toBe(1);
	await page.reload();
	await expect(page.locator(".tp-container-inner")).toBeHidden();
	await expect(page.locator("#letter")).toBeVisible();
	await remember("folded-kinds", noticeKinds);
	await expect(page.locator("#letter")).toBeHidden();
});

test("switched off, the page is as it was; switched on again, it is folded again", async ({
	page,
	ask,
	visit,
}) => {
	await visit({
		between: newsletter().replace(
			"<div",
			'<div style="display:block!important"',
		),
		after: paywall,
	});
	await expect(page.locator("#letter")).toBeHidden();
	const off = await ask("site", { on: false });
	expect(off).toMatchObject({ on: false, reader: "unavailable", notices: [] });
	const now = await page.evaluate(outer);
	await expect(page.locator("#letter")).toBeVisible();

	await page.reload();
	await page.waitForTimeout(300);
	await expect(page.locator("#letter")).toBeVisible();
	expect(await page.evaluate(outer)).toBe(now);
	expect(now).not.toContain("colophon");

	const on = await ask("site", { on: true });
	expect(on?.on).toBe(true);
	await expect(page.locator("#letter")).toBeHidden();
	await ask("site", { on: false });
	expect(await page.evaluate(outer)).toBe(now);
});

test("a page that is no article is left alone", async ({ page, site, ask }) => {
	await page.goto(site.page("worldcrunch.com--not-an-article"));
	expect((await ask("state"))?.reading.kind).toBe("other");
	expect(await page.evaluate(outer)).not.toContain("colophon");
});

test("a jump scrolls to the words and marks them for a moment", async ({
	page,
	ask,
	inside,
	visit,
}) => {
	await visit();
	// As the panel does: where credits stand is told by the builder.
	await inside.evaluate(
		async (tabId) => {
			await chrome.scripting.executeScript({
				target: { tabId },
				files: ["/article.js"],
			});
		},
		await frontTab(inside),
	);
	const state = await ask("state");
	const claim = state?.reading.claims.find((one) =>
		one.said?.includes("Read the original"),
	);
	expect(
		await ask("jump", { at: claim?.at ?? "", said: claim?.said ?? "" }),
	).toBe(true);
	const link = page.getByText("Read the original article");
	await expect(link).toBeInViewport();
	const marked = () =>
		page.evaluate(() => [
			...[...CSS.highlights].flatMap(([name, ranges]) =>
				[...ranges].map((range) => `${name}: ${String(range)}`),
			),
		]);
	expect(await marked()).toEqual([`colophon-jump: ${claim?.said}`]);
	await expect.poll(marked, { timeout: 5000 }).toEqual([]);
	expect(await ask("jump", { at: "html > body > nowhere" })).toBe(false);
});

test("a page whose images and fields have the names of the document's parts comes to no harm", async ({
	page,
	ask,
	visit,
}) => {
	const names = [
		"documentElement",
		"body",
		"scrollingElement",
		"querySelector",
	];
	await visit({
		top: names.map((name) => `<img name="${name}" alt="">`).join(""),
		between: `<form class="newsletter-element" id="form">${offer}<input name="style"><input name="before"><input name="setAttribute"></form>${newsletter()}`,
	});
	await expect(page.locator("#letter")).toBeHidden();
	await expect(page.locator("#form")).toBeVisible();
	await ask("site", { on: false });
	await expect(page.locator("#letter")).toBeVisible();
	expect(await page.content()).not.toContain("colophon");
});

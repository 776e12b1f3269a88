import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect, test } from "./support/chrome";
import {
	clickControl,
	closeReader,
	control,
	openReader,
	outer,
	visitDemo,
} from "./support/reader";

const root = "html[data-colophon-reader]";

const top = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((one) => one.getBoundingClientRect().top);

test.beforeEach(({ page, site }) => visitDemo(page, site));

test("its text can be selected, walked and rewritten as translators do", async ({
	page,
	inside,
	ask,
}) => {
	const before = await outer(page);
	await openReader(page, inside);
	const second = page.locator(".colophon-body > p").nth(1);
	const words = await second.evaluate((one) => one.textContent);
	const selected = await second.evaluate((one) => {
		const selection = window.getSelection();
		selection?.selectAllChildren(one);
		return selection?.toString();
	});
	expect(selected).toBe(words);

	const walked = await page.evaluate(() => {
		const walker = document.createTreeWalker(
			document.body,
			NodeFilter.SHOW_TEXT,
		);
		const nodes: Text[] = [];
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.parentElement?.closest(".colophon-body") && text.data.trim())
				nodes.push(text);
		}
		const before = nodes.map((one) => one.data);
		// As page translators do: each text node goes into two <font> elements, and is then replaced.
		for (const text of nodes) {
			const inner = document.createElement("font");
			const outer = document.createElement("font");
			outer.append(inner);
			text.replaceWith(outer);
			inner.append(`${text.data}`.toUpperCase());
		}
		return before;
	});
	expect(walked.join("")).toContain(words);
	await expect(second).toHaveText((words ?? "").toUpperCase());
	await clickControl(page, "Text and colours");
	await clickControl(page, "Sepia");
	await expect(page.locator(root)).toHaveAttribute(
		"data-colophon-reader",
		"sepia",
	);
	await expect(second).toHaveText((words ?? "").toUpperCase());
	await closeReader(page, ask);
	expect(await outer(page)).toBe(before);
});

test("opens at the paragraph that was in view, and both sides keep their place", async ({
	page,
	inside,
	ask,
}) => {
	const words = await page.evaluate(() => {
		const paragraphs = [
			...document.querySelectorAll<HTMLElement>(".entry-content > p"),
		];
		const one = paragraphs[7] as HTMLElement;
		window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 120);
		return one.textContent?.trim().slice(0, 60) ?? "";
	});
	const pageY = await page.evaluate(() => window.scrollY);
	await openReader(page, inside);
	const same = `.colophon-body p:has-text(${JSON.stringify(words.slice(0, 40))})`;
	expect(Math.abs((await top(page, same)) - 120)).toBeLessThanOrEqual(8);

	await page.mouse.wheel(0, 900);
	await expect.poll(() => top(page, same)).toBeLessThan(-500);
	const readerY = await page.evaluate(() => window.scrollY);
	await closeReader(page, ask);
	expect(await page.evaluate(() => window.scrollY)).toBe(pageY);
	await openReader(page, inside);
	expect(
		Math.abs((await page.evaluate(() => window.scrollY)) - readerY),
	).toBeLessThanOrEqual(2);
});

test("keeps scrolling and resizing from the page's own listeners", async ({
	page,
	inside,
	ask,
}) => {
	await page.evaluate(() => {
		const count = () =>
			document.documentElement.setAttribute(
				"data-heard",
				`${Number(document.documentElement.getAttribute("data-heard")) + 1}`,
			);
		window.addEventListener("scroll", count);
		document.addEventListener("scroll", count);
		window.addEventListener("resize", count);
	});
	const heard = () =>
		page.evaluate(() =>
			Number(document.documentElement.getAttribute("data-heard")),
		);
	await openReader(page, inside);
	await page.mouse.wheel(0, 1200);
	await expect
		.poll(() => page.evaluate(() => window.scrollY))
		.toBeGreaterThan(800);
	await page.waitForTimeout(100);
	expect(await heard()).toBe(0);
	await closeReader(page, ask);
	await page.waitForTimeout(100);
	expect(await heard(), "coming back to its place is no scrolling").toBe(0);
	await page.mouse.wheel(0, 300);
	await expect.poll(heard).toBeGreaterThan(0);
});

test("the bar goes while the text moves down and comes back with a key or the pointer", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	const isAway = async () =>
		((await control(page, "Text and colours"))?.y ?? 0) < 0;
	await page.mouse.move(500, 500);
	await page.mouse.wheel(0, 900);
	await expect.poll(isAway).toBe(true);
	await page.mouse.move(500, 20);
	await expect.poll(isAway).toBe(false);
	await page.mouse.move(500, 500);
	await page.mouse.wheel(0, 300);
	await expect.poll(isAway).toBe(true);
	await page.keyboard.press("a");
	await expect.poll(isAway).toBe(false);
});

test("a page that throws the reader out is shown again", async ({
	page,
	inside,
	ask,
}) => {
	const before = await outer(page);
	await openReader(page, inside);
	await page.evaluate(() =>
		document.querySelector("colophon-reader")?.remove(),
	);
	await expect(page.locator(root)).toHaveCount(0);
	expect(await outer(page)).toBe(before);
	expect((await ask("state"))?.reader).toBe("closed");
});

test("no id of the reader clashes with the page's", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	expect(
		await page
			.locator("colophon-reader [id], colophon-reader [style*='position']")
			.count(),
	).toBe(0);
});

test("prints the article with header and foot, without the bar and the page", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("colophon-bar")).toHaveCSS("display", "none");
	await expect(page.locator(".colophon-header")).toBeVisible();
	await expect(page.locator(".colophon-foot")).toBeVisible();
	expect(
		await page
			.locator("colophon-reader")
			.evaluate((one) => getComputedStyle(one).color),
	).toBe("rgb(0, 0, 0)");
});

for (const theme of ["light", "sepia", "dark", "black"])
	test(`nothing in the ${theme} reader is out of reach for anybody`, async ({
		page,
		inside,
		remember,
	}) => {
		await remember("reader-look", { theme });
		await openReader(page, inside);
		await page.locator(".colophon-meter summary").click();
		await page.evaluate(axe.source);
		const violations = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: typeof import("axe-core") };
			const found = await axe.run("colophon-reader", {
				rules: { "color-contrast-enhanced": { enabled: false } },
			});
			return found.violations.map(({ id, nodes }) => [
				id,
				...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
			]);
		});
		expect(violations).toEqual([]);
	});

import { expect, test } from "./support/chrome";
import {
	clickControl,
	closeReader,
	control,
	openReader,
	outer,
	settled,
	visitDemo,
} from "./support/reader";

const root = "html[data-colophon-reader]";

test.beforeEach(({ page, site }) => visitDemo(page, site));

test("shows the whole article and hides the page, and Escape gives the page back as it was", async ({
	page,
	inside,
	ask,
}) => {
	await page.evaluate(() => window.scrollTo(0, 700));
	await page
		.locator("main a, a")
		.first()
		.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }));
	const before = await outer(page);
	const focused = await page.evaluate(() => document.activeElement?.outerHTML);
	await openReader(page, inside);

	const state = await ask("state");
	expect(state?.reader).toBe("open");
	const article = state?.reading.article;
	await expect(page.locator("colophon-reader h1")).toHaveText(
		article?.title ?? "?",
	);
	await expect(page.locator("colophon-reader h1")).toBeFocused();
	const shown = await page
		.locator(".colophon-body")
		.evaluate((one) => one.textContent);
	const held: string[] = [];
	const gather = (nodes: readonly unknown[]) => {
		for (const node of nodes as {
			type: string;
			value?: string;
			children?: unknown[];
		}[])
			if (node.type === "text") held.push(node.value ?? "");
			else gather(node.children ?? []);
	};
	gather(article?.body.children ?? []);
	expect(shown).toBe(held.join(""));
	expect(
		await page.evaluate(() =>
			[...document.body.children]
				.filter((one) => one.localName !== "colophon-reader")
				.every((one) => getComputedStyle(one).display === "none"),
		),
	).toBe(true);

	await page.keyboard.press("Escape");
	await expect(page.locator("colophon-reader")).toHaveCount(0);
	expect(await outer(page)).toBe(before);
	expect(await page.evaluate(() => window.scrollY)).toBe(700);
	expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(
		focused,
	);
	expect((await ask("state"))?.reader).toBe("closed");
});

test("names source, author, translator and dates above the text, and says below who says so", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	await expect(page.locator(".colophon-source")).toContainText("Коммерсантъ");
	await expect(page.locator(".colophon-source")).toContainText(
		"Russia · Russian",
	);
	await expect(page.locator(".colophon-source a")).toHaveAttribute(
		"href",
		/kommersant\.ru/,
	);
	await expect(page.locator(".colophon-byline")).toContainText("Translated by");
	await expect(page.locator(".colophon-foot dl")).toContainText(
		"this page: “Read the original article in Russian”",
	);
	await expect(page.locator(".colophon-foot dl")).toContainText(
		"Colophon’s record as of",
	);
	await expect(page.locator(".colophon-cite")).toContainText(
		"First published by Kommersant",
	);
	const dateline = page.locator(".colophon-dateline");
	expect(
		await dateline.evaluate((one) => getComputedStyle(one).fontVariantCaps),
	).toBe("all-small-caps");
});

test("every picture's credit is set apart from its caption, also that of the first", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	const captions = page.locator(".colophon-body figure:has(img) figcaption");
	const credits = captions.locator("small.colophon-after");
	await expect(credits).toHaveText([
		"Credit: Pavel Lindt",
		"Credit: Ksenia Orlova",
	]);
	const [own, around] = await Promise.all(
		[credits, captions].map((some) =>
			some.evaluateAll((all) => all.map((one) => getComputedStyle(one).color)),
		),
	);
	expect(new Set(own).size).toBe(1);
	expect(around).not.toContain(own?.[0]);
});

test("the meter opens the list of what was left out, and why", async ({
	page,
	inside,
	ask,
}) => {
	await openReader(page, inside);
	const state = await ask("state");
	const left = (state?.notices ?? []).filter(({ dormant }) => !dormant);
	const leftOut = state?.reading.article?.leftOut ?? [];
	expect(left.length).toBeGreaterThan(1);
	const meter = page.locator(".colophon-meter");
	const counts = (folded: number) =>
		new RegExp(
			`^(\\d+) of \\1 paragraphs, 2 of 2 pictures; ${folded} notices? folded${leftOut.length ? `, ${leftOut.length} left out` : ""}$`,
		);
	await expect(meter.locator("summary")).toHaveText(counts(left.length));
	await expect(meter.locator("li").first()).toBeHidden();
	await ask("fold", { ids: [left[0]?.id ?? -1], folded: false });
	await meter.locator("summary").click();
	await expect(meter.locator("summary")).toHaveText(counts(left.length - 1));
	await expect(meter.locator("li")).toHaveCount(left.length + leftOut.length);
	await expect(meter.locator("li").first()).toContainText(
		left[0]?.because ?? "?",
	);
	await expect(meter.locator("li").first()).toContainText(
		"shown on the page now",
	);
});

test("the foot says owner and since when in one row, and no wording twice", async ({
	page,
	inside,
}) => {
	await openReader(page, inside);
	const foot = page.locator(".colophon-foot dl");
	await expect(foot.locator("dt").filter({ hasText: /^Owner/ })).toHaveCount(1);
	await expect(foot.locator("dt", { hasText: "Owner since" })).toHaveCount(0);
	await expect(foot.locator("dd", { hasText: /^since 2006/ })).toContainText(
		"this page",
	);
	await expect(
		foot.locator("dd", { hasText: "since August 2006" }),
	).toContainText("Colophon’s record");
});

test("the meter lists what stood inside the article and is no part of it, as the panel does", async ({
	page,
	inside,
	ask,
}) => {
	await openReader(page, inside);
	const leftOut = (await ask("state"))?.reading.article?.leftOut ?? [];
	expect(leftOut.length).toBeGreaterThan(0);
	const meter = page.locator(".colophon-meter");
	await expect(meter.locator("summary")).toContainText(
		`${leftOut.length} left out`,
	);
	await meter.locator("summary").click();
	for (const { words, because } of leftOut)
		await expect(
			meter.locator("li").filter({ hasText: words }).first(),
		).toContainText(because);
});

test("heeds the reader's hand alone, remembers the look and wears it again", async ({
	page,
	inside,
	ask,
}) => {
	await openReader(page, inside);
	const size = () =>
		page
			.locator("colophon-reader")
			.evaluate((one) => getComputedStyle(one).fontSize);
	expect(await size()).toBe("20px");
	await clickControl(page, "Text and colours");
	await clickControl(page, "Dark");
	await clickControl(page, "Text size: more");
	await clickControl(page, "Sans");
	expect(await size()).toBe("21px");
	await page.keyboard.press("Escape");
	await expect
		.poll(() => control(page, "Dark"), {
			message: "Escape closes the panel first",
		})
		.toBeUndefined();
	await expect(page.locator(root)).toHaveAttribute(
		"data-colophon-reader",
		"dark",
	);
	expect(
		await page.evaluate(
			() => document.querySelector("colophon-bar")?.shadowRoot,
		),
	).toBeNull();
	await page.evaluate(() =>
		window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" })),
	);
	await page.waitForTimeout(50);
	await expect(page.locator(root), "a made-up Escape is not heard").toHaveCount(
		1,
	);
	await closeReader(page, ask);
	await page.reload();
	await settled(page);
	await openReader(page, inside);
	await expect(page.locator(root)).toHaveAttribute(
		"data-colophon-reader",
		"dark",
	);
	expect(await size()).toBe("21px");
	expect(
		await inside.evaluate(() => chrome.storage.local.get("reader-look")),
	).toEqual({
		"reader-look": { theme: "dark", font: "sans", size: 21, width: 36 },
	});
});

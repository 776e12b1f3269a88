import { views } from "./samples/views";
import {
	expect,
	objectionsInBothThemes,
	openEverything,
	test,
} from "./support/drawn";

const names = Object.keys(views);

test("axe-core has no objection to any state, light or dark", async ({
	draw,
}) => {
	test.setTimeout(120_000);
	for (const name of names) {
		const page = await draw(name);
		await openEverything(page);
		await page.waitForTimeout(name === "loading" ? 200 : 0);
		expect(await objectionsInBothThemes(page), name).toEqual([]);
	}
});

for (const width of [220, 240, 280, 360, 600])
	test(`nothing spills over at ${width} px, in either direction`, async ({
		page,
		draw,
	}) => {
		await page.setViewportSize({ width, height: 760 });
		for (const name of names) {
			await draw(name);
			await openEverything(page);
			for (const dir of ["ltr", "rtl"]) {
				await page.evaluate((to) => {
					document.documentElement.dir = to;
				}, dir);
				const spill = await page.evaluate(() =>
					[...document.querySelectorAll("#app *:not(.unseen)")]
						.filter((element) => {
							const {
								left,
								right,
								width: wide,
							} = element.getBoundingClientRect();
							return wide > 0 && (left < -1 || right > innerWidth + 1);
						})
						.map((element) => element.outerHTML.slice(0, 120)),
				);
				expect(spill, `${name}, ${dir}`).toEqual([]);
			}
		}
	});

test("every target is at least 24 px high and wide", async ({ page, draw }) => {
	await page.setViewportSize({ width: 280, height: 760 });
	for (const name of names) {
		await draw(name);
		await openEverything(page);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll("button, summary, label, a.button")]
				.map((element) => ({ element, box: element.getBoundingClientRect() }))
				.filter(
					({ box }) => box.width > 0 && (box.width < 24 || box.height < 24),
				)
				.map(
					({ element, box }) =>
						`${element.outerHTML.slice(0, 90)} ${box.width}×${box.height}`,
				),
		);
		expect(small, name).toEqual([]);
	}
});

test("the keyboard reaches everything, and the focus can be seen", async ({
	page,
	draw,
}) => {
	await draw("translation");
	const all = await page
		.locator("button:visible, a:visible, input:visible, summary:visible")
		.count();
	const seen = new Set<string>();
	for (let n = 0; n < all; n += 1) {
		await page.keyboard.press("Tab");
		const focused = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return {
				html: element.outerHTML,
				outline:
					outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
			};
		});
		if (!focused) break;
		expect(focused.outline, focused.html).toBe(true);
		seen.add(`${n} ${focused.html}`);
	}
	expect(seen.size).toBe(all);
});

test("forced colours keep the bars of owners visible and apart, by shape too", async ({
	page,
	draw,
}) => {
	await page.emulateMedia({ forcedColors: "active" });
	await draw("sale-agreed");
	const looks = await page.evaluate(() => {
		const paper = getComputedStyle(document.body).backgroundColor;
		const of = (selector: string, property: "fill" | "stroke") => {
			const element = document.querySelector(selector);
			return element !== null && getComputedStyle(element)[property] !== paper;
		};
		const dashes = document.querySelector(".bar .unsure");
		return {
			sure: of(".bar .sure", "fill"),
			unsure: of(".bar .unsure", "stroke"),
			needle: of(".bar .needle", "stroke"),
			dashed:
				dashes !== null && getComputedStyle(dashes).strokeDasharray !== "none",
			heights: [
				...new Set(
					[...document.querySelectorAll(".bar .sure")].map((one) =>
						one.getAttribute("height"),
					),
				),
			].sort(),
		};
	});
	expect(looks).toEqual({
		sure: true,
		unsure: true,
		needle: true,
		dashed: true,
		heights: ["5", "8"],
	});
});

test("of a title too long for two lines nothing shows below them", async ({
	page,
	draw,
}) => {
	await page.setViewportSize({ width: 240, height: 760 });
	await draw("long-title");
	const lines = await page.locator(".article-title").evaluate((title) => {
		const { lineHeight } = getComputedStyle(title);
		return [title.clientHeight, title.scrollHeight].map(
			(height) => height / Number.parseFloat(lineHeight),
		);
	});
	expect(lines[0]).toBeCloseTo(2, 1);
	expect(lines[1]).toBeGreaterThan(2.9);
});

test("the years below the line of owners never run into one another", async ({
	page,
	draw,
}) => {
	for (const name of [
		"translation",
		"one-owner",
		"before-owners",
		"before-first-owner",
		"early",
		"late",
		"undated",
		"several-owners",
		"sale-agreed",
		"state-owned",
	]) {
		await draw(name);
		for (const width of [220, 240, 280, 360]) {
			await page.setViewportSize({ width, height: 760 });
			const boxes = await page
				.locator(".card .timeline-years span")
				.evaluateAll((spans) =>
					spans
						.map((span) => span.getBoundingClientRect())
						.filter(({ width }) => width > 0)
						.map(({ left, right }) => [left, right] as const)
						.sort((a, b) => a[0] - b[0]),
				);
			for (const [n, [left]] of boxes.entries())
				expect(left, `${name}, ${width} px`).toBeGreaterThan(
					(boxes[n - 1]?.[1] ?? -1) + 2,
				);
		}
	}
});

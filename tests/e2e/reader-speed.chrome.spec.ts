import type { Page } from "@playwright/test";
import { expect, test } from "./support/chrome";
import {
	busyWords,
	isBusy,
	median,
	rounds,
	tellFigure,
} from "./support/timing";

/** Milliseconds from the command's keys to the first frame that shows the reader. */
async function opening(page: Page): Promise<number> {
	await page.evaluate(() => {
		const shown = new Promise<number>((resolve) => {
			new MutationObserver(() =>
				// The frame is drawn when the task after its callbacks runs.
				requestAnimationFrame(() =>
					setTimeout(() => resolve(performance.timeOrigin + performance.now())),
				),
			).observe(document.documentElement, {
				attributeFilter: ["data-colophon-reader"],
			});
		});
		Object.assign(window, { shown });
	});
	const session = await page.context().newCDPSession(page);
	const key = {
		modifiers: 1 | 8,
		key: "R",
		code: "KeyR",
		windowsVirtualKeyCode: 82,
		nativeVirtualKeyCode: 82,
	};
	const began = performance.timeOrigin + performance.now();
	await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
	const ended = await page.evaluate(
		() => (window as unknown as { shown: Promise<number> }).shown,
	);
	await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
	await session.detach();
	return ended - began;
}

test("opens within 100 ms of the command, its script's loading included (median of 20)", async ({
	page,
	site,
}) => {
	test.setTimeout(180_000);
	const measure = async () => {
		const first: number[] = [];
		const again: number[] = [];
		for (let round = 0; round < rounds; round++) {
			await page.goto(site.page("worldcrunch.com--demo"));
			await page.waitForSelector("colophon-stub", { state: "attached" });
			first.push(await opening(page));
			await page.keyboard.press("Escape");
			await page.waitForSelector("colophon-reader", { state: "detached" });
			again.push(await opening(page));
		}
		return { first: median(first), again: median(again) };
	};
	let best = await measure();
	const busy = isBusy();
	const limit = busy ? 300 : 100;
	for (let attempt = 0; attempt < 2 && best.first > limit; attempt++)
		best = await measure();
	tellFigure(
		`reader opened: ${best.first.toFixed(0)} ms the first time on a page, ${best.again.toFixed(0)} ms after that (medians of ${rounds}${busyWords(busy)})`,
	);
	expect(best.first).toBeLessThanOrEqual(limit);
});

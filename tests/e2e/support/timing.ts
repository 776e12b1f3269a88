import os from "node:os";
import { test } from "./chrome";

/** So many times is what is timed done for one median. */
export const rounds = 20;

/** The middle one of so many milliseconds. */
export const median = (all: number[]): number =>
	[...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/** More processes want to run than there are processors: what is measured then is the others' work. */
export const isBusy = (): boolean =>
	(os.loadavg()[0] ?? 0) > os.cpus().length * 1.5;

/** What is said after a figure that was measured on a busy machine. */
export const busyWords = (busy: boolean): string =>
	busy ? "; the machine was busy with other work" : "";

/** Prints a figure, and leaves it with the test for the report. */
export function tellFigure(words: string): void {
	console.log(words);
	test.info().annotations.push({ type: "figure", description: words });
}

import fs from "node:fs";
import type { ToolName } from "./install-meter";
import type { Meter } from "./open-meter";

const fixture = "tests/pages/worldcrunch.com--demo";
const sizes = [1, 10, 100];

/** Slope of the straight line through the logarithms: the exponent of the power law that fits best. */
export function exponentOf(points: [size: number, ms: number][]): number {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (values: number[]) =>
		values.reduce((sum, one) => sum + one, 0) / values.length;
	const mx = mean(logs.map(([x]) => x));
	const my = mean(logs.map(([, y]) => y));
	const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
	const below = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
	return above / below;
}

export interface Growth {
	/** Milliseconds at 1, 10 and 100 times the paragraphs. */
	ms: [size: number, ms: number][];
	exponent: number;
}

/** How the time of each tool grows with the paragraphs of one of our own pages. */
export async function measureGrowth(
	meter: Meter,
	tools: ToolName[],
): Promise<Partial<Record<ToolName, Growth>>> {
	const markup = fs.readFileSync(`${fixture}/page.html`, "utf8");
	const { url } = JSON.parse(
		fs.readFileSync(`${fixture}/page.json`, "utf8"),
	) as { url: string };
	const taken = new Map<ToolName, [number, number][]>();
	for (const times of sizes) {
		const { outputs } = await meter.measure({
			markup,
			url,
			tools,
			times,
			repetitions: times < 100 ? 15 : 5,
		});
		for (const tool of tools)
			taken.set(tool, [
				...(taken.get(tool) ?? []),
				[times, outputs[tool]?.ms ?? 0],
			]);
	}
	return Object.fromEntries(
		[...taken].map(([tool, ms]) => [tool, { ms, exponent: exponentOf(ms) }]),
	);
}

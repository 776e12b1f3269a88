import type { Growth } from "./growth";
import type { ToolName } from "./install-meter";
import type { LabelResult } from "./label-result";
import type { PageResult, Verdict } from "./page-result";

/** One row of the table: what is measured, what is to be reached, and what each tool reaches. */
export interface Figure {
	name: string;
	target: string;
	values: Partial<Record<ToolName, { value: number; text: string }>>;
	/** Whether Colophon reaches the target; unsaid where there is none. */
	reached?: boolean;
}

/** Everything that was measured in one run. */
export interface Run {
	tools: ToolName[];
	pages: PageResult[];
	labels: LabelResult[];
	growth: Partial<Record<ToolName, Growth>>;
}

/** What one tool made of the pages that it was asked for. */
export const verdictsOf = (pages: PageResult[], tool: ToolName): Verdict[] =>
	pages.flatMap(({ verdicts }) => verdicts[tool] ?? []);

/** One row: what each tool measures, and whether ours is good; without `good` there is no aim. */
export function figure(
	name: string,
	target: string,
	tools: ToolName[],
	measured: (tool: ToolName) => { value: number; text: string } | undefined,
	good?: (value: number) => boolean,
): Figure {
	const values = Object.fromEntries(
		tools.flatMap((tool) => {
			const value = measured(tool);
			return value ? [[tool, value]] : [];
		}),
	) as Figure["values"];
	const own = values.colophon;
	if (!good) return { name, target, values };
	return { name, target, values, reached: own ? good(own.value) : false };
}

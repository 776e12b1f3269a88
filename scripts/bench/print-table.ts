import type { Figure } from "./figure";
import type { ToolName } from "./install-meter";

/** The figures as a table that is read as it stands and as Markdown; what the run did not measure is left out. */
export function printTable(
	figures: Figure[],
	names: Partial<Record<ToolName, string>>,
): string {
	const tools = Object.keys(names) as ToolName[];
	const rows = figures
		.filter(({ values }) => Object.keys(values).length > 0)
		.map(({ name, target, values, reached }) => [
			name,
			target,
			...tools.map((tool) => {
				const text = values[tool]?.text ?? "-";
				return tool === "colophon" && reached !== undefined
					? `${reached ? "✓" : "✗"} ${text}`
					: text;
			}),
		]);
	const head = [
		"figure",
		"to reach",
		...tools.map((tool) => names[tool] ?? ""),
	];
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 3),
	);
	const line = (cells: string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
	return [
		line(head),
		line(widths.map((width) => "-".repeat(width))),
		...rows.map(line),
	].join("\n");
}

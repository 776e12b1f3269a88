import fs from "node:fs";
import path from "node:path";
import { type Corpus, loadCorpus, markupOf } from "./bench/corpus";
import type { Run } from "./bench/figure";
import { figuresOf } from "./bench/figures";
import { measureGrowth } from "./bench/growth";
import { type ToolName, toolNames } from "./bench/install-meter";
import { labelResult } from "./bench/label-result";
import { type Meter, openMeter } from "./bench/open-meter";
import { type Options, optionsOf } from "./bench/options";
import { pageResult } from "./bench/page-result";
import { printTable } from "./bench/print-table";
import { cutPages, printMistakes, printWorst } from "./bench/print-worst";
import { build } from "./command";

const repetitions = 3;

const versionOf = (name: string) =>
	(
		JSON.parse(
			fs.readFileSync(path.join("node_modules", name, "package.json"), "utf8"),
		) as { version: string }
	).version;

/** Reads every page that is asked for with every tool, in one page of one browser. */
async function measure(
	meter: Meter,
	{ folder, pages, labels }: Corpus,
	options: Options,
): Promise<Run> {
	const tools: ToolName[] = options.peers ? [...toolNames] : ["colophon"];
	const run: Run = { tools, pages: [], labels: [], growth: {} };
	for (const page of pages) {
		const markup = markupOf(folder, page.file);
		const task = { markup, url: page.url, tools, repetitions };
		run.pages.push(pageResult(page, await meter.measure(task)));
		if (run.pages.length % 100 === 0)
			console.error(`${run.pages.length} of ${pages.length} pages`);
	}
	for (const label of labels) {
		const { found } = await meter.measure({
			markup: markupOf(folder, label.file),
			url: label.url,
			tools: ["colophon"],
			repetitions: 1,
		});
		run.labels.push(labelResult(label, found));
	}
	if (options.pages.length === 0)
		run.growth = await measureGrowth(meter, tools);
	return run;
}

/**
 * `npm run bench`: how exactly and how fast Colophon reads the pages of a corpus, beside its peers in the same run.
 * Prints the table, and writes it with what was found on every page as JSON.
 */
export async function main(args: string[]): Promise<number> {
	const options = optionsOf(args);
	const corpus = loadCorpus(options.folder, options.pages);
	if (!build(["core"])) return 1;
	const began = Date.now();
	const meter = await openMeter();
	const run = await measure(meter, corpus, options).finally(meter.close);
	const seconds = Math.round((Date.now() - began) / 1000);
	const figures = figuresOf(run);
	const names: Record<ToolName, string> = {
		colophon: "Colophon",
		readability: `Readability ${versionOf("@mozilla/readability")}`,
		defuddle: `Defuddle ${versionOf("defuddle")}`,
	};
	const date = new Date().toISOString().slice(0, 10);
	const browser = `Chromium ${meter.version}`;

	fs.mkdirSync(path.dirname(path.resolve(options.json)), { recursive: true });
	fs.writeFileSync(
		options.json,
		`${JSON.stringify({ date, browser, seconds, names, figures, cut: cutPages(run), ...run }, null, "\t")}\n`,
	);

	if (options.worst > 0) console.log(`${printWorst(run, options.worst)}\n`);
	const mistakes = printMistakes(run);
	if (mistakes) console.log(`${mistakes}\n`);
	console.log(
		printTable(
			figures,
			Object.fromEntries(run.tools.map((tool) => [tool, names[tool]])),
		),
	);
	if (run.tools.length > 1)
		console.log(
			"\nWhere the truth of a page begins with its standfirst (fundus), ours is scored with the text. The peers' text is scored as it is, which serves them better; words that stand in their excerpt do not count as lost.",
		);
	console.log(
		`\n${date}, ${browser}, ${seconds} s. Every page in ${options.json}; the worst with --worst 20.`,
	);
	const failed = run.pages.flatMap(({ id, verdicts }) =>
		Object.entries(verdicts)
			.filter(([, { error }]) => error !== undefined)
			.map(([tool, { error }]) => `${tool} threw on ${id}: ${error}`),
	);
	if (failed.length > 0) console.log(failed.join("\n"));
	return 0;
}

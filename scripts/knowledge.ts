import path from "node:path";
import { parseArgs } from "node:util";
import { command } from "./command";
import { checkOutlets } from "./knowledge/check-outlets";
import { importFacts } from "./knowledge/import-facts";
import { outletFigures } from "./knowledge/outlet-figures";
import {
	readOutletFiles,
	room,
	writeOutletFiles,
} from "./knowledge/outlet-files";

/**
 * `npm run knowledge`: checks the outlets' records and prints how much they know.
 *
 * `npm run knowledge -- --import [folder]` first makes records from a folder of gathered facts (by default
 * `../shared/outlets`). Records that are there are kept by hand and left alone, unless `--overwrite` is said too.
 */
export async function main(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			import: { type: "boolean", default: false },
			overwrite: { type: "boolean", default: false },
		},
	});
	if (values.import) {
		const from = positionals[0] ?? path.join("..", "shared", "outlets");
		const { written, kept } = writeOutletFiles(importFacts(from), {
			overwrite: values.overwrite,
		});
		if (written.length && !command("biome", ["format", "--write", room]))
			return 1;
		console.log(
			`${written.length} records written from ${from}, ${kept.length} left as they were${kept.length ? ` (kept by hand; --overwrite writes them anew)` : ""}`,
		);
	}
	const files = readOutletFiles();
	const { problems, outlets } = checkOutlets(files);
	for (const { file, field, wrong, mend } of problems)
		console.error(`${file}: ${field}: ${wrong}\n  → ${mend}`);
	console.log(outletFigures(outlets));
	console.log(
		problems.length
			? `${problems.length} to mend`
			: `${files.length} records are sound`,
	);
	return problems.length ? 1 : 0;
}

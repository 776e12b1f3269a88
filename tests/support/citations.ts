import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { citationJs } from "../../scripts/build/citation-js";
import type * as Citations from "../../src/citations";

let loading: Promise<typeof Citations> | undefined;

async function load(): Promise<typeof Citations> {
	const outDir = path.resolve(
		"test-results",
		`citations-${process.pid}-${Date.now()}`,
	);
	await build({
		configFile: false,
		logLevel: "error",
		resolve: { alias: [citationJs] },
		build: {
			outDir,
			minify: false,
			lib: {
				entry: path.resolve("src/citations/index.ts"),
				formats: ["es"],
				fileName: () => "citations.mjs",
			},
		},
	});
	const file = path.join(outDir, "citations.mjs");
	const made = (await import(pathToFileURL(file).href)) as typeof Citations;
	fs.rmSync(outDir, { recursive: true });
	return made;
}

/** The citations as they are shipped: bundled with their packages and styles, once a worker. */
export const citations = (): Promise<typeof Citations> => {
	loading ??= load();
	return loading;
};

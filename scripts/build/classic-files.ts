import fs from "node:fs";
import path from "node:path";
import { minify } from "terser";
import { build, type Plugin, type UserConfig } from "vite";

type Part = { file: string; entry: string };

/** Half a kilobyte of the thirty that a page may carry is left over by the bundler's own minifier, and some by one run. */
async function smaller(code: string): Promise<string> {
	let least = code;
	// None of our functions is made with `new`, so all of them may be arrows.
	for (const compress of [
		{ passes: 2 },
		{ reduce_funcs: false, unsafe_arrows: true },
	])
		least = (await minify(least, { ecma: 2020, compress })).code ?? least;
	return least;
}

/** What one nested build makes of its entry: a single script or a single stylesheet. */
async function compile(
	{ file, entry }: Part,
	shared: UserConfig,
): Promise<string> {
	const script = file.endsWith(".js");
	const result = await build({
		...shared,
		configFile: false,
		logLevel: "error",
		publicDir: false,
		build: {
			...shared.build,
			write: false,
			...(script
				? {
						lib: {
							entry,
							formats: ["iife"],
							name: "colophon",
							fileName: () => file,
						},
					}
				: { rolldownOptions: { input: entry } }),
		},
	});
	const outputs = [result].flat().flatMap((one) => {
		if (!("output" in one)) throw new Error(`${entry}: is being watched`);
		return one.output;
	});
	for (const output of outputs) {
		if (script && output.type === "chunk") return smaller(output.code);
		if (!script && output.type === "asset" && output.fileName.endsWith(".css"))
			return String(output.source);
	}
	throw new Error(`${entry} gave no ${file}`);
}

/**
 * Builds scripts and styles that run inside visited pages, each as one classic file at a fixed path: a content script
 * cannot be a module without starting late, and what is injected on demand has to be named. Nested builds, because a
 * bundle of several entries would share chunks.
 */
export function classicFiles(
	parts: Part[],
	generated: Record<string, () => string>,
	configure: () => UserConfig,
): Plugin {
	return {
		name: "colophon:classic-files",
		apply: "build",
		buildStart() {
			// The nested builds are outside of this module graph: without this, watching never rebuilds them.
			for (const file of fs.readdirSync("src", {
				recursive: true,
				encoding: "utf8",
			}))
				this.addWatchFile(path.resolve("src", file));
		},
		async generateBundle() {
			for (const part of parts)
				this.emitFile({
					type: "asset",
					fileName: part.file,
					source: await compile(part, configure()),
				});
			for (const [fileName, text] of Object.entries(generated))
				this.emitFile({ type: "asset", fileName, source: text() });
		},
	};
}

/**
 * Runs one of the scripts beside this file, on plain Node and from a clean clone: installs the packages first, then
 * lets vite load the script, which may be TypeScript and may import from src.
 *
 *     node scripts/run.mjs read page.html --json
 */
import path from "node:path";
import { installPackages } from "./install-packages.mjs";

const [name, ...args] = process.argv.slice(2);
process.chdir(path.dirname(import.meta.dirname));
try {
	installPackages();
	const { runnerImport } = await import("vite");
	const { module } = await runnerImport(
		path.join(import.meta.dirname, `${name}.ts`),
		{ logLevel: "error" },
	);
	process.exitCode = await module.main(args);
} catch (error) {
	console.error(process.env.DEBUG ? error : `\n${error.message}`);
	// The verdict stands last even when nothing could be tried.
	if (name === "test") console.log("\n0 passed, 1 failed");
	process.exitCode = 1;
}

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import manifest from "../manifest.json" with { type: "json" };
import { build, command } from "./command";

/** `npm run package`: an archive for each store, and the sources that reproduce them, all under dist/. */
export async function main(): Promise<number> {
	if (!build()) return 1;
	const { version } = manifest;
	for (const browser of ["chrome", "firefox"]) {
		const archive = `colophon-${version}-${browser}.zip`;
		const good = command("web-ext", [
			"build",
			`--source-dir=dist/${browser}`,
			"--artifacts-dir=dist",
			`--filename=${archive}`,
			"--overwrite-dest",
		]);
		if (!good) return 1;
	}
	const git = (...args: string[]) =>
		execFileSync("git", args, { encoding: "utf8" });
	const changed = git("status", "--porcelain").trim();
	if (changed)
		console.warn(
			`The source archive is of the last commit; these changes are not in it:\n${changed}`,
		);
	const source = `dist/colophon-${version}-source.zip`;
	git("archive", "--format=zip", `--output=${source}`, "HEAD");
	for (const name of fs
		.readdirSync("dist")
		.filter((one) => one.endsWith(".zip")))
		console.log(`dist/${name}  ${fs.statSync(`dist/${name}`).size} bytes`);
	return 0;
}

import fs from "node:fs";
import { ensureBrowsers } from "./browsers/find-browser";
import { build, command } from "./command";
import { readReport } from "./test-report";

const report = "test-results/report.json";

/** `npm test`: everything from a clean clone to a verdict. Its last line is the verdict. */
export async function main(args: string[]): Promise<number> {
	let passed = 0;
	let failed = 0;
	const step = (name: string, run: () => boolean): boolean => {
		console.log(`\n== ${name}`);
		const began = Date.now();
		let good = false;
		try {
			good = run();
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
		}
		if (good) passed++;
		else failed++;
		console.log(
			`${good ? "ok" : "FAILED"}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`,
		);
		return good;
	};

	const browsers = step("browsers", () => {
		for (const [name, file] of Object.entries(
			ensureBrowsers(["chromium", "firefox"], console.log),
		))
			console.log(`${name}: ${file}`);
		return true;
	});
	const built = step("build", () => build());
	step("types", () => command("tsc", ["-p", "."]));
	step("lint and format", () =>
		command("biome", [
			"ci",
			"--error-on-warnings",
			"--max-diagnostics=20",
			"--colors=off",
		]),
	);
	if (built)
		step("store's lint of the extension", () =>
			command("web-ext", [
				"lint",
				"-s",
				"dist/firefox",
				"--warnings-as-errors",
			]),
		);
	if (built && browsers) {
		fs.rmSync(report, { force: true });
		console.log("\n== tests");
		const good = command("playwright", ["test", ...args]);
		const result = readReport(report);
		passed += result.passed;
		failed += result.failed;
		// A run that broke down without naming a test has failed all the same.
		if (!good && result.failed === 0) failed++;
		console.log(
			`Requests by the extension without a click in ${result.endToEnd} end-to-end tests: ${result.requests}`,
		);
		if (result.skipped > 0)
			console.log(`Not run: ${result.skipped}; each says why.`);
	}
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

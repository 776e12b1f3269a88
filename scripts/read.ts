import fs from "node:fs";
import { chromium } from "@playwright/test";
import type { Reading } from "../src/core/model";
import { dist } from "./browsers/chromium";
import { ensureBrowsers } from "./browsers/find-browser";
import { build } from "./command";
import { settling } from "./demo/report";
import { printReading } from "./print-reading";
import { readHere } from "./read-here";
import { servePage, targetOf } from "./site/local-page";
import { startSite } from "./site/site-server";

/** Opens the page in a Chromium without any extension and reads it there with dist/core.js. */
async function readIn(argument: string): Promise<Reading> {
	const target = targetOf(argument);
	const site = await startSite();
	const local = "file" in target;
	const url = local ? servePage(site, target) : target.url;
	const browser = await chromium.launch({
		executablePath: ensureBrowsers(["chromium"], console.error)["chromium"],
		args: local
			? [
					`--host-resolver-rules=MAP *:443 127.0.0.1:${site.ports.https}, MAP *:80 127.0.0.1:${site.ports.http}`,
				]
			: [],
	});
	try {
		const page = await browser.newPage({
			bypassCSP: true,
			ignoreHTTPSErrors: local,
		});
		await page.goto(url);
		await page.waitForTimeout(settling);
		return await readHere(page);
	} finally {
		await browser.close();
		site.stop();
	}
}

/** `npm run read -- <file or URL> [--json]`: one reading on standard output. */
export async function main(args: string[]): Promise<number> {
	const [argument] = args.filter((one) => !one.startsWith("--"));
	if (!argument) {
		console.error("Usage: npm run read -- <file or URL> [--json]");
		return 2;
	}
	if (!fs.existsSync(dist("core.js")) && !build(["core"])) return 1;
	const reading = await readIn(argument);
	console.log(
		args.includes("--json")
			? JSON.stringify(reading, null, "\t")
			: printReading(reading),
	);
	return 0;
}

import fs from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { dist } from "../browsers/chromium";
import { ensureBrowsers } from "../browsers/find-browser";
import {
	installMeter,
	type Loaded,
	type Measured,
	type Task,
} from "./install-meter";

const address = "https://bench.example/";

const packageFile = (...parts: string[]) =>
	path.resolve("node_modules", ...parts);

export interface Meter {
	measure(task: Task): Promise<Measured>;
	/** Version of the browser. */
	version: string;
	close(): Promise<void>;
}

async function load(page: Page): Promise<void> {
	const source = JSON.stringify(fs.readFileSync(dist("core.js"), "utf8"));
	// As text: a function would be sent with its import() rewritten for Node.
	await page.evaluate(
		`import(URL.createObjectURL(new Blob([${source}], { type: "text/javascript" }))).then((colophon) => { Object.assign(globalThis, { colophon }); })`,
	);
	for (const file of [
		packageFile("@mozilla/readability", "Readability.js"),
		packageFile("defuddle", "dist", "index.js"),
	])
		await page.addScriptTag({ content: fs.readFileSync(file, "utf8") });
	await page.evaluate(installMeter);
}

/** A headless Chromium with one empty page in it that has dist/core.js and the peers loaded. No request leaves it. */
export async function openMeter(): Promise<Meter> {
	const browser: Browser = await chromium.launch({
		executablePath: ensureBrowsers(["chromium"], console.error)["chromium"],
	});
	try {
		const page = await browser.newPage();
		await page.route("**/*", (route) =>
			route.request().url() === address
				? route.fulfill({
						contentType: "text/html",
						body: "<!doctype html><title>bench</title>",
						// An isolated page has a clock of five microseconds, others one of a hundred.
						headers: {
							"Cross-Origin-Opener-Policy": "same-origin",
							"Cross-Origin-Embedder-Policy": "require-corp",
						},
					})
				: route.abort(),
		);
		await page.goto(address);
		await load(page);
		return {
			measure: (task) =>
				page.evaluate(
					(one) => (globalThis as unknown as Loaded).meter(one),
					task,
				),
			version: browser.version(),
			close: () => browser.close(),
		};
	} catch (error) {
		await browser.close();
		throw error;
	}
}

import fs from "node:fs";
import type { Page } from "@playwright/test";
import type { Reading } from "../src/core/model";
import { dist } from "./browsers/chromium";

/** Reads the page that is shown, as it stands now, with dist/core.js. Needs a context with bypassCSP. */
export async function readHere(page: Page): Promise<Reading> {
	const address = new URL("/colophon-core.js", page.url()).href;
	await page.route(address, (route) =>
		route.fulfill({
			contentType: "text/javascript",
			body: fs.readFileSync(dist("core.js")),
		}),
	);
	// As text: a function would be sent with its import() rewritten for Node.
	return page.evaluate(
		`import(${JSON.stringify(address)}).then(({ read }) => read(document, location.href))`,
	);
}

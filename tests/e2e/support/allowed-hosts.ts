import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { dist, launchExtension } from "../../../scripts/browsers/chromium";
import { test as base } from "./chrome";

/**
 * The built extension with these hosts among those that it may reach from the start: nobody can press the browser's own
 * question in a Chromium without a window. The question itself is tested in Firefox. Everything else is as it is shipped.
 */
function copyWith(hosts: readonly string[]): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), "colophon-allowed-"));
	fs.cpSync(dist("chrome"), folder, { recursive: true });
	const file = path.join(folder, "manifest.json");
	const manifest = JSON.parse(fs.readFileSync(file, "utf8")) as {
		host_permissions: string[];
	};
	manifest.host_permissions.push(...hosts);
	fs.writeFileSync(file, JSON.stringify(manifest));
	return folder;
}

/** As `test` of chrome.ts, where the reader has answered the browser's question for these match patterns with yes. */
export const testWithAllowed = (hosts: readonly string[]) =>
	base.extend({
		extension: [
			async ({ site }, use) => {
				const folder = copyWith(hosts);
				const extension = await launchExtension({
					headless: !process.env["HEADED"],
					site,
					folder,
				});
				await use(extension);
				await extension.context.close();
				fs.rmSync(folder, { recursive: true, force: true });
			},
			{ scope: "worker" },
		],
	});

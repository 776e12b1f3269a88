import { ensureBrowsers } from "./browsers/find-browser";
import { build, command } from "./command";

/**
 * `npm run figures`: prints what Colophon promises in numbers. The truth of real pages (where ../shared/pages is
 * there), the weight of what runs on a page by itself, how well notes about outlets are read, and the times from the
 * command to the reader and from the opening of the panel to its card, each alone on the machine.
 */
export async function main(): Promise<number> {
	ensureBrowsers(["chromium"], console.log);
	const good =
		build() &&
		command("playwright", [
			"test",
			"--workers=1",
			"--reporter=line",
			"tests/shared-pages.spec.ts",
			"tests/size.spec.ts",
			"tests/notes.spec.ts",
			"tests/e2e/reader-speed.chrome.spec.ts",
			"tests/e2e/panel-speed.chrome.spec.ts",
		]);
	return good ? 0 : 1;
}

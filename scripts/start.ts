import path from "node:path";
import { ensureBrowsers } from "./browsers/find-browser";
import { build } from "./command";
import { showInChromium } from "./demo/show-in-chromium";
import { showInFirefox } from "./demo/show-in-firefox";
import { servePage, type Target, targetOf } from "./site/local-page";
import { type SiteServer, startSite } from "./site/site-server";

const demo = "tests/pages/worldcrunch.com--demo/page.html";

const hasDisplay = () =>
	process.platform !== "linux" ||
	Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);

/** What to open, and the server that stands for its host when it is a file. */
async function prepare(target: Target): Promise<{
	url: string;
	site: SiteServer | undefined;
}> {
	if ("url" in target) return { url: target.url, site: undefined };
	const site = await startSite();
	return { url: servePage(site, target), site };
}

/**
 * `npm start [-- --browser=firefox] [-- <file or URL>]`: builds, and opens the demo article, or the page that is named,
 * in a browser with the extension in it and its panel open. Without a display: prints the reading and leaves pictures.
 */
export async function main(args: string[]): Promise<number> {
	const firefox = args.includes("--browser=firefox");
	const [argument] = args.filter((one) => !one.startsWith("--"));
	const target = targetOf(argument ?? path.resolve(demo));
	ensureBrowsers([firefox ? "firefox" : "chromium"], console.log);
	if (!build([firefox ? "firefox" : "chrome", "core"])) return 1;
	const { url, site } = await prepare(target);
	const headless = args.includes("--headless") || !hasDisplay();
	try {
		await (firefox ? showInFirefox : showInChromium)({ url, site, headless });
	} finally {
		site?.stop();
	}
	return 0;
}

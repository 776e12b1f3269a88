/**
 * The built extension in Chromium. Run `npm run build` first (COLOPHON_DIST names another place for the build).
 *
 *     import { expect, test } from "./support/chrome";
 *     test("…", async ({ page, site, openPanel }) => {
 *         await page.goto(site.page("worldcrunch.com--demo"));  // tests/pages/…, at the address of its page.json
 *         const panel = await openPanel("action");             // the real side panel, an ordinary Page
 *     });
 *
 * Every host leads to the site server of the tests; what no spec announced is answered with 404. After each test the
 * settings are forgotten, and a test fails when the extension sent any request but to a host that a pressed button named
 * (see requests-by-extension.ts).
 */
import { test as base, expect, type Page } from "@playwright/test";
import {
	type Extension,
	frontTab,
	launchExtension,
	pressAction,
	pressShortcut,
} from "../../../scripts/browsers/chromium";
import type { SiteServer } from "../../../scripts/site/site-server";
import type { PageMessages } from "../../../src/platform/messages";
import { type ArticleParts, articlePage, url } from "./article-page";
import {
	type Asked,
	type ExtensionRequest,
	hostNamedOn,
	unasked,
	watchRequests,
} from "./requests-by-extension";
import { withTestSite } from "./test-site";

export { expect, pressShortcut };

/** A translated article with notices, pictures and a note on its outlet, made for showing. */
export const demo = "worldcrunch.com--demo";

/** The site server, with fixtures named by their folder. */
export type TestSite = SiteServer;

interface Each {
	page: Page;
	/** Opens an article of our own with these parts in it, at `url` of article-page.ts. */
	visit(parts?: ArticleParts): Promise<void>;
	/** Opens the real side panel: by the toolbar button or by Alt+Shift+S. */
	openPanel(how: "action" | "command"): Promise<Page>;
	/** Opens the demo article, and the panel beside it: by the toolbar button unless told otherwise. */
	openDemo(how?: "action" | "command"): Promise<Page>;
	/** Presses the toolbar button while the test's page is in front. */
	pressToolbarButton(): Promise<void>;
	/** Asks the content script of the test's page, as the panel does. undefined: there is none. */
	ask<K extends keyof PageMessages>(
		name: K,
		ask?: PageMessages[K]["ask"],
	): Promise<PageMessages[K]["answer"] | undefined>;
	/** Remembers something as the options page does: key and value as in platform/settings.ts. */
	remember(key: string, value: unknown): Promise<void>;
	/**
	 * Presses a button of the panel that asks another host. From then on requests to the host that the button names, and to
	 * that alone, are the reader's.
	 */
	askElsewhere(panel: Page, name: string | RegExp): Promise<void>;
	/** Stops the background worker, as the browser does when it pleases. */
	killWorker(): Promise<void>;
	requests: ExtensionRequest[];
	asked: Asked[];
	quiet: undefined;
}

interface Once {
	site: TestSite;
	extension: Extension;
	/** A page of the extension's own origin that draws nothing: the tests' hand inside of the extension. */
	inside: Page;
	watched: ExtensionRequest[];
}

export const test = base.extend<Each, Once>({
	site: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
		async ({}, use) => withTestSite(use),
		{ scope: "worker" },
	],
	extension: [
		async ({ site }, use) => {
			const extension = await launchExtension({
				headless: !process.env["HEADED"],
				site,
			});
			await use(extension);
			await extension.context.close();
		},
		{ scope: "worker" },
	],
	inside: [
		async ({ extension }, use) => {
			const page = await extension.context.newPage();
			await page.goto(extension.url("manifest.json"));
			await use(page);
		},
		{ scope: "worker" },
	],
	watched: [
		async ({ extension, site }, use) =>
			use(watchRequests(extension, (url) => site.knows(url))),
		{ scope: "worker" },
	],
	requests: async ({ watched }, use) => {
		watched.length = 0;
		await use(watched);
	},
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
	asked: async ({}, use) => use([]),
	askElsewhere: async ({ asked, requests }, use) =>
		use(async (panel, name) => {
			const button = panel.getByRole("button", { name });
			const words = (await button.textContent()) ?? "";
			asked.push({ host: hostNamedOn(words), since: requests.length });
			await button.click();
		}),
	quiet: [
		async ({ requests, asked, inside, site }, use, { annotations }) => {
			await use(undefined);
			const own = unasked(requests, asked);
			annotations.push({
				type: "requests by the extension",
				description: String(own.length),
			});
			expect(
				own,
				"Colophon sends nothing by itself; these requests were its own",
			).toEqual([]);
			await inside.evaluate(() => chrome.storage.local.clear());
			site.reset();
		},
		{ auto: true },
	],
	page: async ({ extension, inside: _ }, use) => {
		const page = await extension.context.newPage();
		await page.bringToFront();
		await use(page);
		await page.close();
	},
	pressToolbarButton: async ({ extension, page }, use) =>
		use(() => pressAction(extension, page)),
	openPanel: async ({ extension, page }, use) => {
		const opened: Page[] = [];
		await use(async (how) => {
			const isPanel = (one: Page) => one.url().includes("/src/panel/");
			const seen = extension.context.waitForEvent("page", {
				predicate: isPanel,
				timeout: 10_000,
			});
			await page.bringToFront();
			if (how === "action") await pressAction(extension, page);
			else await pressShortcut(page, "S");
			const panel = await seen;
			opened.push(panel);
			return panel;
		});
		for (const panel of opened) await panel.close();
	},
	visit: async ({ page, site }, use) =>
		use(async (parts) => {
			site.route(url, { body: articlePage(parts) });
			await page.goto(url);
		}),
	openDemo: async ({ page, site, openPanel }, use) =>
		use(async (how = "action") => {
			await page.goto(site.page(demo));
			return openPanel(how);
		}),
	ask: async ({ inside, page }, use) =>
		use(async (name, ask) => {
			await page.bringToFront();
			return inside.evaluate(
				([tabId, message]) =>
					chrome.tabs
						.sendMessage(tabId, message, { frameId: 0 })
						.catch(() => undefined),
				[
					await frontTab(inside),
					{ colophon: name as string, ask: ask as unknown },
				] as const,
			);
		}),
	remember: async ({ inside }, use) =>
		use(async (key, value) => {
			await inside.evaluate((all) => chrome.storage.local.set(all), {
				[key]: value,
			});
		}),
	killWorker: async ({ extension, inside }, use) =>
		use(async () => {
			const session = await extension.context.newCDPSession(inside);
			const stopped = new Promise<void>((resolve) => {
				session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
					if (versions.every((one) => one.runningStatus === "stopped"))
						resolve();
				});
			});
			await session.send("ServiceWorker.enable");
			await session.send("ServiceWorker.stopAllWorkers");
			await stopped;
			await session.detach();
		}),
});

/**
 * The built extension in Firefox, driven through Marionette. Run `npm run build` first.
 *
 *     import { expect, test } from "./support/firefox";
 *     test("…", async ({ firefox, site, sidebar }) => {
 *         await firefox.goto(site.page("worldcrunch.com--demo"));
 *         await sidebar.toggleByCommand();                       // the real sidebar
 *         await expect.poll(() => sidebar.run<string>("return document.body.innerText")).toContain("…");
 *     });
 */
import { test as base, expect } from "@playwright/test";
import {
	addonId,
	addonUrl,
	launchFirefox,
} from "../../../scripts/browsers/firefox";
import { type Marionette, until } from "../../../scripts/browsers/marionette";
import type { SiteServer } from "../../../scripts/site/site-server";
import type { PageState } from "../../../src/platform/messages";
import { type Asked, hostNamedOn } from "./requests-by-extension";
import { withTestSite } from "./test-site";

export { addonUrl, expect, until };

const keys = { alt: "\uE00A", shift: "\uE008", escape: "\uE00C" };
/** Letters and digits only, as Firefox names the toolbar button after the add-on. */
const buttonId = `${addonId.replaceAll(/[^a-z0-9_-]/g, "_")}-BAP`;

interface Sidebar {
	isOpen(): Promise<boolean>;
	/** Alt+Shift+P, which reaches Firefox beside a menu bar too. */
	toggleByCommand(): Promise<void>;
	/** A real click on the toolbar button. */
	toggleByButton(): Promise<void>;
	close(): Promise<void>;
	/** A real click on the button whose words begin so. */
	press(words: string): Promise<void>;
	/** Presses a button that asks another host; from then on requests to the host that it names are the reader's. */
	askElsewhere(words: string): Promise<void>;
	/** Runs the body of a function inside of the sidebar: `window` and `document` are its own. null: it is not there. */
	run<T>(script: string): Promise<T | null>;
}

interface Each {
	/** One tab of its own for each test. */
	firefox: Marionette;
	sidebar: Sidebar;
	/** Alt+Shift+<letter>, or Escape, as the browser's own window gets it. */
	press(key: string): Promise<void>;
	/** Text, colour and tooltip of the toolbar button's badge on the tab in front. */
	badge(): Promise<{ text: string; title: string }>;
	/** Runs the body of a function on a page of the extension, where it may use `browser`. */
	inside<T>(script: string): Promise<T>;
	/** What the content script of the tab in front tells of its page. null: there is none. */
	state(): Promise<PageState | null>;
	/** What the browser does when its question for these match patterns was answered; no page can press that button. */
	permit(deed: "add" | "remove", origins: string[]): Promise<void>;
	asked: Asked[];
	quiet: undefined;
}
interface Once {
	site: SiteServer;
	running: Marionette;
	/** Handle of a tab that shows a page of the extension that draws nothing. */
	insideTab: string;
}

/** Firefox's own errands, which it runs whatever its preferences say. */
const browsersOwn =
	/(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozaws\.net|mozgcp\.net)$/;

const wasAsked = (host: string, number: number, asked: readonly Asked[]) =>
	asked.some(
		(one) =>
			number >= one.since &&
			(host === one.host || host.endsWith(`.${one.host}`)),
	);

export const test = base.extend<Each, Once>({
	site: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
		async ({}, use) => withTestSite(use),
		{ scope: "worker" },
	],
	running: [
		async ({ site }, use) => {
			const firefox = await launchFirefox({
				headless: !process.env["HEADED"],
				site,
			});
			await use(firefox.marionette);
			await firefox.close();
		},
		{ scope: "worker" },
	],
	insideTab: [
		async ({ running }, use) => {
			const [first] = await running.tabs();
			const welcome = await until(
				async () => (await running.tabs()).find((one) => one !== first),
				"the welcome page opens",
			);
			await running.switchTo(welcome);
			await running.goto(addonUrl("manifest.json"));
			await use(welcome);
		},
		{ scope: "worker" },
	],
	inside: async ({ running, insideTab }, use) =>
		use(async <T>(script: string) => {
			const before = await running.tab();
			await running.switchTo(insideTab, false);
			try {
				return await running.runAsPage<T>(script);
			} finally {
				await running.switchTo(before, false);
			}
		}),
	firefox: async ({ running, insideTab: _ }, use) => {
		const tab = await running.newTab(true);
		await running.switchTo(tab);
		await use(running);
		await running.switchTo(tab);
		const [other] = await running.closeTab();
		if (other) await running.switchTo(other);
	},
	press: async ({ firefox }, use) =>
		use((key) =>
			firefox.inChrome(() =>
				key === "Escape"
					? firefox.keys(keys.escape)
					: firefox.keys(keys.alt, keys.shift, key.toLowerCase()),
			),
		),
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
	asked: async ({}, use) => use([]),
	sidebar: async ({ firefox, press, inside, site, asked }, use) => {
		const isOpen = () =>
			firefox.inChrome(() =>
				firefox.run<boolean>("return window.SidebarController.isOpen"),
			);
		const close = () =>
			firefox.inChrome(() =>
				firefox.run<void>("window.SidebarController.hide()"),
			);
		const run = <T>(script: string) =>
			inside<T | null>(
				`const [window] = browser.extension.getViews({ type: "sidebar" });
				if (!window) return null;
				const { document } = window;
				${script}`,
			);
		/** Where a button stands in the browser's window. */
		const placeOf = async (words: string) => {
			const inPanel = await run<{ x: number; y: number } | null>(`
				const button = [...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(${JSON.stringify(words)}));
				if (!button) return null;
				button.scrollIntoView({ block: "center", behavior: "instant" });
				const box = button.getBoundingClientRect();
				return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`);
			if (!inPanel) throw new Error(`No button says “${words}”`);
			const panel = await firefox.inChrome(() =>
				firefox.run<{ x: number; y: number }>(`
					const outer = document.getElementById("sidebar").getBoundingClientRect();
					return { x: outer.x, y: outer.y };`),
			);
			return { x: panel.x + inPanel.x, y: panel.y + inPanel.y };
		};
		const pressButton = async (words: string) => {
			const { x, y } = await placeOf(words);
			await firefox.inChrome(() => firefox.leftClick(x, y));
		};
		await use({
			press: pressButton,
			async askElsewhere(words) {
				asked.push({ host: hostNamedOn(words), since: site.seen.length });
				await pressButton(words);
			},
			isOpen,
			close,
			toggleByCommand: () => press("P"),
			toggleByButton: () =>
				firefox.inChrome(async () =>
					firefox.click(await firefox.find(`#${buttonId}`)),
				),
			run,
		});
		await close();
	},
	badge: async ({ inside }, use) =>
		use(() =>
			inside(
				`return browser.tabs.query({ active: true, currentWindow: true }).then(async ([{ id: tabId }]) => ({
					text: await browser.action.getBadgeText({ tabId }),
					title: await browser.action.getTitle({ tabId }),
				}))`,
			),
		),
	state: async ({ inside }, use) =>
		use(() =>
			inside(`
				return browser.tabs.query({ active: true, currentWindow: true })
					.then(([{ id }]) => browser.tabs.sendMessage(id, { colophon: "state" }))
					.catch(() => null)`),
		),
	permit: async ({ firefox }, use) =>
		use(async (deed, origins) => {
			await firefox.inChrome(() =>
				firefox.runAsPage(`
					const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
					const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
					return ExtensionPermissions.${deed}(${JSON.stringify(addonId)}, { permissions: [], origins: ${JSON.stringify(origins)} }, extension).then(() => true);`),
			);
		}),
	quiet: [
		async ({ site, inside, asked }, use, { annotations }) => {
			await use(undefined);
			const own = site.seen.filter(
				(one, number) =>
					(one.origin?.startsWith("moz-extension:") ||
						(!one.known && !browsersOwn.test(one.host))) &&
					!wasAsked(one.host, number, asked),
			);
			annotations.push({
				type: "requests by the extension",
				description: String(own.length),
			});
			expect(
				own,
				"Colophon sends nothing by itself, and the page's addresses were all announced",
			).toEqual([]);
			await inside("return browser.storage.local.clear()");
			site.reset();
		},
		{ auto: true },
	],
});

import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import type { SiteServer } from "../site/site-server";
import { findBrowser } from "./find-browser";

// Playwright drops targets whose type is 'other', and Chromium announces a side panel as 'other' first.
process.env["PW_CHROMIUM_ATTACH_TO_OTHER"] = "1";

/** A running Chromium with the built extension in it. */
export interface Extension {
	context: BrowserContext;
	id: string;
	/** Address of one of the extension's own files. */
	url(file: string): string;
}

/** Where the builds lie: dist/, or where COLOPHON_DIST says. */
export const dist = (...parts: string[]) =>
	path.resolve(process.env["COLOPHON_DIST"] ?? "dist", ...parts);

/** Its address is known only some moments after its tab has opened. */
async function closeWelcome(context: BrowserContext): Promise<void> {
	for (let turn = 0; turn < 50; turn++) {
		for (const page of context.pages())
			if (page.url().includes("/src/welcome/")) return page.close();
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/**
 * Starts Chromium with dist/chrome in a profile of its own. With a site, every host name leads to it. The welcome page,
 * which opens by itself in a fresh profile, is closed, so that it takes no focus later.
 */
export async function launchExtension(options: {
	headless: boolean;
	site?: SiteServer;
	/** Another unpacked extension than dist/chrome. */
	folder?: string;
}): Promise<Extension> {
	const folder = options.folder ?? dist("chrome");
	const context = await chromium.launchPersistentContext("", {
		executablePath: findBrowser("chromium"),
		headless: options.headless,
		ignoreHTTPSErrors: options.site !== undefined,
		viewport: null,
		args: [
			"--window-size=1280,900",
			`--disable-extensions-except=${folder}`,
			`--load-extension=${folder}`,
			...(options.site
				? [
						`--host-resolver-rules=MAP *:443 127.0.0.1:${options.site.ports.https}, MAP *:80 127.0.0.1:${options.site.ports.http}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
					]
				: []),
		],
	});
	const worker =
		context.serviceWorkers()[0] ??
		(await context.waitForEvent("serviceworker"));
	const id = new URL(worker.url()).host;
	await closeWelcome(context);
	return { context, id, url: (file) => `chrome-extension://${id}/${file}` };
}

/** The tab in front, asked of a page of the extension. -1: there is none. */
export const frontTab = (inside: Page): Promise<number> =>
	inside.evaluate(async () => {
		const [tab] = await chrome.tabs.query({
			active: true,
			lastFocusedWindow: true,
		});
		return tab?.id ?? -1;
	});

/** Presses the extension's toolbar button while `page` is the tab in front. */
export async function pressAction(
	{ context, id }: Extension,
	page: Page,
): Promise<void> {
	const browser = context.browser();
	if (!browser) throw new Error("The context has no browser.");
	await page.bringToFront();
	const own = await context.newCDPSession(page);
	const { targetInfo } = await own.send("Target.getTargetInfo");
	await own.detach();
	const session = await browser.newBrowserCDPSession();
	try {
		const { targetInfos } = await session.send("Target.getTargets", {
			filter: [{ type: "tab" }],
		});
		// A tab target carries the address and the title of its page, but not its id.
		const tab =
			targetInfos.find(
				(one) => one.url === targetInfo.url && one.title === targetInfo.title,
			) ?? targetInfos.find((one) => one.url === targetInfo.url);
		if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
		// Newer than Playwright's list of commands.
		await session.send(
			"Extensions.triggerAction" as "Target.getTargets",
			{ id, targetId: tab.targetId } as object,
		);
	} finally {
		await session.detach();
	}
}

/**
 * Alt+Shift+<letter>, or Alt+<letter>, as a native key event: Playwright's own keyboard never reaches an extension's
 * commands.
 */
export async function pressShortcut(
	page: Page,
	letter: string,
	keys: "Alt+Shift" | "Alt" = "Alt+Shift",
): Promise<void> {
	// Keys reach the tab in front, and so must the page: a command is for the tab that the reader sees.
	await page.bringToFront();
	const session = await page.context().newCDPSession(page);
	const press = async (
		key: string,
		code: string,
		keyCode: number,
		modifiers: number,
	) => {
		for (const type of ["rawKeyDown", "keyUp"] as const)
			await session.send("Input.dispatchKeyEvent", {
				type,
				modifiers,
				key,
				code,
				windowsVirtualKeyCode: keyCode,
				nativeVirtualKeyCode: keyCode,
			});
	};
	// A shortcut is pressed by somebody who sees the page: it waits until the page hears keys at all, and says so when it
	// never does.
	await page.evaluate(() => {
		addEventListener(
			"keyup",
			() => document.documentElement.setAttribute("data-hears-keys", ""),
			{ capture: true, once: true },
		);
	});
	const hears = () =>
		page.evaluate(() => {
			const root = document.documentElement;
			const heard = root.hasAttribute("data-hears-keys");
			root.removeAttribute("data-hears-keys");
			return heard;
		});
	for (let times = 1; ; times++) {
		await press("Shift", "ShiftLeft", 16, 0);
		if (await hears()) break;
		if (times === 50)
			throw new Error(`${page.url()} hears no keys: is it in front?`);
		await page.waitForTimeout(50);
	}
	const upper = letter.toUpperCase();
	await press(
		upper,
		`Key${upper}`,
		upper.charCodeAt(0),
		keys === "Alt" ? 1 : 1 | 8,
	);
	await session.detach();
}

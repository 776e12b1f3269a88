import type { Page } from "@playwright/test";
import type { PageState } from "../../src/platform/messages";
import {
	type Extension,
	frontTab,
	launchExtension,
	pressAction,
	pressShortcut,
} from "../browsers/chromium";
import { pageScripts } from "../build/wording-files";
import { picture, report, type Show, settling } from "./report";

/** Opens the real side panel beside the page. */
async function openPanel(extension: Extension, page: Page): Promise<Page> {
	const panel = extension.context.waitForEvent("page", {
		predicate: (one) => one.url().includes("/src/panel/"),
		timeout: 10_000,
	});
	await pressAction(extension, page);
	return panel;
}

/**
 * What the page's content script knows. On a site that Colophon does not know it is put into the page first; the press
 * on the toolbar button allows it.
 */
async function stateOf(
	extension: Extension,
	page: Page,
): Promise<PageState | undefined> {
	const inside = await extension.context.newPage();
	await inside.goto(extension.url("manifest.json"));
	await page.bringToFront();
	const state = await inside.evaluate(
		async ([tabId, files]) => {
			const ask = (): Promise<PageState | undefined> =>
				chrome.tabs
					.sendMessage(tabId, { colophon: "state" })
					.catch(() => undefined);
			const target = { tabId };
			if (!(await ask())) {
				await chrome.scripting.insertCSS({ target, files: ["content.css"] });
				await chrome.scripting.executeScript({ target, files });
			}
			await chrome.scripting.executeScript({ target, files: ["article.js"] });
			return ask();
		},
		[await frontTab(inside), pageScripts()] as const,
	);
	await inside.close();
	return state;
}

/** Everything at once: the reading on standard output, and three pictures. */
async function leavePictures(extension: Extension, page: Page): Promise<void> {
	const panel = await openPanel(extension, page);
	await page.waitForTimeout(settling);
	const state = await stateOf(extension, page);
	const left = [picture("page"), picture("panel")];
	await page.screenshot({ path: picture("page"), fullPage: true });
	await panel.screenshot({ path: picture("panel") });
	await page.bringToFront();
	await pressShortcut(page, "R");
	const reader = page.locator("colophon-reader");
	if (
		await reader.waitFor({ timeout: 3000 }).then(
			() => true,
			() => false,
		)
	) {
		await page.screenshot({ path: picture("reader"), fullPage: true });
		left.push(picture("reader"));
	} else console.log("No reader view is offered on this page.");
	report(state?.reading, left);
}

/** Shows the page in Chromium with the extension and its panel, until the window is closed. */
export async function showInChromium({
	url,
	site,
	headless,
}: Show): Promise<void> {
	const extension = await launchExtension({
		headless,
		...(site && { site }),
	});
	const { context } = extension;
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto(url);
		await page.bringToFront();
		if (headless) return await leavePictures(extension, page);
		await openPanel(extension, page);
		await stateOf(extension, page);
		console.log("Colophon is open. Close the browser's window to leave.");
		await context.waitForEvent("close", { timeout: 0 });
	} finally {
		await context.close();
	}
}

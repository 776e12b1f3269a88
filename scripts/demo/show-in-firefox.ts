import fs from "node:fs";
import type { PageState } from "../../src/platform/messages";
import { addonUrl, launchFirefox } from "../browsers/firefox";
import { type Marionette, until } from "../browsers/marionette";
import { pageScripts } from "../build/wording-files";
import { picture, report, type Show, settling } from "./report";

const keys = { alt: "\uE00A", shift: "\uE008" };

const wait = (milliseconds: number) =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

const press = (firefox: Marionette, letter: string) =>
	firefox.inChrome(() => firefox.keys(keys.alt, keys.shift, letter));

/** What the content script of the tab in front knows; asked from a tab of the extension's own. */
async function stateOf(firefox: Marionette): Promise<PageState | null> {
	const before = await firefox.tab();
	const inside = await firefox.newTab(false);
	await firefox.switchTo(inside, false);
	try {
		await firefox.goto(addonUrl("manifest.json"));
		return await firefox.runAsPage<PageState | null>(`
			return browser.tabs.query({ active: true, currentWindow: true }).then(async ([{ id: tabId }]) => {
				const ask = () => browser.tabs.sendMessage(tabId, { colophon: "state" }).catch(() => null);
				const target = { tabId };
				if (!(await ask())) {
					await browser.scripting.insertCSS({ target, files: ["content.css"] });
					await browser.scripting.executeScript({ target, files: ${JSON.stringify(pageScripts())} });
				}
				await browser.scripting.executeScript({ target, files: ["article.js"] });
				return ask();
			})`);
	} finally {
		await firefox.closeTab();
		await firefox.switchTo(before);
	}
}

/** Everything at once: the reading on standard output, and three pictures. */
async function leavePictures(firefox: Marionette): Promise<void> {
	await wait(settling);
	const state = await stateOf(firefox);
	const left = [picture("page"), picture("panel")];
	fs.writeFileSync(picture("page"), await firefox.picture());
	const panel = await firefox.inChrome(async () =>
		firefox.picture(await firefox.find("#sidebar-box")),
	);
	fs.writeFileSync(picture("panel"), panel);
	await press(firefox, "r");
	const opened = await until(
		() => firefox.find("colophon-reader"),
		"the reader opens",
		3000,
	).catch(() => undefined);
	if (opened) {
		await wait(300);
		fs.writeFileSync(picture("reader"), await firefox.picture());
		left.push(picture("reader"));
	} else console.log("No reader view is offered on this page.");
	report(state?.reading, left);
}

/** Shows the page in Firefox with the extension and its sidebar, until the window is closed. */
export async function showInFirefox({
	url,
	site,
	headless,
}: Show): Promise<void> {
	const firefox = await launchFirefox({ headless, ...(site && { site }) });
	const { marionette } = firefox;
	try {
		const first = await marionette.tab();
		const welcome = await until(
			async () => (await marionette.tabs()).find((one) => one !== first),
			"the welcome page opens",
			3000,
		).catch(() => undefined);
		if (welcome) {
			await marionette.switchTo(welcome);
			await marionette.closeTab();
			await marionette.switchTo(first);
		}
		await marionette.goto(url);
		await press(marionette, "p");
		await until(
			() =>
				marionette.inChrome(() =>
					marionette.run<boolean>("return window.SidebarController.isOpen"),
				),
			"the sidebar opens",
		);
		if (headless) return await leavePictures(marionette);
		await stateOf(marionette);
		console.log("Colophon is open. Close the browser's window to leave.");
		await firefox.left;
	} finally {
		await firefox.close();
	}
}

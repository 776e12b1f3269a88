import { browser } from "./browser";

/** Opens the options page, or brings it to the front. */
export const openOptions = (): Promise<void> =>
	browser.runtime.openOptionsPage();

/** Opens the page that explains in one screen what Colophon does and never does. */
export async function openWelcome(): Promise<void> {
	await browser.tabs.create({
		url: browser.runtime.getURL("src/welcome/index.html"),
	});
}

/** Calls back once, when Colophon has been installed for the first time. */
export function onFirstInstall(listener: () => void): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === "install") listener();
	});
}

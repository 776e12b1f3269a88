import { browser } from "./browser";

/**
 * Chromium may tell of a command or a press before what they allow is in force, seen on a busy machine: it refuses then
 * in these words, and no more a moment later. Its own pages it refuses in others.
 */
const notYet = /Cannot access contents of the page/;
/** Waits before each try, in ms. */
const waits = [0, 50, 150, 300];

/**
 * Reads a page that Colophon does not read by itself: puts content script and style into the tab's top frame. Answers
 * false where the browser does not let us: on its own pages, and where neither a gesture on this tab (toolbar button,
 * menu, shortcut) nor a permission for the site was given. Harmless where the script runs already.
 */
export async function readAnyway(tabId: number): Promise<boolean> {
	const target = { tabId };
	for (const wait of waits) {
		await new Promise((resolve) => setTimeout(resolve, wait));
		try {
			await browser.scripting.insertCSS({ target, files: ["/content.css"] });
			await browser.scripting.executeScript({
				target,
				files: __PAGE_SCRIPTS__.map((file) => `/${file}`),
			});
			return true;
		} catch (error) {
			if (!notYet.test(String(error))) return false;
		}
	}
	return false;
}

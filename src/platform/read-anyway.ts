import { browser } from "./browser";

/**
 * Reads a page that Colophon does not read by itself: puts content script and style into the tab's top frame. Answers
 * false where the browser does not let us: on its own pages, and where neither a gesture on this tab (toolbar button,
 * menu, shortcut) nor a permission for the site was given. Harmless where the script runs already.
 */
export async function readAnyway(tabId: number): Promise<boolean> {
	const target = { tabId };
	try {
		await browser.scripting.insertCSS({ target, files: ["/content.css"] });
		await browser.scripting.executeScript({
			target,
			files: __PAGE_SCRIPTS__.map((file) => `/${file}`),
		});
		return true;
	} catch {
		return false;
	}
}

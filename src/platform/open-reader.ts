import { browser } from "./browser";
import type { ReaderState } from "./messages";
import { askPage } from "./messaging";
import { readAnyway } from "./read-anyway";

/** The reader comes with its style as the user's own, which no page's rule can override. */
async function loadReader(tabId: number): Promise<void> {
	const target = { tabId };
	await Promise.all([
		browser.scripting.insertCSS({
			target,
			origin: "USER",
			files: ["/reader.css"],
		}),
		browser.scripting.executeScript({
			target,
			files: ["/article.js", "/reader.js"],
		}),
	]);
}

/**
 * Opens or closes the reader view of a tab; puts content script and reader into the page first where they are missing.
 * 'forbidden': the browser does not let us into this page.
 *
 * @param bare the page's content script told already that the reader's is not there yet
 */
export async function openReader(
	tabId: number,
	open: boolean | "toggle",
	bare = false,
): Promise<ReaderState | "forbidden"> {
	const ask = () => askPage(tabId, "reader", { open });
	let answer = bare ? "load" : await ask();
	if (answer === undefined) {
		if (!(await readAnyway(tabId))) return "forbidden";
		answer = await ask();
	}
	if (answer === "load") {
		try {
			await loadReader(tabId);
		} catch {
			return "forbidden";
		}
		answer = await ask();
	}
	return answer === undefined || answer === "load" ? "forbidden" : answer;
}

/** Opens the reader view of a tab when it is closed, and closes it when it is open. */
export const toggleReader = (tabId: number, bare = false) =>
	openReader(tabId, "toggle", bare);

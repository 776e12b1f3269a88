import { browser } from "./browser";
import type { PageState } from "./messages";
import { askPage } from "./messaging";

/**
 * Puts the builder of the article's body into a page, which does without until somebody wants the text. Files are named
 * from the root: Firefox takes other names as relative to the document that asks.
 */
const loadArticle = (tabId: number): Promise<unknown> =>
	browser.scripting.executeScript({
		target: { tabId },
		files: ["/article.js"],
	});

/** What is on a tab's page, the article's body included. `undefined`: no content script there. */
export async function askState(tabId: number): Promise<PageState | undefined> {
	const state = await askPage(tabId, "state");
	if (!state || state.complete) return state;
	try {
		await loadArticle(tabId);
	} catch {
		// The permission for the page went in the meantime: what is known without the body is still true.
		return state;
	}
	return (await askPage(tabId, "state")) ?? state;
}

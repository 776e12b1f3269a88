import { browser } from "./browser";

/**
 * Opens the panel in a window. Must be the first thing that a gesture's handler does: an `await` before loses the
 * gesture.
 */
export function openPanel(windowId: number): Promise<void> {
	return __BROWSER__ === "chrome"
		? chrome.sidePanel.open({ windowId })
		: browser.sidebarAction.open();
}

/** How many windows show the panel. Chrome does not tell which. */
const panelsOpen = async () =>
	(
		await chrome.runtime.getContexts({
			contextTypes: ["SIDE_PANEL" as chrome.runtime.ContextType],
		})
	).length;

/** How long a panel that is opening may take to be counted, in ms. */
const appearing = 150;

/** Chrome: opens the panel, and answers whether it was open in this window before. */
async function openAndTell(windowId: number): Promise<boolean> {
	// Asked before opening but awaited after it: the answer tells of the time before, and the gesture is not lost.
	const asked = panelsOpen();
	await chrome.sidePanel.open({ windowId });
	const before = await asked;
	if (before === 0) return false;
	await new Promise((resolve) => setTimeout(resolve, appearing));
	// One more than before: it was open in another window only.
	return (await panelsOpen()) <= before;
}

/** Chrome: closes the panel of a window, or of all windows where it is too old to tell them apart. */
async function close(windowId: number): Promise<void> {
	if ("close" in chrome.sidePanel) return chrome.sidePanel.close({ windowId });
	await chrome.sidePanel.setOptions({ enabled: false });
	await chrome.sidePanel.setOptions({ enabled: true });
}

/** Opens the panel, or closes it when it is open. Must be the first thing that a gesture's handler does. */
export async function togglePanel(windowId: number): Promise<void> {
	if (__BROWSER__ === "firefox") return browser.sidebarAction.toggle();
	if (await openAndTell(windowId)) await close(windowId);
}

const runsByItself = (url: string | undefined) => {
	const host = url === undefined ? "" : new URL(url).host;
	return (browser.runtime.getManifest().host_permissions ?? []).some(
		(pattern) => pattern.includes(`//${host}/`),
	);
};

/**
 * Makes the toolbar button open and close the panel. An open panel sends its reader to this very button on a page that
 * Colophon may not read yet: `stay` is asked before closing, and answers true when there was such a page to read. Not by
 * Chrome's own openPanelOnActionClick, under which a press allows nothing on the page.
 */
export function panelByToolbarButton(
	stay: (tabId: number) => Promise<boolean>,
): void {
	if (__BROWSER__ === "chrome")
		void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
	browser.action.onClicked.addListener(async ({ id, windowId, url }) => {
		if (id === undefined || windowId === undefined) return;
		if (__BROWSER__ === "chrome") {
			if ((await openAndTell(windowId)) && !(await stay(id)))
				await close(windowId);
			return;
		}
		// Firefox closes within the gesture or not at all, so it cannot be asked first whether the page was read.
		const open = browser.extension.getViews({ type: "sidebar", windowId });
		if (open.length > 0 && !runsByItself(url)) await stay(id);
		else await browser.sidebarAction.toggle();
	});
}

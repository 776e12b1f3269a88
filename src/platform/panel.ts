import browser from "webextension-polyfill";

/** Toolbar button opens and closes the panel. Call on every start of the background. */
export function panelByToolbarButton(): void {
	if (__BROWSER__ === "chrome")
		void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
	else
		browser.action.onClicked.addListener(() => {
			void browser.sidebarAction.toggle();
		});
}

/** Opens the panel in a window. Must be the first thing that a gesture's handler does: an `await` before loses the gesture. */
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

/** Opens the panel, or closes it when it is open. Must be the first thing that a gesture's handler does. */
export async function togglePanel(windowId: number): Promise<void> {
	if (__BROWSER__ === "firefox") return browser.sidebarAction.toggle();
	// Asked before opening but awaited after it: the answer tells of the time before, and the gesture is not lost.
	const asked = panelsOpen();
	await chrome.sidePanel.open({ windowId });
	const before = await asked;
	if (before === 0) return;
	await new Promise((resolve) => setTimeout(resolve, appearing));
	// One more than before: it was open in another window only.
	if ((await panelsOpen()) > before) return;
	if ("close" in chrome.sidePanel) await chrome.sidePanel.close({ windowId });
	else {
		await chrome.sidePanel.setOptions({ enabled: false });
		await chrome.sidePanel.setOptions({ enabled: true });
	}
}

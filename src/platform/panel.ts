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

/** Opens the panel, or closes it when it is open. Must be the first thing that a gesture's handler does. */
export async function togglePanel(windowId: number): Promise<void> {
	if (__BROWSER__ === "firefox") return browser.sidebarAction.toggle();
	// Asked before opening but awaited after it: the answer tells of the time before, and the gesture is not lost.
	const before = chrome.runtime.getContexts({
		contextTypes: ["SIDE_PANEL" as chrome.runtime.ContextType],
		windowIds: [windowId],
	});
	const opening = chrome.sidePanel.open({ windowId });
	if ((await before).length === 0) return opening;
	// Browsers older than sidePanel.close() close it when it is disabled.
	await chrome.sidePanel.setOptions({ enabled: false });
	await chrome.sidePanel.setOptions({ enabled: true });
}

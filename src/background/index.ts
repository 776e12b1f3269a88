import browser from "webextension-polyfill";

if (__BROWSER__ === "chrome") {
	void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
	chrome.commands.onCommand.addListener((command, tab) => {
		if (command === "toggle-panel" && tab)
			void chrome.sidePanel.open({ windowId: tab.windowId });
	});
} else
	browser.action.onClicked.addListener(
		() => void browser.sidebarAction.toggle(),
	);

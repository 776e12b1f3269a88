/** Opens panel and reader, sets the badge; remembers nothing, and may be killed at any time. */
import { showBadge } from "../platform/badge";
import { onCommand } from "../platform/commands";
import { giveWords } from "../platform/give-words";
import { askPage, hearPages } from "../platform/messaging";
import { onFirstInstall, openWelcome } from "../platform/own-pages";
import { panelByToolbarButton, togglePanel } from "../platform/panel";
import { followPermissions } from "../platform/permissions";
import { readAnyway } from "../platform/read-anyway";
import { badgeFor } from "./badge-for";
import { wireMenus } from "./menus";
import { showReader } from "./show-reader";

panelByToolbarButton(
	async (tabId) =>
		(await askPage(tabId, "state")) === undefined && readAnyway(tabId),
);
followPermissions();
wireMenus();

onFirstInstall(() => void openWelcome());

onCommand((name, tab) => {
	if (name === "toggle-panel") void togglePanel(tab.windowId);
	else void showReader(tab.id);
});

hearPages({
	async changed(told, { tab }) {
		if (tab?.id !== undefined) await showBadge(tab.id, badgeFor(told));
		return undefined;
	},
	async words({ declared, text }, { tab }) {
		if (tab?.id !== undefined) await giveWords(tab.id, declared, text);
		return undefined;
	},
	async reader({ bare }, { tab }) {
		if (tab?.id !== undefined) await showReader(tab.id, bare);
		return undefined;
	},
});

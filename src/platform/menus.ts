import { browser } from "./browser";

/** One entry of the menus on a page and on the toolbar button. */
export interface MenuEntry {
	id: string;
	title: string;
	contexts: ("page" | "action")[];
}

/** Puts these entries in place of all earlier ones, so that it may be called on every start. */
export async function setMenus(entries: MenuEntry[]): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const entry of entries) browser.contextMenus.create(entry);
}

/** Hears choices. The listener runs within the reader's gesture. */
export function onMenu(
	listener: (id: string, tab: { id: number; windowId: number }) => void,
): void {
	browser.contextMenus.onClicked.addListener((choice, tab) => {
		if (tab?.id === undefined || tab.windowId === undefined) return;
		listener(String(choice.menuItemId), {
			id: tab.id,
			windowId: tab.windowId,
		});
	});
}

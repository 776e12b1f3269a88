import { type MenuEntry, onMenu, setMenus } from "../platform/menus";
import { openOptions } from "../platform/own-pages";
import { openPanel } from "../platform/panel";
import { readAnyway } from "../platform/read-anyway";
import { words } from "../platform/words";
import { showReader } from "./show-reader";

const everywhere: MenuEntry["contexts"] = ["page", "action"];

/** Chrome puts its own entry for the options into the button's menu. */
const optionsEntry: MenuEntry[] =
	__BROWSER__ === "firefox"
		? [{ id: "options", title: words("menuOptions"), contexts: ["action"] }]
		: [];

/** The menus on a page and on the toolbar button. */
export function wireMenus(): void {
	void setMenus([
		{ id: "reader", title: words("menuReader"), contexts: everywhere },
		{ id: "read", title: words("menuRead"), contexts: everywhere },
		...optionsEntry,
	]);
	onMenu((id, tab) => {
		if (id === "reader") void showReader(tab.id);
		if (id === "options") void openOptions();
		if (id === "read") {
			// The panel first, while the gesture lasts; it hears from the page once that has been read.
			void openPanel(tab.windowId);
			void readAnyway(tab.id);
		}
	});
}

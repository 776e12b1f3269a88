import type { Tabs } from "webextension-polyfill";
import { browser } from "./browser";

/** The tab that a panel stands beside. */
export interface ActiveTab {
	id: number;
	/** Undefined where the browser does not tell: no permission for the site, and no gesture on this tab. */
	url: string | undefined;
	/** The page is still loading. */
	loading: boolean;
}

/** The tab in front of the window that this panel belongs to. */
export async function activeTab(): Promise<ActiveTab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id === undefined
		? undefined
		: { id: tab.id, url: tab.url, loading: tab.status === "loading" };
}

/**
 * Calls back when another tab comes to the front of this window, and when the one in front loads, has loaded or changes
 * its address. Several calls may come for one change. Returns the undoing.
 */
export function watchActiveTab(
	listener: (tab: ActiveTab | undefined) => void,
): () => void {
	let asked = 0;
	const tell = async () => {
		const mine = ++asked;
		const tab = await activeTab();
		// An answer that was overtaken by a later question would show the tab before.
		if (mine === asked) listener(tab);
	};
	const onActivated = () => void tell();
	const onUpdated = (
		_id: number,
		change: Tabs.OnUpdatedChangeInfoType,
		tab: Tabs.Tab,
	) => {
		if (tab.active && (change.status || change.url)) void tell();
	};
	browser.tabs.onActivated.addListener(onActivated);
	browser.tabs.onUpdated.addListener(onUpdated);
	return () => {
		browser.tabs.onActivated.removeListener(onActivated);
		browser.tabs.onUpdated.removeListener(onUpdated);
	};
}

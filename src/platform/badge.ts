import { browser } from "./browser";

/** What the toolbar button says on one tab: a few letters over the icon, and a sentence on pointing at it. */
export interface Badge {
	/** At most three or four letters fit; '' shows none. */
	text: string;
	/** '' brings back the button's own sentence. */
	title: string;
}

/** Shows it on this tab, until the tab loads another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
	try {
		await Promise.all([
			browser.action.setBadgeBackgroundColor({ tabId, color: "#1c1b19" }),
			browser.action.setBadgeTextColor({ tabId, color: "#fffdf8" }),
			browser.action.setBadgeText({ tabId, text: badge.text }),
			browser.action.setTitle({
				tabId,
				title: badge.title || browser.i18n.getMessage("openPanel"),
			}),
		]);
	} catch {
		// The tab was closed in the meantime.
	}
}

/** Shows it for some seconds, and then what was there before. */
export async function flashBadge(tabId: number, badge: Badge): Promise<void> {
	const text = await browser.action.getBadgeText({ tabId });
	const title = await browser.action.getTitle({ tabId });
	// Pressed again meanwhile: the first one brings the old badge back.
	if (text === badge.text) return;
	await showBadge(tabId, badge);
	await new Promise((resolve) => setTimeout(resolve, 3000));
	const now = await browser.action
		.getBadgeText({ tabId })
		.catch(() => undefined);
	if (now === badge.text) await showBadge(tabId, { text, title });
}

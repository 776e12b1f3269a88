import { flashBadge } from "../platform/badge";
import { toggleReader } from "../platform/open-reader";
import { words } from "../platform/words";

/** Opens or closes the reader view; where there can be none, the toolbar button says so, as nothing else may be on screen. */
export async function showReader(tabId: number): Promise<void> {
	const state = await toggleReader(tabId);
	if (state === "unavailable" || state === "forbidden")
		await flashBadge(tabId, { text: "–", title: words("badgeNoReader") });
}

import { flashBadge } from "../platform/badge";
import { toggleReader } from "../platform/open-reader";
import { words } from "../platform/words";

/**
 * Opens or closes the reader view; where there can be none, the toolbar button says so, as nothing else may be on screen.
 *
 * @param bare the page told that the reader's script is not there yet
 */
export async function showReader(tabId: number, bare = false): Promise<void> {
	const state = await toggleReader(tabId, bare);
	if (state === "unavailable" || state === "forbidden")
		await flashBadge(tabId, { text: "–", title: words("badgeNoReader") });
}

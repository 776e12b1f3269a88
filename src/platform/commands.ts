import { browser } from "./browser";

/** Names as in manifest.json. */
export type CommandName = "toggle-reader" | "toggle-panel";

/** Hears the shortcuts. The listener runs within the reader's gesture. */
export function onCommand(
	listener: (name: CommandName, tab: { id: number; windowId: number }) => void,
): void {
	browser.commands.onCommand.addListener((name, tab) => {
		if (tab?.id === undefined || tab.windowId === undefined) return;
		if (name !== "toggle-reader" && name !== "toggle-panel") return;
		listener(name, { id: tab.id, windowId: tab.windowId });
	});
}

/**
 * The keys as the reader has set them now, e.g. "Alt+Shift+R"; '' for a command without keys. In Firefox the panel has a
 * command of the browser's own too, whose keys work beside every menu bar.
 */
export async function shortcuts(): Promise<Record<CommandName, string>> {
	const all = await browser.commands.getAll();
	const keys = (name: string) =>
		all.find((one) => one.name === name)?.shortcut ?? "";
	return {
		"toggle-reader": keys("toggle-reader"),
		"toggle-panel": keys("_execute_sidebar_action") || keys("toggle-panel"),
	};
}

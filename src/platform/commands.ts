import browser from "webextension-polyfill";

/** Names as in manifest.json. */
export type CommandName = "toggle-reader" | "toggle-panel";

/** Hears the shortcuts. The listener runs within the reader's gesture. */
export function onCommand(
	listener: (name: CommandName, tab: { id: number; windowId: number }) => void,
): void {
	browser.commands.onCommand.addListener((name, tab) => {
		if (tab?.id === undefined || tab.windowId === undefined) return;
		listener(name as CommandName, { id: tab.id, windowId: tab.windowId });
	});
}

/** The keys as the reader has set them now, e.g. "Alt+Shift+R"; '' for a command without keys. */
export async function shortcuts(): Promise<Record<CommandName, string>> {
	const all = await browser.commands.getAll();
	const keys = (name: CommandName) =>
		all.find((one) => one.name === name)?.shortcut ?? "";
	return {
		"toggle-reader": keys("toggle-reader"),
		"toggle-panel": keys("toggle-panel"),
	};
}

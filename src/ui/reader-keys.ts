/**
 * The keys of the reader view. The command's own keys, as the reader of the page has set them, work everywhere. Chrome
 * keeps Alt+Shift+R from extensions' commands but hands it to the page first, and Colophon's script hears it there:
 * without keys for the command it works on those pages alone.
 */
export interface ReaderKeys {
	keys: string;
	/** Only on pages that Colophon reads. */
	onPagesRead: boolean;
}

/** `command`: the command's keys as set now, '' for none; `heard`: whether this browser's pages hear Alt+Shift+R. */
export function readerKeys(command: string, heard: boolean): ReaderKeys {
	const onPagesRead = command === "" && heard;
	return { keys: onPagesRead ? "Alt+Shift+R" : command, onPagesRead };
}

import { tellExtension } from "../platform/messaging";
import { readerSlot } from "../platform/reader-slot";

/**
 * Hears Alt+Shift+R in Chrome, which keeps these keys from extensions' commands since some version but hands them to the
 * page first. Where they are a command after all, the page does not get to see them.
 */
export function hearShortcut(): void {
	if (__BROWSER__ !== "chrome") return;
	addEventListener(
		"keydown",
		(event) => {
			if (!event.isTrusted || event.repeat || event.code !== "KeyR") return;
			if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey)
				return;
			event.preventDefault();
			event.stopImmediatePropagation();
			void tellExtension("reader", { bare: !readerSlot().handle });
		},
		{ capture: true },
	);
}

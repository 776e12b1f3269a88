import type { Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import type { ReaderState } from "../platform/messages";
import { readerSlot } from "../platform/reader-slot";

export interface ReaderLink {
	state(): ReaderState;
	isOpen(): boolean;
	/** Answers what became of it; 'load': the reader's script is not there yet. */
	move(open: boolean | "toggle"): ReaderState | "load";
	close(): void;
}

/** The page's side of the reader view: offers the reading, opens and closes it through what the reader left. */
export function readerLink(page: {
	/** The reading, when there is an article that may be read in the reader view. */
	readable(): Reading | undefined;
	reading(): Reading;
	notices(): NoticeState[];
	moved(state: "open" | "closed"): void;
}): ReaderLink {
	const slot = readerSlot();
	slot.offer = {
		reading: page.reading,
		notices: page.notices,
		moved: page.moved,
	};
	const isOpen = () => slot.handle?.isOpen() ?? false;
	const state = (): ReaderState => {
		if (isOpen()) return "open";
		return page.readable() ? "closed" : "unavailable";
	};
	return {
		state,
		isOpen,
		move(open) {
			const opens = open === "toggle" ? !isOpen() : open;
			if (!opens) slot.handle?.close();
			else if (page.readable()) {
				if (!slot.handle || !slot.builder) return "load";
				if (!isOpen()) slot.handle.open();
			}
			return state();
		},
		close: () => {
			if (isOpen()) slot.handle?.close();
		},
	};
}

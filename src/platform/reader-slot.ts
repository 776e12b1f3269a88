/**
 * How content script and reader script meet: both run in the page's isolated world, the reader later and only when
 * opened. Content leaves the offer there; the reader takes it. The page itself cannot see this object.
 */
import type { Builder } from "../core/builder";
import type { Reading, Wording } from "../core/model";
import type { NoticeState } from "../core/notice-state";

export interface ReaderOffer {
	/** The page's reading now; its article is whole or a teaser. */
	reading(): Reading;
	/** The notices as they stand, for the meter. */
	notices(): NoticeState[];
	/** The reader tells that it has opened or closed. */
	moved(state: "open" | "closed"): void;
}

/** What the reader leaves in turn, once its script has run. */
export interface ReaderHandle {
	open(): void;
	close(): void;
	isOpen(): boolean;
}

interface Slot {
	/** Builds the article's body and the claims; there once panel or reader wanted it. */
	builder?: Builder;
	/** All words of all languages, which come with it. */
	wording?: Wording[];
	/** Scrolls to words and marks them, which only the panel asks for. */
	jump?: (element: Element, said: string | undefined) => void;
	offer?: ReaderOffer;
	handle?: ReaderHandle;
}

const key = Symbol.for("colophon.reader");
const world = globalThis as typeof globalThis & { [key]?: Slot };

/** The one slot of this page's isolated world. */
export function readerSlot(): Slot {
	world[key] ??= {};
	return world[key];
}

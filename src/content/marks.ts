import { liftedLock } from "../core/overlays";

/**
 * Every attribute that Colophon sets on a page, and its own element there. content.css and the styles of sites go by
 * them.
 */
export const marks = {
	/** A notice that is folded. */
	folded: "data-colophon-folded",
	/** The empty cover behind a folded overlay. */
	backdrop: "data-colophon-backdrop",
	scroll: liftedLock,
	/** A notice that the page does not show yet: it must not fade in, since it will be folded. */
	dormant: "data-colophon-dormant",
	/** On html, for the length of one reading: everything of ours steps back. */
	asPage: "data-colophon-reading",
	/** On html, until the page is read: the site and the kinds whose known notices stay unseen. */
	prehide: "data-colophon-prehide",
	/** A known notice that came in just now and waits to be read: unseen for so long. */
	waiting: "data-colophon-waiting",
	/** On html while the reader view is open; set by the reader. */
	reader: "data-colophon-reader",
} as const;

export const stubTag = "colophon-stub";
export const readerTag = "colophon-reader";
/** The reader's host and its bar. */
export const readerElements = `${readerTag}, colophon-bar`;
export const ownElements = `${stubTag}, ${readerElements}`;

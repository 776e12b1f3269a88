/**
 * All sentences that the extension's parts say to one another, on one screen. Content holds the truth; panel,
 * background and reader ask it.
 */
import type { Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";

export type ReaderState = "closed" | "open" | "unavailable";

/** Everything the panel draws, as the page has it now. */
export interface PageState {
	reading: Reading;
	/** False as long as the article's body was not built: article.js has to be put into the page first. */
	complete: boolean;
	/** Name of the site as its site file gives it; undefined on a site that is read by a click only. */
	siteName?: string;
	/** False when the reader switched Colophon off for this site. */
	on: boolean;
	notices: NoticeState[];
	reader: ReaderState;
	/** Absolute URL of the publisher's log-in page, for a gated page. */
	login?: string;
}

/** What anyone may ask the page's content script. */
export interface PageMessages {
	/** What is on your page? */
	state: { ask: undefined; answer: PageState };
	/** Fold these notices, or show them. */
	fold: { ask: { ids: number[] | "all"; folded: boolean }; answer: PageState };
	/** Scroll to the element and mark the words for a moment. Answers whether it is still there. */
	jump: { ask: { at: string; said?: string }; answer: boolean };
	/** Open or close the reader view. 'load': the reader's script must be injected first. */
	reader: {
		ask: { open: boolean | "toggle" };
		answer: ReaderState | "load";
	};
	/** Switch Colophon on or off for this page's site. */
	site: { ask: { on: boolean }; answer: PageState };
}

/** What the page's content script tells the extension. */
export interface ExtensionMessages {
	/**
	 * My reading, folds or reader changed: draw again. `language`: the original's, BCP 47 or as the page's words name it,
	 * '' when not known; null: not translated. `own`: the article's, BCP 47.
	 */
	changed: {
		ask: { language: string | null; own: string; gated: boolean };
		answer: undefined;
	};
	/**
	 * I lack the words of my page's languages: put them into it. Answered when they are there. `declared`: what the page
	 * says of its language; `text`: its beginning.
	 */
	words: { ask: { declared: string; text: string }; answer: undefined };
	/** The reader pressed the keys of the reader view on my page: open or close it. `bare`: its script is not there yet. */
	reader: { ask: { bare: boolean }; answer: undefined };
}

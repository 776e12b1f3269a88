import type { NoticeKind } from "./model";

/** One notice as it stands on the page now. */
export interface NoticeState {
	/** Number within this page, stable while the page lives. */
	id: number;
	kind: NoticeKind;
	/** Its first words. */
	words: string;
	because: string;
	/** Folded to its stub now. */
	folded: boolean;
	/** The page itself does not show it at present, so there is nothing to fold or to show. */
	dormant: boolean;
	/** The page kept putting it back, so it was left open. */
	resisted: boolean;
}

import type { Outlet, Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import type { OutletGrounds } from "../core/outlet-grounds";
import type { CiteActions } from "./Cite";
import type { ShownLookUp } from "./look-up-view";

/** A page that Colophon reads, as the panel shows it. */
export interface ShownPage {
	/** Completed from the outlet's record. */
	reading: Reading;
	/** The record of the outlet that first published the article. */
	outlet?: Outlet | undefined;
	/** What the outlet was told by, where the page told it. */
	grounds?: OutletGrounds | undefined;
	/** What may be asked of other hosts about it. */
	lookUps?: readonly ShownLookUp[];
	/** `outlet` was chosen by the reader of the panel among those of this name, for this site; `none`: none of them. */
	chosen?: { name: string; site: string; none?: true } | undefined;
	/** The record of the translating publisher. */
	publisher?: Outlet | undefined;
	/** The translating publisher's name; undefined on a site that was opened by a click only. */
	siteName?: string | undefined;
	/** False when Colophon is switched off for this site. */
	on: boolean;
	notices: readonly NoticeState[];
	reader: "closed" | "open" | "unavailable";
	/** The publisher's log-in page. */
	login?: string | undefined;
}

/** Everything the panel can be showing. */
export type PanelView =
	| { is: "loading" }
	| ({ is: "page" } & ShownPage)
	/**
	 * A site that Colophon does not read by itself. `host` is undefined where the browser keeps the address to itself;
	 * `refused`: the browser did not let Colophon in by the panel's button.
	 */
	| { is: "unknown-site"; host?: string; refused: boolean }
	/**
	 * A page of the browser's own, a PDF, a file, a store, an odd page of a known site: Colophon may not or cannot enter.
	 */
	| { is: "closed-page"; what: "browser" | "pdf" | "file" | "known-site" }
	| { is: "error"; words: string };

/** What the reader of the panel can set off. */
export interface PanelActions {
	toggleReader(): void;
	fold(ids: number[] | "all", folded: boolean): void;
	/** Scrolls the page to a claim's words; answers whether they are still there. */
	jump(at: string, said?: string): Promise<boolean> | boolean;
	/** Takes this record of the candidates for the outlet of that name on that site, or `noRecord`; undefined: not chosen again. */
	chooseOutlet(id: string | undefined): void;
	/** Switches Colophon on or off for the site. */
	site(on: boolean): void;
	/** Reads a page of an unknown site, this once. */
	readAnyway(): void;
	/** Asks the browser's leave for this site, once and for all. */
	allowSite(): void;
	/**
	 * Asks another host, which the look-up names; `item`: the reader's choice among several. Straight from a click only.
	 */
	ask(lookUp: string, item?: string): void;
	/** Forgets what a look-up brought. */
	forget(lookUp: string): void;
	/** Citing the article. */
	cite: CiteActions;
	retry(): void;
	options(): void;
}

import { outletIndex } from "../core/outlet-index";
import { siteOf } from "../core/site-of";
import { outlets } from "../knowledge/outlets";
import { sites } from "../knowledge/sites";
import { askState } from "../platform/ask-state";
import type { PageState } from "../platform/messages";
import { hearPages } from "../platform/messaging";
import { readAnyway } from "../platform/read-anyway";
import { type ActiveTab, activeTab, watchActiveTab } from "../platform/tabs";
import type { PanelView } from "../ui/panel-view";
import { complete } from "./complete";
import { outletChoices } from "./outlet-choices";
import { viewWithoutPage } from "./view-without-page";

/** Keeps the panel's view true to the page in front. */
export interface PageFollower {
	start(): void;
	/** The tab that is shown now. */
	tab(): ActiveTab | undefined;
	/** Asks the page anew. */
	look(): Promise<void>;
	/** Draws a state that the page has just answered; with undefined the page is asked anew. */
	show(state: PageState | undefined): void;
	/** Takes this record for the outlet that the page which is shown names; undefined: none again. */
	choose(id: string | undefined): void;
	/** Draws any other view. */
	draw(view: PanelView): void;
}

/** Milliseconds without an answer after which an opened panel says that it reads. */
const quiet = 150;

/** A page that still loads and has nobody who answers is asked once more after so many milliseconds. */
const patience = 600;

/**
 * Follows the tab in front of the panel's window. The page's content script holds the truth and is asked after every
 * change of tab or address and whenever it tells of a change, so nothing is lost when the background is not running.
 */
export function followPage(onView: (view: PanelView) => void): PageFollower {
	let tab: ActiveTab | undefined;
	let asked = 0;
	let shown: PageState | undefined;
	const choices = outletChoices(() => {
		if (shown) show(shown);
	});
	let again: ReturnType<typeof setTimeout> | undefined;
	let opening: ReturnType<typeof setTimeout> | undefined;

	const draw = (view: PanelView): void => {
		clearTimeout(opening);
		if (view.is !== "page") shown = undefined;
		onView(view);
	};

	const show = (state: PageState | undefined): void => {
		asked += 1;
		shown = state;
		if (!state) return void look();
		const page = complete(state, outlets);
		if (!page.reading.candidates) {
			draw({ is: "page", ...page });
			return;
		}
		// Only a name that several bear waits for what the reader took before.
		const mine = asked;
		void choices.of(state.reading).then((chosen) => {
			if (mine === asked)
				draw({ is: "page", ...complete(state, outlets, chosen) });
		});
	};

	async function stateOf({ id, url }: ActiveTab, impatient: boolean) {
		const state = await askState(id);
		if (state || !impatient || !siteOf(sites, url ?? "")) return state;
		// A known site without an answer was open before Colophon was installed or updated.
		return (await readAnyway(id)) ? askState(id) : undefined;
	}

	async function look(impatient = false): Promise<void> {
		clearTimeout(again);
		asked += 1;
		const mine = asked;
		const now = tab;
		if (!now) return draw({ is: "closed-page", what: "browser" });
		try {
			const state = await stateOf(now, impatient || !now.loading);
			if (mine !== asked) return;
			if (state) show(state);
			else if (now.loading && !impatient)
				again = setTimeout(() => void look(true), patience);
			else draw(viewWithoutPage(now.url, sites));
		} catch (error) {
			if (mine === asked) draw({ is: "error", words: String(error) });
		}
	}

	const turnTo = (next: ActiveTab | undefined): void => {
		const another =
			next?.id !== tab?.id || (next?.loading === true && tab?.url !== next.url);
		const first = tab === undefined;
		tab = next;
		if (another && !first) {
			draw({ is: "loading" });
			window.scrollTo(0, 0);
		}
		void look();
	};

	return {
		start() {
			opening = setTimeout(() => draw({ is: "loading" }), quiet);
			watchActiveTab(turnTo);
			hearPages({
				changed(_told, sender) {
					if (sender.tab?.id === tab?.id) void look();
					return undefined;
				},
			});
			void activeTab().then(turnTo);
			choices.read();
			// Made while the answer is on its way: completing the reading needs it.
			outletIndex(outlets);
		},
		tab: () => tab,
		look: () => look(),
		show,
		choose(id) {
			if (shown) choices.take(shown.reading, id);
			show(shown);
		},
		draw,
	};
}

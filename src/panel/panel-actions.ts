import { sites } from "../knowledge/sites";
import { askPage } from "../platform/messaging";
import { openReader, toggleReader } from "../platform/open-reader";
import { openOptions } from "../platform/own-pages";
import { askForSite } from "../platform/permissions";
import { readAnyway } from "../platform/read-anyway";
import type { PanelActions } from "../ui/panel-view";
import { citeActions } from "./cite-actions";
import type { PageFollower } from "./follow-page";
import type { LookUpDesk } from "./look-up-desk";
import { viewWithoutPage } from "./view-without-page";

/** What the panel's buttons do to the page in front. */
export function panelActions(
	follower: PageFollower,
	desk: LookUpDesk,
): PanelActions {
	const { tab, look, show, draw } = follower;

	const refused = () => {
		const view = viewWithoutPage(tab()?.url, sites);
		draw(view.is === "unknown-site" ? { ...view, refused: true } : view);
	};

	/** Runs on the tab in front; what goes wrong is shown instead of lost. */
	const onTab =
		<A extends unknown[]>(run: (tabId: number, ...args: A) => Promise<void>) =>
		(...args: A): void => {
			const id = tab()?.id;
			if (id === undefined) return;
			run(id, ...args).catch((error) =>
				draw({ is: "error", words: String(error) }),
			);
		};

	const readNow = async (id: number) => {
		if (await readAnyway(id)) await look();
		else refused();
	};

	return {
		toggleReader: onTab(async (id) => {
			await toggleReader(id);
			await look();
		}),
		fold: onTab(async (id, ids: number[] | "all", folded: boolean) =>
			show(await askPage(id, "fold", { ids, folded })),
		),
		async jump(at, said) {
			const id = tab()?.id;
			if (id === undefined) return false;
			// The reader view covers the page: the words can be shown only beneath it.
			const state = await askPage(id, "state");
			if (state?.reader === "open") await openReader(id, false);
			const place = said === undefined ? { at } : { at, said };
			return (await askPage(id, "jump", place)) ?? false;
		},
		chooseOutlet: follower.choose,
		site: onTab(async (id, on: boolean) =>
			show(await askPage(id, "site", { on })),
		),
		readAnyway: onTab(readNow),
		allowSite: onTab(async (id) => {
			// Asked first: after any other wait the browser no longer takes it for the reader's own click.
			if (await askForSite(tab()?.url ?? "")) await readNow(id);
		}),
		ask: desk.ask,
		forget: desk.forget,
		cite: citeActions,
		retry: () => void look(),
		options: () => void openOptions(),
	};
}

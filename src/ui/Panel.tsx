import { Announcer } from "./Announcer";
import { PagePanel } from "./PagePanel";
import { PanelFoot } from "./PanelFoot";
import { PanelState } from "./PanelState";
import type { PanelActions, PanelView } from "./panel-view";
import { spokenView } from "./spoken-view";

/** The whole panel for any view: props in, callbacks out. */
export function Panel({
	view,
	actions,
	shortcut,
}: {
	view: PanelView;
	actions: PanelActions;
	/** Keys that open the reader view, e.g. "Alt+Shift+R". */
	shortcut?: string | undefined;
}) {
	return (
		<>
			<Announcer words={spokenView(view)} />
			{view.is === "page" ? (
				<PagePanel
					key={view.reading.url}
					page={view}
					actions={actions}
					shortcut={shortcut}
				/>
			) : (
				<>
					<main class="panel" aria-busy={view.is === "loading"}>
						<PanelState view={view} actions={actions} />
					</main>
					{view.is !== "loading" && (
						<PanelFoot on onSwitch={actions.site} onOptions={actions.options} />
					)}
				</>
			)}
		</>
	);
}

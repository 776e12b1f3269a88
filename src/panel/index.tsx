/** The panel: draws the page in front of its window, and asks again whenever that may have changed. */
import { render } from "preact";
import { shortcuts } from "../platform/commands";
import { Panel } from "../ui/Panel";
import type { PanelView } from "../ui/panel-view";
import { readerKeys } from "../ui/reader-keys";
import { followPage } from "./follow-page";
import { lookUpDesk } from "./look-up-desk";
import { panelActions } from "./panel-actions";

const root = document.querySelector("#app");
if (root) {
	let view: PanelView | undefined;
	let shortcut: string | undefined;
	const draw = () => {
		if (!view) return;
		const whole =
			view.is === "page" ? { ...view, lookUps: desk.shown(view) } : view;
		render(<Panel view={whole} actions={actions} shortcut={shortcut} />, root);
	};
	const desk = lookUpDesk(draw);
	const follower = followPage((next) => {
		view = next;
		draw();
	});
	const actions = panelActions(follower, desk);
	follower.start();
	void shortcuts().then((keys) => {
		const heard = __BROWSER__ === "chrome";
		shortcut = readerKeys(keys["toggle-reader"], heard).keys;
		draw();
	});
}

/** The panel: draws the page in front of its window, and asks again whenever that may have changed. */
import { render } from "preact";
import { Panel } from "../ui/Panel";
import { followPage } from "./follow-page";
import { panelActions } from "./panel-actions";

const root = document.querySelector("#app");
if (root) {
	const follower = followPage((view) =>
		render(<Panel view={view} actions={actions} />, root),
	);
	const actions = panelActions(follower);
	follower.start();
}

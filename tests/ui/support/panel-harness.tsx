import { render } from "preact";
import { Panel } from "../../../src/ui/Panel";
import type { PanelActions } from "../../../src/ui/panel-view";
import "../../../src/ui/panel.css";
import { views } from "../samples/views";

declare global {
	interface Window {
		/** Every call of an action, in order. */
		calls: unknown[][];
		draw(name: string): void;
	}
}

window.calls = [];
const note =
	(name: string) =>
	(...args: unknown[]) => {
		window.calls.push([name, ...args]);
	};
const actions: PanelActions = {
	toggleReader: note("toggleReader"),
	fold: note("fold"),
	jump: (at, said) => {
		window.calls.push(["jump", at, said]);
		return false;
	},
	site: note("site"),
	readAnyway: note("readAnyway"),
	allowSite: note("allowSite"),
	ask: note("ask"),
	forget: note("forget"),
	retry: note("retry"),
	options: note("options"),
};

window.draw = (name) => {
	const view = views[name];
	const root = document.querySelector("#app");
	if (!view || !root) throw new Error(`No view is called ${name}`);
	window.calls = [];
	// Drawn from nothing, so that no view inherits what was opened in the one before.
	render(null, root);
	render(<Panel view={view} actions={actions} shortcut="Alt+Shift+R" />, root);
};

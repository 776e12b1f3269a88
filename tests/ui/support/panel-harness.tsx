import { render } from "preact";
import type { Citation, CitationStyle } from "../../../src/core/citation";
import { citationStyle } from "../../../src/platform/citation-style";
import { Panel } from "../../../src/ui/Panel";
import type { PanelActions, PanelView } from "../../../src/ui/panel-view";
import "../../../src/ui/panel.css";
import { views } from "../samples/views";

declare global {
	interface Window {
		/** Every call of an action, in order. */
		calls: unknown[][];
		draw(name: string): void;
		/** Draws a view that is not among the samples. */
		drawView(view: PanelView): void;
		/** Ready citations by style; undefined: what makes them does not load. */
		cited?: Partial<Record<CitationStyle, Citation>> | undefined;
		/** The browser refuses to copy. */
		noCopying?: boolean;
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
	chooseOutlet: note("chooseOutlet"),
	site: note("site"),
	readAnyway: note("readAnyway"),
	allowSite: note("allowSite"),
	ask: note("ask"),
	forget: note("forget"),
	cite: {
		load: async () => {
			const { cited } = window;
			if (!cited) throw new Error("What makes citations did not load");
			return (_reading, style) => cited[style];
		},
		style: citationStyle.get,
		keepStyle: citationStyle.set,
		copy: async (text) => {
			window.calls.push(["copy", text.plain, text.html]);
			if (window.noCopying) throw new Error("The browser refused");
		},
		save: note("save"),
	},
	retry: note("retry"),
	options: note("options"),
};

window.draw = (name) => {
	const view = views[name];
	if (!view) throw new Error(`No view is called ${name}`);
	window.drawView(view);
};

window.drawView = (view) => {
	const root = document.querySelector("#app");
	if (!root) return;
	window.calls = [];
	// Drawn from nothing, so that no view inherits what was opened in the one before.
	render(null, root);
	render(<Panel view={view} actions={actions} shortcut="Alt+Shift+R" />, root);
};

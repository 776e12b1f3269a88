import { headlineOf } from "./headline";
import type { PanelView } from "./panel-view";

/** What the panel shows, in one or two sentences, for the live region. */
export function spokenView(view: PanelView): string {
	switch (view.is) {
		case "loading":
			// The loading line is a status of its own, and comes only when reading takes long.
			return "";
		case "unknown-site":
			return view.refused
				? "The browser did not let Colophon in."
				: "Colophon does not read this site by itself.";
		case "closed-page":
			return "This page cannot be read.";
		case "error":
			return "Something went wrong.";
		case "page": {
			const { reading, on, notices, reader } = view;
			if (reading.kind === "other") return "No article on this page.";
			if (!on) return "Colophon is switched off for this site.";
			const { kicker, name } = headlineOf(reading);
			const folded = notices.filter((one) => one.folded && !one.dormant).length;
			const source = kicker ?? "Not a translation, as far as the page tells";
			return [
				name && kicker ? `${source}: ${name}.` : `${source}.`,
				reading.state === "gated" ? "Behind a gate." : "",
				`${folded} ${folded === 1 ? "notice" : "notices"} folded.`,
				reader === "open" ? "Reader view open." : "",
			]
				.filter(Boolean)
				.join(" ");
		}
	}
}

import type { Plugin } from "vite";
import type { Site } from "../../src/core/model";

/**
 * Leaves the reasons of site files out of what runs on pages by itself: they are written for those who keep the files,
 * and every page would carry them.
 */
export function leanSites(): Plugin {
	return {
		name: "colophon:lean-sites",
		enforce: "pre",
		transform: {
			filter: { id: /\/knowledge\/sites\/[^/]+\.json$/ },
			handler(text) {
				const site = JSON.parse(text) as Site;
				return JSON.stringify({
					...site,
					notices: site.notices.map((notice) => ({ ...notice, why: "" })),
				});
			},
		},
	};
}

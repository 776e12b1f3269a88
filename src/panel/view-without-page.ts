import type { Site } from "../core/model";
import { siteOf } from "../core/site-of";
import type { PanelView } from "../ui/panel-view";

/**
 * What to show of a tab in which nobody answers. `url` is undefined where the browser keeps the address from
 * extensions: then it may be any site that Colophon does not know, or a page of the browser's own. A known site of
 * `sites` is read by itself, so where nobody answers there, the page is none that can be read.
 */
export function viewWithoutPage(
	url: string | undefined,
	sites: Site[],
): PanelView {
	if (url === undefined) return { is: "unknown-site", refused: false };
	const { protocol, hostname, pathname } = new URL(url);
	if (protocol === "file:") return { is: "closed-page", what: "file" };
	if (!/^https?:$/.test(protocol))
		return { is: "closed-page", what: "browser" };
	if (/\.pdf$/i.test(pathname)) return { is: "closed-page", what: "pdf" };
	if (siteOf(sites, url)) return { is: "closed-page", what: "known-site" };
	return { is: "unknown-site", host: hostname, refused: false };
}

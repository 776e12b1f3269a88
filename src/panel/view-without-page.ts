import type { PanelView } from "../ui/panel-view";

/**
 * What to show of a tab in which nobody answers. `url` is undefined where the browser keeps the address from
 * extensions: then it may be any site that Colophon does not know, or a page of the browser's own.
 */
export function viewWithoutPage(url: string | undefined): PanelView {
	if (url === undefined) return { is: "unknown-site", refused: false };
	const { protocol, hostname, pathname } = new URL(url);
	if (protocol === "file:") return { is: "closed-page", what: "file" };
	if (!/^https?:$/.test(protocol))
		return { is: "closed-page", what: "browser" };
	if (/\.pdf$/i.test(pathname)) return { is: "closed-page", what: "pdf" };
	return { is: "unknown-site", host: hostname, refused: false };
}

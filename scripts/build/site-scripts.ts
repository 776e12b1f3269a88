import { prehideCss } from "../../src/content/prehide-css.ts";
import type { Site } from "../../src/core/model";
import { sitesScript } from "../../src/platform/page-sites.ts";

/** Where the script and the style of a site stand in dist. */
export const siteScript = (id: string): string => `sites/${id}.js`;
export const siteStyle = (id: string): string => `sites/${id}.css`;

/** Without the reasons of its selectors: they are written for those who keep the files, and every page would carry them. */
const lean = (site: Site): Site => ({
	...site,
	notices: site.notices.map((notice) => ({ ...notice, why: "" })),
});

/** One script and one style a site, and a script of all sites, by their paths in dist. */
export const siteFilesOf = (sites: Site[]): Record<string, () => string> =>
	Object.fromEntries([
		...sites.flatMap((site) => [
			[siteScript(site.id), () => sitesScript([lean(site)])],
			[siteStyle(site.id), () => prehideCss([site])],
		]),
		[siteScript("all"), () => sitesScript(sites.map(lean))],
	]);

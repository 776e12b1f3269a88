import { prehideCss } from "../../src/content/prehide-css.ts";
import type { Site } from "../../src/core/model";
import { type LeanSite, sitesScript } from "../../src/platform/page-sites.ts";

/** Where the script and the style of a site stand in dist. */
export const siteScript = (id: string): string => `sites/${id}.js`;
export const siteStyle = (id: string): string => `sites/${id}.css`;

/**
 * Without what a page need not know: the reasons of its selectors, written for those who keep the files, and its own
 * record.
 */
const lean = ({ publisher: _record, notices, ...site }: Site): LeanSite => ({
	...site,
	notices: notices.map(({ why: _reason, ...notice }) => notice),
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

/**
 * How a site's file reaches the content script: each site is a script of its own (sites/<id>.js, made by the build from
 * knowledge/sites) that runs before it on the site's pages. So a page carries its own site and no others; where the
 * reader asks for a page that Colophon does not read by itself, sites/all.js brings all of them.
 */
import type { Site } from "../core/model";

const key = "colophon.sites";

/** What a page knows of its site. */
export type LeanSite = Omit<Site, "notices"> & {
	notices: Omit<Site["notices"][number], "why">[];
};

/** The script of one site or of several. Runs any number of times. */
export const sitesScript = (sites: LeanSite[]): string =>
	`globalThis[Symbol.for(${JSON.stringify(key)})]=${JSON.stringify(sites)};\n`;

/** The sites that were left in this page's isolated world. */
export const pageSites = (): Site[] =>
	((globalThis as { [key: symbol]: unknown })[Symbol.for(key)] ?? []) as Site[];

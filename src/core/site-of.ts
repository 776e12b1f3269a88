import type { Site } from "./model";

/** Every match pattern of a site, all its languages together. */
export const patternsOf = ({ matches, editions }: Site): string[] => [
	...matches,
	...Object.values(editions ?? {}).flat(),
];

/** The site file for an address: one of its match patterns, which name one host and a beginning of the path, fits. */
export function siteOf(sites: Site[], url: string): Site | undefined {
	const bare = url.replace(/^https?/, "*");
	return sites.find((site) =>
		patternsOf(site).some((pattern) => bare.startsWith(pattern.slice(0, -1))),
	);
}

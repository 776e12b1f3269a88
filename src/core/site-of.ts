import { hostOf } from "./host";
import type { Site } from "./model";

/** The site file for an address: its id is the host or a domain above it. */
export function siteOf(sites: Site[], url: string): Site | undefined {
	const host = hostOf(url);
	return sites.find(({ id }) => host === id || host.endsWith(`.${id}`));
}

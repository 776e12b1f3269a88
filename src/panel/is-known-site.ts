import { sites } from "../knowledge/sites";

/** Whether Colophon reads this address by itself. */
export function isKnownSite(url: string | undefined): boolean {
	if (!url || !URL.canParse(url)) return false;
	const { hostname } = new URL(url);
	return sites.some(({ matches }) =>
		matches.some((pattern) => {
			const host = pattern.match(/^[^/]+\/\/([^/]+)\//)?.[1];
			return host?.startsWith("*.")
				? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
				: hostname === host;
		}),
	);
}

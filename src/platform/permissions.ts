import { browser } from "./browser";

/** Match pattern for one site: its host, on http and https. undefined for addresses that are no site's. */
function sitePattern(url: string): string | undefined {
	try {
		const { protocol, hostname } = new URL(url);
		return /^https?:$/.test(protocol) ? `*://${hostname}/*` : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Asks the reader, by the browser's own question, to let Colophon read this site by itself. Must be the first thing that
 * a click's handler does. Answers whether it was allowed.
 */
export async function askForSite(url: string): Promise<boolean> {
	const pattern = sitePattern(url);
	return pattern === undefined
		? false
		: browser.permissions.request({ origins: [pattern] });
}

/** What a look-up may reach: the host itself, or every host of a domain, and by https alone. */
const lookUpPattern = /^https:\/\//;

/**
 * Asks the reader, by the browser's own question, to let Colophon ask these hosts. Must be the first thing that a click's
 * handler does. True at once where it was allowed before.
 *
 * @param hosts as in a policy: "https://www.wikidata.org", "https://*.kommersant.ru"
 */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> =>
	browser.permissions.request({
		origins: hosts
			// A pattern for all hosts of a domain holds the domain itself.
			.filter((host, _, all) => !all.includes(host.replace("//", "//*.")))
			.map((host) => `${host}/*`),
	});

/** Patterns of the hosts that the reader let Colophon ask. */
export async function lookUpHosts(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return origins.filter((origin) => lookUpPattern.test(origin));
}

/**
 * Sites that the reader has allowed beyond those that Colophon knows, as match patterns. The hosts of look-ups are none
 * of them: on their pages nothing runs.
 */
export async function allowedSites(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	// Permissions are for whole hosts: a path in the manifest is left out of what the browser answers.
	const known = (browser.runtime.getManifest().host_permissions ?? []).map(
		(pattern) => pattern.replace(/^(\*:\/\/[^/]+\/).*/, "$1*"),
	);
	return origins.filter(
		(origin) => !known.includes(origin) && !lookUpPattern.test(origin),
	);
}

/** Takes the permission for one allowed site, or host of look-ups, back. */
export async function forgetSite(pattern: string): Promise<void> {
	await browser.permissions.remove({ origins: [pattern] });
}

const id = "allowed-sites";

/** Makes the content script run by itself on exactly the allowed sites. */
async function registerAllowedSites(): Promise<void> {
	const matches = await allowedSites();
	const { scripting } = browser;
	const registered = await scripting.getRegisteredContentScripts({
		ids: [id],
	});
	if (registered.length > 0)
		await scripting.unregisterContentScripts({ ids: [id] });
	if (matches.length > 0)
		await scripting.registerContentScripts([
			{
				id,
				matches,
				// No site file tells of a site that Colophon does not know.
				js: __PAGE_SCRIPTS__.filter((file) => !file.startsWith("sites/")),
				css: ["content.css"],
				runAt: "document_start",
			},
		]);
}

/** Keeps the content script running on the allowed sites, whenever a permission comes or goes. */
export function followPermissions(): void {
	// One after the other: two at once would both register the same id.
	let last = Promise.resolve();
	const again = () => {
		last = last.then(registerAllowedSites).catch(() => undefined);
	};
	browser.permissions.onAdded.addListener(again);
	browser.permissions.onRemoved.addListener(again);
	browser.runtime.onInstalled.addListener(again);
}

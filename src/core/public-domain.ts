import { registrable } from "./host";

/** Hosts that lend each of their users a name of its own. */
const lenders =
	/(?:^|\.)(?:blogspot\.com|wordpress\.com|substack\.com|medium\.com|github\.io|tumblr\.com|livejournal\.com|typepad\.com)$/;

/** Names that lead into the reader's own network, where nothing is ever asked. */
const home =
	/\.(?:local|localhost|lan|internal|intranet|home|corp|arpa|onion|alt)$/;

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const form = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);

/** A domain of the public net in lower case and in ASCII, without "www."; undefined for what is none. */
export function publicDomain(text: string): string | undefined {
	const typed = text.trim();
	if (!/^[^\s/\\?#@:[\]]{4,253}$/u.test(typed)) return undefined;
	if (!URL.canParse(`https://${typed}`)) return undefined;
	const host = new URL(`https://${typed}`).hostname.replace(/^www\./, "");
	return form.test(host) && !home.test(host) ? host : undefined;
}

/** The domain under which a host's owner keeps its own files: "edition.cnn.com" → "cnn.com". */
export function ownDomain(host: string): string | undefined {
	const domain = publicDomain(host);
	return domain === undefined || lenders.test(domain)
		? domain
		: registrable(domain);
}

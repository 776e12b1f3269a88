/** Second-level labels under which others register: "co.uk", "com.br". A short list for telling owners apart. */
const shared = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|info)\.[a-z]{2}$/;

/** An http(s) address, or undefined. */
function webAddress(href: string, base?: string): URL | undefined {
	try {
		const url = new URL(href, base);
		return /^https?:$/.test(url.protocol) ? url : undefined;
	} catch {
		return undefined;
	}
}

const nameOf = (url: URL | undefined): string =>
	url?.hostname.replace(/^www\./, "") ?? "";

/** Host name without "www.", '' for what is no http(s) address. */
export const hostOf = (url: string): string => nameOf(webAddress(url));

/** The part of a host name that somebody registered: "edition.cnn.com" → "cnn.com". */
export function registrable(host: string): string {
	const labels = host.split(".");
	const two = labels.slice(-2).join(".");
	return shared.test(two) ? labels.slice(-3).join(".") : two;
}

/** Host of where a link leads, as `hostOf`. */
export const hostIn = (href: string, base: string): string =>
	nameOf(webAddress(href.trim(), base));

/** Absolute http(s) address, or undefined. */
export const absolute = (href: string, base: string): string | undefined =>
	webAddress(href.trim(), base)?.href;

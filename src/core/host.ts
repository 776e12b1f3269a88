/** Second-level labels under which others register: "co.uk", "com.br". A short list for telling owners apart. */
const shared = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|info)\.[a-z]{2}$/;

/** Host name without "www.", '' for what is no http(s) address. */
export function hostOf(url: string): string {
	try {
		const { protocol, hostname } = new URL(url);
		return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, "") : "";
	} catch {
		return "";
	}
}

/** The part of a host name that somebody registered: "edition.cnn.com" → "cnn.com". */
export function registrable(host: string): string {
	const labels = host.split(".");
	const two = labels.slice(-2).join(".");
	return shared.test(two) ? labels.slice(-3).join(".") : two;
}

/** Host of where a link leads, as `hostOf`. */
export function hostIn(href: string, base: string): string {
	try {
		const { protocol, hostname } = new URL(href.trim(), base);
		return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, "") : "";
	} catch {
		return "";
	}
}

/** Absolute http(s) address, or undefined. */
export function absolute(href: string, base: string): string | undefined {
	try {
		const url = new URL(href.trim(), base);
		return /^https?:$/.test(url.protocol) ? url.href : undefined;
	} catch {
		return undefined;
	}
}

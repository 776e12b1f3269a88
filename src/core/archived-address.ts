import { absolute, hostOf } from "./host";

/** Houses that keep copies of others' pages, and Google's former copies: none of them publishes what it keeps. */
const archives =
	/(?:^|\.)(?:archive\.(?:org|ph|is|today|li|vn|fo|md)|webcache\.googleusercontent\.com|arquivo\.pt|webarchive\.org\.uk|webcitation\.org|perma\.cc|ghostarchive\.org|cachedview\.nl)$/;

/** The archived page's address inside its copy's: behind a day and hour ("/web/20200503id_/", "/2020.05.03-1200/"), a path, a parameter. */
const told = [
	/^https?:\/\/[^/]+\/(?:\w+\/){0,2}(?:\d[\d.-]{3,18}(?:[a-z]{2}_)?|\*|newest|oldest|save)\/((?:https?:\/{1,2})?[^/?#\s]+\.\S+)$/,
	/^https?:\/\/[^/]+\/(?:o\/\w+\/)?(https?:\/{1,2}\S+)$/,
	/[?&](?:q=cache:(?:[\w-]+:)?|url=)((?:https?(?::|%3A)(?:\/|%2F){1,2})?[^\s&+]+)/i,
];

/** Whether a host is an archive's: it tells no outlet. */
export const isArchive = (host: string): boolean => archives.test(host);

/**
 * Where a link into an archive leads in the end: "https://web.archive.org/web/2020/https://paper.example/a" is a copy of
 * "https://paper.example/a". Other addresses, and copies that do not tell whose they are, come back as they are.
 */
export function archivedAddress(href: string): string {
	if (!isArchive(hostOf(href))) return href;
	for (const pattern of told) {
		const [, inner] = pattern.exec(href) ?? [];
		if (!inner) continue;
		const bare = decoded(inner).replace(/^https?:\/{1,2}/i, "");
		const scheme = /^http:/i.test(inner) ? "http" : "https";
		const address = absolute(`${scheme}://${bare}`, href);
		if (address && /\./.test(hostOf(address)) && !isArchive(hostOf(address)))
			return address;
	}
	return href;
}

/** A parameter holds the address with its signs spelled out. */
function decoded(text: string): string {
	try {
		return /^https?%3A/i.test(text) ? decodeURIComponent(text) : text;
	} catch {
		return text;
	}
}

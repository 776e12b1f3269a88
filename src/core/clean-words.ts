/** Longest words from elsewhere that are kept, in UTF-16 units: names and descriptions are far shorter. */
const longest = 300;

/**
 * Words from another host as they may be shown: on one line, without control characters and without the marks that
 * turn the direction of all that follows, and of bounded length. '' when nothing is left.
 */
export function cleanWords(text: string, limit = longest): string {
	const clean = text
		.slice(0, limit * 4)
		.replace(/\p{Cs}/gu, "")
		.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]/g, "")
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
		.trim();
	if (clean.length <= limit) return clean;
	return `${clean.slice(0, limit - 1).replace(/\p{Cs}/gu, "")}…`;
}

/**
 * A web address from another host: http(s), without a name and password in it, at most 500 characters; else undefined.
 */
export function cleanAddress(text: string): string | undefined {
	if (text.length > 500 || !URL.canParse(text)) return undefined;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.username || url.password)
		return undefined;
	return url.hostname.includes(".") ? url.href : undefined;
}

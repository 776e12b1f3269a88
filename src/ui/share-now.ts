/**
 * The share that a record's account of it comes to, as it stands there: "25%, then 25.5% since 2004" → "25.5%", "17.5%
 * (15% in 2006)" → "17.5%". undefined where the account is of something else: several holders at once, a part of a
 * part.
 */
export function shareNow(share: string | undefined): string | undefined {
	const bare = share?.replace(/\s*\([^)]*\)/g, "").trim() ?? "";
	const all = bare.match(/\d+(?:\.\d+)?\s*%/g) ?? [];
	if (/\b(?:then|later|from|until)\b/.test(bare) && !/each/.test(bare))
		return all.at(-1);
	return bare.length > 0 && bare.length <= 12 ? bare : undefined;
}

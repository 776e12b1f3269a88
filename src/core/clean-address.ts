/** Parameters by which advertisers, newsletters and social networks follow readers; none of them names the page. */
const follows =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|twclid|ttclid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id|oly_(?:anon|enc)_id|ref_src|xtor|at_(?:medium|campaign|custom\d)|s_cid|share(?:_token)?|_openstat)$/i;

/** A web address as it should be cited: http(s), without a fragment and without what only follows the reader. */
export function cleanAddress(address: string | undefined): string | undefined {
	if (!address || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol)) return undefined;
	url.hash = "";
	url.username = "";
	url.password = "";
	const names = [...url.searchParams.keys()].filter((name) =>
		follows.test(name),
	);
	for (const name of names) url.searchParams.delete(name);
	return url.href;
}

/**
 * What is asked of Wikidata. Its API answers everything from one host, www.wikidata.org, in well under a second; the
 * query service would be a second host, and gives up on many questions under load.
 */
export const wikidataHost = "www.wikidata.org";

const api = (parameters: Record<string, string>): string =>
	`https://${wikidataHost}/w/api.php?${new URLSearchParams({
		...parameters,
		format: "json",
		formatversion: "2",
	})}`;

/** Where a reader finds an item, or one property of it. */
export const itemAddress = (item: string, property?: string): string =>
	`https://${wikidataHost}/wiki/${item}${property ? `#${property}` : ""}`;

/**
 * Items whose official website (P856) is this domain's front page, in the ways that people write it. A search may hold
 * 300 characters, so each scheme is a search of its own.
 */
export const byWebsite = (domain: string, scheme: "https" | "http"): string =>
	api({
		action: "query",
		list: "search",
		srnamespace: "0",
		srlimit: "5",
		srinfo: "",
		srprop: "",
		srsearch: `haswbstatement:${["www.", ""]
			.flatMap((www) => ["/", ""].map((end) => `${www}${domain}${end}`))
			.map((rest) => `P856=${scheme}://${rest}`)
			.join("|")}`,
	});

/** Items of which a label or another name begins so in this language. */
export const byName = (name: string, language: string): string =>
	api({
		action: "wbsearchentities",
		search: name.slice(0, 120),
		language,
		uselang: "en",
		type: "item",
		limit: "7",
	});

/** These items whole, with their names in these languages. */
export const items = (ids: readonly string[], languages: readonly string[]) =>
	api({
		action: "wbgetentities",
		ids: ids.join("|"),
		props: "labels|aliases|descriptions|claims",
		languages: languages.join("|"),
	});

/** The names of these items: of owners, of countries. Wikidata takes 50 at once. */
export const labels = (ids: readonly string[], languages: readonly string[]) =>
	api({
		action: "wbgetentities",
		ids: ids.slice(0, 50).join("|"),
		props: "labels",
		languages: languages.join("|"),
	});

/** The interface speaks English; a reader's own kind of English decides how dates are written. */
export const interfaceLocale: string =
	globalThis.navigator?.languages?.find((one) => /^en\b/i.test(one)) ?? "en-GB";

type Named = "language" | "region";

const namesOf = (type: Named) =>
	new Intl.DisplayNames([interfaceLocale], { type, fallback: "code" });

/** Made once, since making them takes far longer than asking them. */
const known: { [type in Named]?: Intl.DisplayNames } = {};

const display = (type: Named, code: string): string => {
	known[type] ??= namesOf(type);
	try {
		return known[type].of(code) ?? code;
	} catch {
		return code;
	}
};

/** "Russian" for "ru" (BCP 47). What is no language code comes back as it is. */
export const languageName = (code: string): string => display("language", code);

/** "Russia" for "RU" (ISO 3166-1 alpha-2). What is no country code comes back as it is. */
export const countryName = (code: string): string =>
	/^[a-z]{2}$/i.test(code) ? display("region", code.toUpperCase()) : code;

/** "kommersant.ru" for a URL; undefined for what is no web address. */
export function hostOf(url: string): string | undefined {
	const link = webAddress(url);
	return link && new URL(link).hostname.replace(/^www\./, "");
}

/** The URL when it is http(s), else undefined: claims come from pages, and no other scheme may become a link. */
export function webAddress(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}

/** Host and path without scheme, "www." and last slash, as people write addresses. */
export function addressWords(url: string): string {
	const host = hostOf(url);
	if (!host) return url;
	const { pathname } = new URL(url);
	let path = pathname;
	try {
		path = decodeURIComponent(pathname);
	} catch {
		// A broken escape is shown as the page wrote it.
	}
	return host + path.replace(/\/$/, "");
}

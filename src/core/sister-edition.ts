import { all, attr, fold, rawTextOf } from "./dom";
import { absolute, hostOf, registrable } from "./host";
import { languageCode } from "./language-code";
import { sameHouse } from "./name-fits";
import type { StructuredOrigin } from "./structured-origin";

const firstLabel = (host: string): string => host.split(".")[0] ?? "";

/** Whether two hosts are editions of one house: press.example and press.test, or de.press.example and press.example. */
const areEditions = (a: string, b: string): boolean =>
	a !== b &&
	sameHouse(a, b) &&
	(registrable(a) !== registrable(b) ||
		[a, b].some(
			(host) =>
				host !== registrable(host) && /^[a-z]{2}$/.test(firstLabel(host)),
		));

/** A version of the page in another language. */
export interface Version {
	url?: string;
	language?: string;
}

/**
 * Whether the house of the page has editions in other languages, by hreflang or by its links; with the version of this
 * article where only one can be meant: the only one in another language, or the one on the house's main site.
 */
export function sisterEdition(
	page: Document,
	url: string,
	{ versions }: StructuredOrigin,
	language: string | undefined,
): Version | undefined {
	const own = hostOf(url);
	const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
	const others = versions.filter(
		(one) => language === undefined || base(one.language) !== base(language),
	);
	const [only] = others;
	if (only)
		return new Set(others.map((one) => base(one.language))).size === 1
			? { url: only.url, language: base(only.language) }
			: {};
	let found: Version | undefined;
	for (const link of all(page, "a[href]")) {
		const href = absolute(attr(link, "href"), url) ?? "";
		const host = hostOf(href);
		if (!areEditions(host, own)) continue;
		found ??= {};
		if (host !== registrable(own) || new URL(href).pathname.length < 9)
			continue;
		const label = fold(rawTextOf(link));
		const spoken =
			label.length < 20
				? (languageCode(label, "en") ??
					(language && languageCode(label, base(language) ?? "en")))
				: undefined;
		if (spoken) return { url: href, language: spoken };
	}
	return found;
}

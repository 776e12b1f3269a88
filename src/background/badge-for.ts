import { languageCode } from "../core/language-code";
import type { Badge } from "../platform/badge";
import type { ExtensionMessages } from "../platform/messages";
import { words } from "../platform/words";

const primary = (language: string) =>
	language.split("-", 1)[0]?.toLowerCase() ?? "";

function languageName(language: string): string {
	try {
		return (
			new Intl.DisplayNames(undefined, { type: "language" }).of(language) ??
			language
		);
	} catch {
		// What a page calls a language may be no language tag at all.
		return language;
	}
}

const isTag = /^[a-z]{2,3}(?:-|$)/;

/** The code of a language that is named in the page's own words or in English ones; '' when there is none. */
const codeOf = (name: string, own: string): string =>
	(name && own && languageCode(name, own)) || languageCode(name, "en") || "";

/**
 * The toolbar's badge for what a page told: the original's language in capitals on a translation (RU), two arrows when
 * that language is not known, nothing elsewhere.
 */
export function badgeFor({
	language: said,
	own,
}: ExtensionMessages["changed"]["ask"]): Badge {
	if (said === null) return { text: "", title: "" };
	const language = isTag.test(said) ? said : codeOf(said, own);
	// "Translated from English" on a page in English speaks of something else.
	if (own && primary(language) === primary(own)) return { text: "", title: "" };
	if (!language) return { text: "⇄", title: words("badgeTranslated") };
	return {
		text: primary(language).toUpperCase(),
		title: words("badgeTranslatedFrom", languageName(language)),
	};
}

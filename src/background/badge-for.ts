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

/**
 * The toolbar's badge for what a page told: the original's language in capitals on a translation (RU), two arrows when
 * that language is not known, nothing elsewhere.
 */
export function badgeFor({
	language,
}: ExtensionMessages["changed"]["ask"]): Badge {
	if (language === null) return { text: "", title: "" };
	if (!language) return { text: "⇄", title: words("badgeTranslated") };
	return {
		text: primary(language).toUpperCase(),
		title: words("badgeTranslatedFrom", languageName(language)),
	};
}

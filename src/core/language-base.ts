/**
 * The language of a tag without region and script, both kinds of Norwegian as one: "pt-BR" → "pt", "nb" → "no"; '' for
 * none.
 */
export function languageBase(tag: string | undefined): string {
	const base = (tag ?? "").toLowerCase().split(/[-_]/, 1)[0] ?? "";
	return base === "nb" || base === "nn" ? "no" : base;
}

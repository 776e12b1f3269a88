/** "en_US", "EN" → "en-US", "en"; undefined for what is no language tag. */
export function languageTag(tag: string | undefined): string | undefined {
	try {
		return tag ? Intl.getCanonicalLocales(tag.replace("_", "-"))[0] : undefined;
	} catch {
		return undefined;
	}
}

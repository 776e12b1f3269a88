/** What stands between two names in the languages of the press. */
const between =
	/\s*(?:[;&،、・/]|,|\s(?:and|und|et|y|e|och|og|en|i|и|та|i|ja|ve|và|και|و|ו)\s)\s*/u;

/**
 * "Jane Doe and John Roe" → the two names. A name without the full stop of its sentence; an initial or "Jr." keeps its
 * own.
 */
export const namesIn = (text: string): string[] =>
	text.split(between).map(trimmed).filter(Boolean);

export const trimmed = (name: string): string =>
	name
		.replace(
			/[,;:]$|(?<=[\p{L}\d]{3})\.$|(?<=\s\p{Lu}\p{Ll})(?<!\s(?:Jr|Sr))\.$/u,
			"",
		)
		.replace(/^[«“„"]|[»”“"]$/gu, "")
		.trim();

/** What ends with a full stop that ends no sentence: initials, numbers of days, forms of companies. */
const abbreviated =
	/(?:^|[\s(.])(?:\p{Lu}|\d{1,2}|Inc|Ltd|Corp|Bros|Co|St|Mrs?|Dr|Jr|Sr|gegr|[Ee]st|Nr|ca)\.$/u;

/** The sentences of a note. What stands behind a semicolon is one of its own. */
export function sentences(text: string): string[] {
	const found: string[] = [];
	for (const piece of text.split(
		/(?<=[.!?][”"»)]?)\s+(?=[\p{Lu}\d«“„"])|(?<=;)\s+/u,
	)) {
		const last = found.at(-1);
		if (last !== undefined && abbreviated.test(last))
			found[found.length - 1] = `${last} ${piece}`;
		else found.push(piece);
	}
	return found;
}

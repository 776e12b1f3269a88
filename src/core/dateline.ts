/**
 * The place that opens a news text: "BRUSSELS — Russia …", "BRUSSELS Russia …", glued "MOSCOWThe …", "BRANDSEN,
 * ARGENTINA — It …". Without a dash it takes five capitals at least, so that acronyms are not taken for places.
 *
 * @param text the first paragraph
 * @param emphasised its opening words, when they stand in an element of their own (`<strong>ROME</strong> The …`)
 * @param not words in capitals that are no place
 * @returns the dateline as printed, without the dash
 */
export function dateline(
	text: string,
	emphasised: string,
	not: Set<string>,
): string | undefined {
	const start = text.replace(/^[\s"“«(*-]+/u, "");
	const place = (found: string | undefined): string | undefined => {
		const name = found?.replace(/[\s,.:;–—-]+$/u, "");
		const words = name?.split(/[\s,]+/u) ?? [];
		return name &&
			words.length <= 6 &&
			/\p{Lu}{2}/u.test(name) &&
			!words.some((word) => not.has(word))
			? name
			: undefined;
	};
	const capitals = "\\p{Lu}[\\p{Lu}.'’-]*";
	const named = `${capitals}(?:(?:,? |, )(?:${capitals}|\\p{Lu}\\p{L}+\\.?)){0,4}`;
	const dashed = new RegExp(
		`^(${named})\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[–—]|-{1,2}(?=\\s))\\s*`,
		"u",
	);
	const plain = new RegExp(
		`^(${capitals}(?:,? ${capitals}){0,4}),? (?=[“"‘«]?\\p{Lu}\\p{Ll})`,
		"u",
	);
	const glued = /^(\p{Lu}{3,}?)(?=\p{Lu}\p{Ll}+[\s,’'])/u;

	const withDash = place(dashed.exec(start)?.[1]);
	if (withDash) return withDash;
	const bare = place(plain.exec(start)?.[1]);
	if (
		bare &&
		(letters(bare) >= 5 ||
			(emphasised && bare.startsWith(place(emphasised) ?? "\0")))
	)
		return bare;
	const stuck = place(glued.exec(start)?.[1]);
	return stuck && letters(stuck) >= 4 ? stuck : undefined;
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, "").length;

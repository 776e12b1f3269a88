import type { Claim, Reading } from "../core/model";
import { dateWords } from "./date-words";
import { claimsOn, type Fact, type FactValue, fact, valuesOf } from "./facts";
import { addressWords, languageName, webAddress } from "./names";

/** The original as one value: its title, or else its address, leading to it. */
function originalValue(reading: Reading): FactValue[] {
	const urls = claimsOn(reading, "original", "url");
	const titles = claimsOn(reading, "original", "title");
	const href = webAddress(reading.original?.url ?? urls[0]?.value);
	const title = reading.original?.title ?? titles[0]?.value;
	if (!title && !href) return [];
	const lang = title && reading.original?.language;
	return [
		{
			text: title ?? addressWords(href ?? ""),
			...(href ? { href } : {}),
			...(lang ? { lang } : {}),
			claims: [...titles, ...urls],
		},
	];
}

/** Values that the reading holds though no claim carries them still stand, only without a mark. */
const orPlain = (values: FactValue[], plain: readonly string[] = []) =>
	values.length
		? values
		: plain.map((text): FactValue => ({ text, claims: [] }));

const dated = (claims: Claim[], plain?: string) =>
	orPlain(valuesOf(claims, dateWords), plain ? [dateWords(plain)] : []);

/** Original, author, translator and dates of a reading; what is not known says so where a reader would look for it. */
export function articleFacts(reading: Reading): Fact[] {
	const { original, article, translated, relation } = reading;
	const on = (property: string, ...about: Claim["about"][]) =>
		about.flatMap((one) => claimsOn(reading, one, property));
	const authors = orPlain(
		valuesOf(on("author", "original", "article")),
		original?.authors?.length ? original.authors : article?.authors,
	);
	const here = dated(on("published", "article"), article?.published);
	const changed = dated(on("modified", "article"), article?.modified);
	// Many systems stamp a change before the publication, or within the same day: that tells readers nothing.
	const later =
		(article?.modified ?? "").slice(0, 10) >
		(article?.published ?? "").slice(0, 10);
	const again = later ? changed : [];
	const author = fact("author", "Author", authors, {
		unknown: "The page names no author.",
	});
	const updated = again.length ? [fact("modified", "Updated", again)] : [];
	if (!translated && relation !== "republication")
		return [
			author,
			fact("published", "Published", here, {
				unknown: "The page gives no date.",
			}),
			...updated,
		];
	const language = original?.language && languageName(original.language);
	const translator = fact(
		"translator",
		"Translator",
		orPlain(
			valuesOf(on("translator", "original", "article")),
			original?.translators,
		),
		{ unknown: "The page does not say who translated it." },
	);
	return [
		fact("original", "Original", originalValue(reading), {
			...(language ? { note: `in ${language}` } : {}),
			unknown: "The page does not link it.",
		}),
		author,
		...(relation === "translation" || translator.values.length
			? [translator]
			: []),
		fact(
			"published",
			"First published",
			dated(on("published", "original"), original?.published),
			{
				unknown: "The page does not say when.",
			},
		),
		fact(
			"translated",
			relation === "translation" ? "Translated" : "Published here",
			here,
			{
				unknown: "The page does not say when.",
			},
		),
		...updated,
		...(on("licence", "article", "original").length
			? [
					fact(
						"licence",
						"Licence",
						valuesOf(on("licence", "article", "original")),
					),
				]
			: []),
	];
}

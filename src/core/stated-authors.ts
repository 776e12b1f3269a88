import { degree, longest, particle } from "./byline-names";
import type { Words } from "./compile-wording";
import { fold } from "./dom";
import { type Metadata, namesOf } from "./metadata";
import { toldWords } from "./told-words";

/** "Redacci&oacute;n" → "Redacción": some pages write names into data as they write them into HTML. */
const marks: Record<string, string> = {
	acute: "\u0301",
	grave: "\u0300",
	circ: "\u0302",
	tilde: "\u0303",
	uml: "\u0308",
	cedil: "\u0327",
	ring: "\u030a",
	caron: "\u030c",
};
const decoded = (text: string): string =>
	text
		.replace(
			/&([a-z])(acute|grave|circ|tilde|uml|cedil|ring|caron);/gi,
			(_, letter: string, mark: string) =>
				`${letter}${marks[mark.toLowerCase()] ?? ""}`.normalize("NFC"),
		)
		.replace(/&#(?:x([\da-f]{1,5})|(\d{1,6}));/gi, (whole, hex, decimal) => {
			const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
			return code < 0x110000 ? String.fromCodePoint(code) : whole;
		})
		.replace(/&amp;/g, "&");

/** A name to sign in with: "jane.doe". */
export const isSignIn = (name: string): boolean =>
	!/\s/.test(name) && /^[\p{Ll}\d._-]+$/u.test(name);

/** A person's or desk's name: short, no sentence, no address. */
const isName = (text: string): boolean =>
	text.length > 1 &&
	text.length < 80 &&
	!/[@:]|\/\/|\s\/|\.\w+\/|^\d|\d{4}/.test(text);
const between =
	/\s*[,;&]\s+|\s+(?:and|und|et|y|e|og|och|en|i|ja|with|mit|avec|con)\s+/u;

/** "By Jane Doe and John Doe, professor of ferries" → the two names. */
function split(text: string, words: Words): string[] {
	const plain = fold(decoded(text)).replace(/(?<=\S )@\S+|^[\s~–—-]+/gu, "");
	const names = plain.replace(toldWords(words).byline.loose, "");
	if (names.length > longest) return [];
	return names
		.split(between)
		.map((name) => name.replace(/[\s,;–—-]+$/u, ""))
		.filter(
			(name, index) =>
				isName(name) &&
				!degree.test(name) &&
				!(
					index > 0 &&
					/\S \S/.test(names.split(between)[0] ?? "") &&
					isDescription(name)
				),
		);
}

/** What a person is, printed after the name: words in lower case. */
const isDescription = (text: string): boolean =>
	text
		.split(" ")
		.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word)).length > 1;

/** The authors as structured data and head name them: one list a source, in order of trust; most pages have one. */
export function statedAuthors(meta: Metadata, words: Words): string[][] {
	return [
		namesOf(meta.article?.["author"], meta.things),
		...["author", "article:author", "parsely-author", "dc.creator"].map(
			(name) => [meta.meta(name)],
		),
	]
		.map((names) => [
			...new Set(
				names
					.filter((name) => !/^https?:/i.test(name))
					.flatMap((name) => split(name, words)),
			),
		])
		.filter(({ length }) => length > 0);
}

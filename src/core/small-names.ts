import { type Phrase, pattern, type Words } from "./compile-wording";
import { withLightLetters } from "./letters";

/** What patterns take for an outlet's name, and the same for one that begins with a small letter, with what follows it. */
const form = pattern("{outlet}");
const small = "\\p{Ll}[\\p{L}\\d'’.-]*(?: [\\p{L}\\d][\\p{L}\\d'’.-]*){0,3}";

const made = new WeakMap<Phrase, RegExp | null>();
function smallPattern(phrase: Phrase): RegExp | null {
	const known = made.get(phrase);
	if (known !== undefined) return known;
	const { source, flags } = phrase.pattern;
	const own = source.includes(form)
		? new RegExp(withLightLetters(source.replaceAll(form, small)), flags)
		: null;
	made.set(phrase, own);
	return own;
}

/**
 * What stands in small letters where a credit's words expect an outlet's name: "taz", "il manifesto on 3 May", but
 * "paperback" as well. Only the outlets' records tell which of it is a name.
 */
export function smallNames(said: string, words: Words): string[] {
	const names = words.phrasesIn(said).flatMap((phrase) => {
		// What counts only beside a credit is said of much else too.
		if (!phrase.credit || phrase.credit.beside) return [];
		return smallPattern(phrase)?.exec(said)?.groups?.["outlet"] ?? [];
	});
	return [...new Set(names.filter((name) => /^\p{Ll}/u.test(name)))];
}

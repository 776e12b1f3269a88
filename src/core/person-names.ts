import { andOf } from "./and-words";
import { forms, type Phrase, type Words } from "./compile-wording";
import { withLightLetters } from "./letters";

/** Small words inside of names, in Latin, Cyrillic and Greek letters, as they are printed. */
export const particles = [
	"a[fl]|el|abu|bin|bint|binti|ibn|ben|d[aeiou]s?|de[lnr]|della|dell[eo]|l[aeo]s?|te[nr]?|v[ao]n|vande[nr]|von und zu|zu|d’|d'",
	"де|д[аиоую]|дель|делла|дос|д[ею]р|ден|л[аеяь]|ван|фон|цу|бин|бін|бен|ибн|ібн|аль|эль|ель|ас|тен|тер",
	"ντ[εαι]|ντ[εο]ς|ντελ|ντελα|ντερ|λα|λε|φον|βαν|ελ|αλ",
].join("|");

/** What stands before a capital within a word of a name: "d'Arcy", "dell'Acqua", "al-Sayed", "аль-Сайед". */
export const prefixes =
	"(?:[dl]|dell|el|a[dlnrstz]|ash|ben|[аэе]ль|а[дрнсшт]|бен)['’-]";

/** A word of a name, whole: "O’Neill", "A.B.", "'t Hoff". */
const word = `(?:${prefixes}|['’]t )?\\p{Lu}[\\p{L}\\p{M}'’.-]*(?![\\p{L}\\p{M}'’-])`;
/** It is no label of what comes next: "Editing: …". */
const more = `${word}(?! ?[:：])`;
const further = `(?: (?:(?:${particles}) )*${more}){0,5}(?:,? (?:[JS]r\\.?|I{2,3})(?!\\p{L}))?`;

/** Scripts without capitals: names with what joins their parts. */
const anyWord = "[\\p{L}\\p{M}\\u200c'’.·・-]{1,24}";
const anyName = `[\\p{L}“"«「『《]${anyWord}(?: \\p{L}${anyWord}){0,4}[”"»」』》]?`;

/** Before a name in patterns that want a word more: "Jean-Paul" of "Jean-Paul de la Tour" is the first of two. */
const firstWord = "\\p{Lu}[\\p{L}'’.-]";

const made = new WeakMap<Phrase, RegExp>();

/**
 * A credit's pattern for one name, with lists of whole names in its place: particles, initials, hyphens, "Jr.". A page
 * carries the short form from the start, which tells a credit and seldom more than how the name begins.
 */
export function withWholeNames(phrase: Phrase, words: Words): RegExp {
	const ready = made.get(phrase);
	if (ready) return ready;
	const { source, flags } = phrase.pattern;
	const and = andOf(words, phrase.credit?.language ?? "");
	const names = `(?:Translators for )?${word}${further}(?:(?:,? (?:${and}) |, ?| ?[;/] ?)${more}${further}){0,5}`;
	const whole = source
		.replaceAll(`${firstWord}* ${forms.name}`, `(?=\\S+ )${names}`)
		.replaceAll(`${firstWord}+ ${forms.name}`, `(?=\\S+ )${names}`)
		.replaceAll(forms.name, names)
		.replaceAll(forms.anyName, anyName);
	const pattern =
		whole === source
			? phrase.pattern
			: new RegExp(withLightLetters(whole), flags);
	made.set(phrase, pattern);
	return pattern;
}

import { bareSentence } from "./bare-sentence";
import { matchesOne, type Phrase, type Words } from "./compile-wording";
import { machineNamed } from "./is-person";
import { languageCode } from "./language-code";
import { languageNamed } from "./language-named";
import { withLightLetters } from "./letters";
import type { Relation } from "./model";
import { trimmed } from "./names-in";
import { outletSaid } from "./outlet-said";
import { withWholeNames } from "./person-names";
import { personsIn } from "./persons-in";
import { smallNames } from "./small-names";
import type { Line } from "./survey";
import { titleSign } from "./title-patterns";

/** What a sentence credits: the original, its language, outlet or translator. */
export interface Said {
	/** The sentence. */
	said: string;
	relation: NonNullable<Relation>;
	/** It only leads to the original, and does not say by itself that the text is translated. */
	leads: boolean;
	language?: string;
	outlet?: string;
	/** One name or several, as they stand. */
	translator?: string;
	editor?: string;
	author?: string;
	/** The program that translated, where it is named. */
	machine?: string;
	/** The links in it lead to the original. */
	linked: boolean;
	/** The original's title, where the link's label gives it. */
	title?: string;
	/** The sentence after it. */
	next?: string;
	/** Its pattern asks for a title where `titleSign` stands. */
	titled?: true;
	/** What may be the outlet's name: only the outlets' records tell. */
	maybe?: string[];
	/** The title, where only such an outlet makes it the original's. */
	maybeTitle?: string;
	/** How many characters of the sentence the credit takes. */
	matched: number;
	/** It counts only beside a credit that says that the text is translated. */
	beside?: true;
	/** The sentence only looks like a credit. */
	denied?: true;
}

/** One credit on the page. */
export interface Credit extends Said {
	line: Line;
	/** Where its links lead: the article, and the outlet's front page. */
	url?: string;
	site?: string;
	/** The whole line is credits, so that it may move from the text to the foot. */
	whole: boolean;
}

/** A credit is said in a sentence of its own; in longer paragraphs the last sentence may be one. */
export const longestCredit = 400;
/** From this share on, a printed line is a credit and nothing else. */
export const fullShare = 0.6;

/** A book's credit names pages, price or number. */
const bookish =
	/\bISBN\b|(?<!\p{L})\d{2,4} (?:pp?|pages|páginas|pagine|págs?|pág|Seiten|S|s|стр|с|σελ|str)\b\.?|\d ?(?:€|euros?\b|£|zł|руб)|[€£$] ?\d/u;

/**
 * A line in its sentences. One short word with a full stop is an abbreviation ("tłum. Jan Wyspa"), and so are amid a line
 * those of "translated" and of the language that Slavs put behind it ("Пер. с нем. Ирины Беловой"), a single letter an
 * initial ("J. M."), a small number an ordinal ("am 3. März").
 */
export const sentences = (text: string): string[] =>
	text.split(
		/(?<=[.!?…؟][»”")]?)(?<!^\P{L}?\p{L}{1,6}\.|(?<!\p{L})(?:[Tt]rad|[Üü]bers|[Öö]vers|[Oo]vers|[Tt]łum|[Pp]rzeł|[Pp]řel|[Пп]ер|[Пп]ерев|[Çç]ev|[Μμ]τφρ?)\.|\s[zсз]\s\p{Ll}{2,6}\.|(?<!\p{L})(?:\p{Lu}|Dra?|Profa?|Mrs?|Ms|Mme|Sra?)\.|(?<!\d)\d\d?\.)\s+(?=[\p{Lu}\p{Lo}“"«([–—])|(?<=[。！？][”」』）]?)(?![”」』）])\s*/u,
	);

/** Between credits that stand in one line, each with its label: "Translation: Jane Doe | Editing: John Roe". */
const nextLabel =
	/(?:\s*[|·•;,،/]|\s[–—-])\s+(?=(?:\p{Lu}\p{L}+(?: \p{Ll}+){0,2} ?: ?[\p{Lu}«“„"]|\p{Lo}{2,}(?: \p{Lo}+){0,2} ?: ?\p{Lo}))/u;

/** The next word of a name, and no label: "Traduit par Jane Doe Illustration : John Roe". */
const nextWord = /^ \p{Lu}[\p{L}'’-]+(?=$|[\s.,;)])(?! ?[:：])/u;

/** Whether a text may hold a credit's words at all, or those of what only looks like one. Quick. */
export const mayCredit = (text: string, words: Words): boolean =>
	words
		.phrasesIn(text)
		.some(({ part }) => part === "credits" || part === "notCredits");

/** Whether words are an address, whole or without its scheme: no title and no name. */
export const isAddress = (text: string): boolean =>
	/^(?:https?:|www\.|[\w-]+(?:\.[\w-]+)+(?:$|\/))/i.test(text);

const loudPatterns = new WeakMap<Phrase, RegExp>();
/** A pattern for lines in capitals. */
function inCapitals(phrase: Phrase): RegExp {
	const made =
		loudPatterns.get(phrase) ??
		new RegExp(withLightLetters(phrase.pattern.source), "iu");
	loudPatterns.set(phrase, made);
	return made;
}

/**
 * Machines that translate, and their general name in the languages of the press. "AI" may be what the text is about, so
 * it counts only behind the credit's words on the language.
 */
const machine =
	/\b(?:DeepL|ChatGPT|GPT-?\d|Google Translat\p{L}+|Microsoft Translator|Yandex Translate|Papago)(?![\p{Ll}\d])/u;
const general =
	/(?<!\p{L})(?:A\.?I\.?|KI|IA|TI|YZ|SI|ИИ|ШІ|artificial intelligence|人工知能|人工智能|人工智慧|인공지능)(?!\p{L})/u;

const isLanguageWord = (word: string, { of }: Words): boolean =>
	of.some(({ language, languages }) => languageCode(word, language, languages));

/** Whether a match ends amid a word. */
const isCut = ({ 0: { length }, index, input }: RegExpExecArray): boolean =>
	/^\p{L}/u.test(input.slice(index + length));

/** What one sentence credits, by all the patterns that it fits. */
function creditIn(said: string, words: Words): Said | undefined {
	const base = { said, matched: 0, leads: true, linked: false };
	const bare = bareSentence(said);
	if (
		[...new Set([said, bare])].some((one) =>
			matchesOne("notCredits", one, words),
		)
	)
		return { ...base, relation: "republication", denied: true };
	const loud = !/\p{Ll}/u.test(said) && /\p{Lu}{4}/u.test(said);
	let credit: Said | undefined;
	let spoken: string | undefined;
	/** The maker of a machine, in a translator's place. */
	let machines: string | undefined;
	for (const phrase of words.phrasesIn(said)) {
		const one = phrase.credit;
		if (!one) continue;
		const pattern = loud ? inCapitals(phrase) : withWholeNames(phrase, words);
		const match =
			pattern.exec(bare) ?? (bare === said ? null : pattern.exec(said));
		if (!match) continue;
		const persons = (names: string | undefined): string | undefined => {
			if (!names || loud) return names && trimmed(inSmallLetters(names));
			const at = match.index + match[0].lastIndexOf(names);
			const after = match.input.slice(at + names.length);
			// A single word is seldom a name: where the next goes on with it, the pattern only gave up early.
			const more = /\s/.test(names) ? "" : (nextWord.exec(after)?.[0] ?? "");
			return trimmed(
				personsIn({
					names: names + more,
					before: match.input.slice(0, at),
					after: after.slice(more.length),
					words,
					language: one.language,
				}),
			);
		};
		const { language, outlet, maybe, translator, editor, author, title } =
			match.groups ?? {};
		// "In Barr|on's" names no language: a name ends where its word does.
		if (language && match[0].endsWith(language) && isCut(match)) continue;
		const code =
			language && languageCode(language, one.language, one.languages);
		// "First published in Gawker" names none either: what stands behind "in" may be an outlet.
		if (language && !code && !one.linked && !outlet && !translator) {
			const [before = ""] = match[0].split(language);
			if (/ in $/.test(before)) continue;
		}
		credit ??= {
			...base,
			relation: one.relation,
			...(one.beside ? { beside: true } : {}),
		};
		if (!one.beside) delete credit.beside;
		if (rank(one.relation) > rank(credit.relation))
			credit.relation = one.relation;
		if (match[0].includes(titleSign)) credit.titled = true;
		credit.matched = Math.max(credit.matched, match[0].length);
		spoken ??= language;
		credit.language ??= code;
		if (outlet) credit.outlet ??= outletSaid(outlet, match[0], said, one);
		if (maybe) credit.maybe = [trimmed(maybe.replace(/ (?:19|20)\d\d$/, ""))];
		credit.translator ||= persons(translator);
		credit.editor ||= persons(editor);
		credit.author ||= persons(author);
		machines ??= translator && machineNamed(translator);
		if (title && !isAddress(title)) credit.title ??= title;
		credit.linked ||= one.linked;
		if (one.relation === "machine")
			credit.language ??= languageNamed(said, one.language, one.languages);
		if (!one.linked || credit.language || credit.translator)
			credit.leads = false;
	}
	if (!credit?.outlet) {
		const small = smallNames(bare, words);
		if (small.length) {
			credit ??= { ...base, relation: "republication" };
			credit.maybe = [...(credit.maybe ?? []), ...small];
		}
	}
	// "Translated from The Irish Times": no language.
	if (
		credit?.outlet &&
		spoken &&
		credit.outlet.includes(spoken) &&
		!isLanguageWord(spoken.split(" ").at(-1) ?? "", words)
	)
		credit.language = undefined;
	if (
		credit?.relation === "translation" &&
		!credit.translator &&
		(machines ||
			machine.test(said) ||
			(spoken &&
				general.test(said.slice(said.indexOf(spoken) + spoken.length))))
	) {
		credit.relation = "machine";
	}
	if (credit?.relation === "machine")
		credit.machine = machine.exec(said)?.[0] ?? machines;
	return credit;
}

/**
 * What the sentences of a text credit. A formula of several sentences, as a book's is ("Translated by … 640 pages"),
 * denies those that it is made of.
 */
export const creditsIn = (text: string, words: Words): Said[] => {
	if (text.length > longestCredit || !mayCredit(text, words)) return [];
	const all = sentences(text).flatMap((one) => one.split(nextLabel));
	const found = all.flatMap((said, index) => {
		const credit = creditIn(said, words);
		return credit ? { ...credit, next: all[index + 1] } : [];
	});
	const denied =
		found.length > 0 &&
		(matchesOne("notCredits", text, words) || bookish.test(text));
	return denied
		? found.map((one) => ({ ...one, denied: true, matched: 0 }))
		: found;
};

/** What says most decides: machine before translation before the rest. */
const rank = (relation: NonNullable<Relation>): number =>
	["republication", "edition", "translation", "machine"].indexOf(relation);

/** "JANE DOE" → "Jane Doe", in lines that are all capitals. */
const inSmallLetters = (name: string): string =>
	name.replace(
		/(\p{Lu})(\p{Lu}+)/gu,
		(_, first, rest) => first + rest.toLowerCase(),
	);

import type { Words } from "./compile-wording";
import {
	creditsIn,
	isAddress,
	mayCredit,
	type Said,
	sentences,
} from "./credits";
import { hostOf } from "./host";
import { joinedCredits } from "./joined-credits";
import { day, labelValue, name } from "./label-value";
import { nameFits } from "./name-fits";
import type { Part } from "./said-parts";
import { inQuotes, opensTitle, titleSign } from "./title-patterns";
import { toldWords } from "./told-words";

/** What tells how much of a credit was understood. */
const told = ["language", "outlet", "translator", "author"] as const;

const understood = (credits: Said[]): number =>
	credits.reduce(
		(sum, credit) =>
			credit.denied
				? sum
				: sum +
					told.filter((key) => credit[key]).length +
					(credit.beside ? 0 : 1),
		0,
	);

/** A link's words shorter than this are a name or a "here". In characters. */
const shortestLabel = 16;
/** So many titles are looked for in one line. */
const most = 4;

/** Where a line says the original's title. */
interface Place {
	title: string;
	/** From and to, in characters: the title with what leads to it and says nothing else. */
	from: number;
	to: number;
	/** Nothing but the quotation marks tell it: it counts only where a pattern asks for a title there. */
	unsure?: true;
}

const placeOf = (
	match: RegExpExecArray | RegExpMatchArray,
): Place | undefined => {
	const title = Object.values(match.groups ?? {}).find(Boolean);
	const from = match.index ?? 0;
	return title
		? { title: title.trim(), from, to: from + match[0].length }
		: undefined;
};

/** A title in quotation marks, by the words around it. */
function* quoted(text: string, patterns: RegExp[]): Generator<Place> {
	if (!opensTitle.test(text)) return;
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		const place = match && placeOf(match);
		if (place) yield place;
	}
}

/** What may follow a title: an outlet, a date. In characters. */
const longestRest = 60;

/**
 * The words of the link that follows a label: "Read the original: Das Ende der Fähre". Where the line goes on, they
 * have a comma or a bracket behind them: "Original: Das Ende der Fähre, The Courier, 3 May".
 */
function* linked({ text, links }: Part, words: Words): Generator<Place> {
	for (const { label, href } of links) {
		const from = text.lastIndexOf(label);
		if (
			label.length >= shortestLabel &&
			!/^\p{Ll}/u.test(label) &&
			!isAddress(label) &&
			/[:：]\s?[“„"«‘「『《]?$/u.test(text.slice(0, from)) &&
			goesOn(text.slice(from + label.length)) &&
			!creditsIn(label, words).length &&
			!nameFits(label, hostOf(href))
		)
			yield { title: label, from, to: from + label.length };
	}
}

const goesOn = (rest: string): boolean =>
	/^[^\p{L}\p{N}]*$/u.test(rest) ||
	(/^[”"»’]?\s?[,，(（]/u.test(rest) &&
		(sentences(rest)[0] ?? "").length <= longestRest);

/** Anything else in quotation marks. */
function* anyQuoted(text: string): Generator<Place> {
	if (!opensTitle.test(text)) return;
	let left = most;
	for (const match of text.matchAll(inQuotes)) {
		const place = left-- > 0 ? placeOf(match) : undefined;
		if (place) yield { ...place, unsure: true };
	}
}

/** The credits of a text, each sentence as it is printed and with the title that it had, where they were read without. */
function withTitle(
	credits: Said[],
	text: string,
	rest: string,
	{ title, from, to }: Place,
	sign: string,
): Said[] {
	let titled = false;
	const added = to - from - sign.length;
	const found = credits.map((credit) => {
		const at = rest.indexOf(credit.said);
		const end = at + credit.said.length;
		if (at < 0 || end < from || at > from) return credit;
		titled = true;
		const said = text.slice(at, end + added).trim();
		return { ...credit, said, title, matched: credit.matched + added };
	});
	// The sentence that gives it may say nothing else: "Translated by Jane Doe. It ran under the title “…”."
	const first = found.find(({ denied }) => !denied);
	if (!titled && first) first.title = title;
	return found;
}

/** The same of credits that were read with it. */
function titledWhole(credits: Said[], title: string): Said[] {
	const own = credits.filter(({ said }) => said.includes(title));
	const [first] = own.length ? own : credits.filter(({ denied }) => !denied);
	return credits.map((credit) =>
		credit === first || own.includes(credit) ? { ...credit, title } : credit,
	);
}

/** What the credits of a text are, with the title at one of these places: where most is understood with it. */
function creditsOf(
	text: string,
	words: Words,
	places: Iterable<Place>,
): Said[] {
	const read = (one: string) => joinedCredits(creditsIn(one, words), words);
	const whole = read(text);
	let best: Said[] | undefined;
	const offer = (credits: Said[]) => {
		if (!best || understood(credits) > understood(best)) best = credits;
	};
	for (const place of places) {
		const { title, from, to, unsure } = place;
		// "Translated by: <a>Jane Doe</a>".
		if (
			whole.some(({ translator, author, editor }) =>
				[translator, author, editor].some((name) => name?.includes(title)),
			)
		)
			continue;
		const sign = unsure ? titleSign : "";
		const rest = text.slice(0, from) + sign + text.slice(to);
		const credits = read(rest);
		const fits = unsure
			? credits.some(({ titled }) => titled)
			: credits.length > 0;
		if (fits && understood(credits) >= understood(whole))
			offer(withTitle(credits, text, rest, place, sign));
		else if (!unsure && whole.length) offer(titledWhole(whole, title));
	}
	return best ?? whole;
}

/**
 * "Original title: “…”, The Courier". Films and books have original titles too, and makers behind them: only a known
 * outlet makes it a credit.
 */
function titleAlone(text: string, led: RegExp[]): Said | undefined {
	const [place] = quoted(text, led);
	if (!place || place.from > 0) return undefined;
	const rest = text
		.slice(place.to)
		.replace(day, "")
		.replace(/^[\s,;(（]+|[\s.)）]+$/gu, "");
	return name.test(rest)
		? {
				said: text,
				relation: "republication",
				leads: true,
				linked: false,
				matched: 0,
				maybe: [rest],
				maybeTitle: place.title,
			}
		: undefined;
}

/**
 * What a printed line credits, with the original's title where it stands in quotation marks, in italics or is a link:
 * 'first published as “…” in Die Zeit', "Read the original in Russian: …". Amid the words of a credit a title keeps them
 * from being read, so the line is read without it, unless less is understood then. Each credit's sentence comes back as
 * it is printed.
 */
export function titledCredits(part: Part, words: Words): Said[] {
	const { text, links, marked = [] } = part;
	if (!mayCredit(text, words) && !opensTitle.test(text)) return [];
	const isPlain = (said: string) =>
		!links.some(({ label }) => label && said.includes(label));
	const valueIn = (said: string) =>
		isPlain(said) ? labelValue(said, words) : undefined;
	const value = valueIn(text);
	if (value) return [value];
	const { led, placed } = toldWords(words).titles;
	const plain = creditsOf(text, words, [
		...quoted(text, [...led, ...placed]),
		...linked(part, words),
		...anyQuoted(text),
	]).map((credit) =>
		credit.title || credit.said === text
			? credit
			: (valueIn(credit.said) ?? credit),
	);
	for (const said of plain.some(({ outlet }) => outlet)
		? []
		: sentences(text)) {
		const alone = titleAlone(said, led);
		// Beside a credit the title needs no outlet to be the original's.
		if (alone)
			return [
				...plain,
				plain.length ? { ...alone, title: alone.maybeTitle } : alone,
			];
	}
	if (plain.some(({ title }) => title)) return plain;
	for (const title of marked.slice(0, most)) {
		const at = text.indexOf(title);
		if (at < 0) continue;
		// Outlets stand in italics too: only words that lead to a title make it one.
		const set = `${text.slice(0, at)}“${title}”${text.slice(at + title.length)}`;
		const here = [...quoted(set, led), ...anyQuoted(set)].filter(
			(place) => place.title === title,
		);
		const credits = creditsOf(set, words, here);
		if (
			credits.some((credit) => credit.title === title) &&
			understood(credits) >= understood(plain)
		)
			return credits.map((credit) => ({
				...credit,
				said: credit.said.replace(`“${title}”`, title),
			}));
	}
	return plain;
}

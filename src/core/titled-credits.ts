import type { Words } from "./compile-wording";
import { creditsIn, isAddress, mayCredit, type Said } from "./credits";
import { hostOf } from "./host";
import { joinedCredits } from "./joined-credits";
import { nameFits } from "./name-fits";
import type { Part } from "./said-parts";
import { toldWords } from "./told-words";

/** What tells how much of a credit was understood. */
const told = ["language", "outlet", "translator", "author"] as const;

const understood = (credits: Said[]): number =>
	credits.reduce(
		(sum, credit) =>
			credit.denied ? sum : sum + told.filter((key) => credit[key]).length + 1,
		0,
	);

/** A link's words shorter than this are a name or a "here". In characters. */
const shortestLabel = 16;

/** Where a line says the original's title, with what leads to it and says nothing else. */
interface Place {
	title: string;
	/** From and to, in characters. */
	from: number;
	to: number;
}

/** A title in quotation marks, by the words around it. */
function* quoted(text: string, words: Words): Generator<Place> {
	for (const pattern of toldWords(words).titles) {
		const match = pattern.exec(text);
		const title = match && Object.values(match.groups ?? {}).find(Boolean);
		if (match && title)
			yield {
				title: title.trim(),
				from: match.index,
				to: match.index + match[0].length,
			};
	}
}

/** The words of the link that ends a line after a label: "Read the original: Das Ende der Fähre". */
function* linked({ text, links }: Part, words: Words): Generator<Place> {
	for (const { label, href } of links) {
		const from = text.lastIndexOf(label);
		if (
			label.length >= shortestLabel &&
			!/^\p{Ll}/u.test(label) &&
			!isAddress(label) &&
			/[:：]\s?[“„"«‘「『《]?$/u.test(text.slice(0, from)) &&
			/^[^\p{L}\p{N}]*$/u.test(text.slice(from + label.length)) &&
			!mayCredit(label, words) &&
			!nameFits(label, hostOf(href))
		)
			yield { title: label, from, to: from + label.length };
	}
}

/**
 * What a printed line credits, with the original's title where it stands in quotation marks or is a link: 'first published as
 * “…” in Die Zeit', "Read the original in Russian: …". Amid the words of a credit a title keeps them from being
 * read, so the line is read without it, unless less is understood then. Each credit's sentence comes back as it is printed.
 */
export function titledCredits(part: Part, words: Words): Said[] {
	const { text } = part;
	const whole = joinedCredits(creditsIn(text, words), words);
	for (const { title, from, to } of [
		...quoted(text, words),
		...linked(part, words),
	]) {
		const rest = text.slice(0, from) + text.slice(to);
		const without = joinedCredits(creditsIn(rest, words), words);
		const best = understood(without) < understood(whole) ? whole : without;
		if (!best.length) continue;
		let titled = false;
		const credits = best.map((credit) => {
			if (best === whole) {
				if (!credit.said.includes(title)) return credit;
				titled = true;
				return { ...credit, title };
			}
			const at = rest.indexOf(credit.said);
			const end = at + credit.said.length;
			if (at < 0 || end < from || at > from) return credit;
			titled = true;
			const said = text.slice(at, end + to - from).trim();
			return { ...credit, said, title, matched: credit.matched + to - from };
		});
		// The sentence that gives it may say nothing else: "Translated by Jane Doe. It ran under the title “…”."
		const first = credits.find(({ denied }) => !denied);
		if (!titled && first) first.title = title;
		return credits;
	}
	return whole;
}

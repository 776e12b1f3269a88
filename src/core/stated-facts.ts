import type { Words } from "./compile-wording";
import { type NoteSubject, noteSubject } from "./note-subject";
import { type NoteWords, noteWords } from "./note-words";
import { type RussianCase, russianNominative } from "./russian-nominative";
import { saidAge } from "./said-age";
import { saidDate } from "./said-date";
import { sentences } from "./sentences";

/** One fact about an outlet as a sentence states it. */
export interface StatedFact {
	/**
	 * The pattern's group: founded, founder, owner, ownerSince, formerOwner, publisher, frequency, frequencyWas,
	 * circulation, city, meaning, stance.
	 */
	property: string;
	/** A date as EDTF, else the words of the note. A `stance` is never more than these words, and shown in quotes. */
	value: string;
	/** The sentence. */
	said: string;
}

/** One match of a pattern: what belongs together, such as an owner and since when. */
interface Statement {
	facts: StatedFact[];
	since?: string;
}

const dates = new Set(["founded", "ownerSince"]);
/** Groups whose words are a person's name in another case than the one in which it is called. */
const inCase: Record<string, RussianCase> = {
	ownerTo: "dative",
	ownerBy: "instrumental",
};
const lists = new Set(["owner", "formerOwner", "founder"]);
/** What stands beside a name in a list: its article and its share. */
const beside =
	/^(?:(?:the|la|le|les|der|die|das|dem|den|el|los|las|il|lo|i|gli|al|alla|au|aux|à la) |(?:à )?l['’])| \(\d[^()]*\)$/gu;
/** In characters: what is longer is no sentence of a note, and patterns are not let loose on it. */
export const longest = 600;

/**
 * Reads what a note about an outlet states. The first statement of a property counts: notes open with the title
 * itself and come to sister titles and Sunday editions later. Of owners the one of the latest date counts; where two
 * are named and the dates do not tell, none. What is said of another title than the note's is nobody's.
 *
 * @param note its lines; a text is one
 * @param named what the outlet is known to be called
 */
export function statedFacts(
	note: string | readonly string[],
	words: Words,
	named: readonly string[] = [],
): StatedFact[] {
	const ready = noteWords(words.of);
	const subject = noteSubject(ready, named);
	const lines = (typeof note === "string" ? [note] : note).map(unquoted);
	return chosen(
		joined(
			lines
				.flatMap(sentences)
				.flatMap((said) =>
					subject.goesOn(said) && said.length <= longest
						? statementsIn(said, ready, subject)
						: [],
				),
		),
	);
}

/** A note that is set in quotation marks or brackets from its first to its last word, without them. */
export const unquoted = (text: string): string =>
	/^(?:“(?<curly>[^“”]*(?:“[^“”]*”[^“”]*)*)”|«(?<pointed>[^«»]*(?:«[^«»]*»[^«»]*)*)»|„(?<low>[^„“”]*)[“”]|"(?<straight>[^"]*)"|‘(?<single>[^‘’]*(?:\p{L}’\p{L}[^‘’]*)*)’|\((?<round>[^()]*(?:\([^()]*\)[^()]*)*)\)|\[(?<square>[^[\]]*)\])[.*]?$/u
		.exec(text)
		?.slice(1)
		.find((one) => one !== undefined)
		?.trim() ?? text;

/** What somebody else says of the outlet is no statement of the note: a quotation is open at the end of this text. */
const isWithinQuotes = (text: string): boolean =>
	/[“«][^”»]*$|„[^“”]*$|(?<!\p{L})‘[^’]*$|^(?:[^"]*"[^"]*")*[^"]*"[^"]*$/u.test(
		text,
	);

/** What a sentence states of the note's outlet. After the name of another title it speaks of that one to its end. */
function statementsIn(
	said: string,
	{ factsIn, not, languages }: NoteWords,
	{ isOther }: NoteSubject,
): Statement[] {
	const matches = factsIn(said).flatMap((pattern) => {
		const match = pattern.exec(said);
		return match ? [match] : [];
	});
	const others = matches
		.filter(({ 0: stated, index }) => isOther(said.slice(0, index), stated))
		.map(({ index }) => index);
	const end = Math.min(...others, said.length);
	return matches.flatMap(({ groups, index }): Statement[] => {
		const prefix = said.slice(0, index);
		if (
			!groups ||
			index >= end ||
			isWithinQuotes(prefix) ||
			not().some((one) => one.test(prefix))
		)
			return [];
		const facts = factsOf(groups, said, languages);
		const since = facts.find(({ property }) => property === "ownerSince");
		return [{ facts, ...(since && { since: since.value }) }];
	});
}

/** A date that stands alone is of the owner whom its sentence names without one. */
function joined(statements: Statement[]): Statement[] {
	const isAlone = ({ facts }: Statement) =>
		facts.every(({ property }) => property === "ownerSince");
	const owners = statements.filter((one) => !isAlone(one));
	for (const { facts, since } of statements.filter(isAlone)) {
		const said = facts[0]?.said;
		const [owner, ...more] = owners.filter(
			(one) => ownersIn(one) && one.facts[0]?.said === said,
		);
		if (!owner || more.length > 0 || owner.since || !since) continue;
		owner.since = since;
		owner.facts.push(...facts);
	}
	return owners;
}

function factsOf(
	groups: Record<string, string | undefined>,
	said: string,
	languages: string[],
): StatedFact[] {
	return Object.entries(groups).flatMap(([group, words]): StatedFact[] => {
		if (!words) return [];
		const its = inCase[group];
		if (its) {
			const value = russianNominative(words, its);
			return value ? [{ property: "owner", value, said }] : [];
		}
		// Russian calls a family by one form of its name, whatever is said of it: "семье Киспе", "семья Киспе".
		if (group === "ownerFamily")
			return [{ property: "owner", value: `семья ${words}`, said }];
		const property = group === "foundedAge" ? "founded" : group;
		const values = dates.has(property)
			? [saidAge(words) ?? saidDate(words, languages)]
			: lists.has(property)
				? words
						.split(/(?:,? (?:and|et|und|sowie|y|ed?|и) |, )/u)
						.map((one) => one.replace(beside, ""))
				: [words];
		return values.flatMap((value) =>
			value ? [{ property, value: bare(property, said, value), said }] : [],
		);
	});
}

/** A value without quotes; how often it appears also without the capital that opens a sentence ("Settimanale tedesco nato …"). */
function bare(property: string, said: string, value: string): string {
	const own = value.trim().replace(/^[«“„"](.*)[»”“"]$/u, "$1");
	return property.startsWith("frequency") && said.startsWith(own)
		? own.charAt(0).toLowerCase() + own.slice(1)
		: own;
}

const ownersIn = ({ facts }: Statement): string =>
	facts
		.filter(({ property }) => property === "owner")
		.map(({ value }) => value)
		.join();

function chosen(statements: Statement[]): StatedFact[] {
	const owning = statements.filter((one) => ownersIn(one));
	const differ = new Set(owning.map(ownersIn)).size > 1;
	const dated = owning
		.filter(({ since }) => since)
		.sort((a, b) => ((a.since ?? "") < (b.since ?? "") ? 1 : -1));
	const owner = !differ
		? (dated[0] ?? owning[0])
		: dated.length === owning.length
			? dated[0]
			: undefined;
	const facts: StatedFact[] = [];
	for (const one of statements) {
		const known = new Set(facts.map(({ property }) => property));
		for (const fact of one.facts) {
			const owns = fact.property === "owner" || fact.property === "ownerSince";
			if (owns ? one === owner : !known.has(fact.property)) facts.push(fact);
		}
	}
	return facts;
}

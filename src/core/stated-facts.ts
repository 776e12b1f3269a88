import type { Words } from "./compile-wording";
import { noteWords } from "./note-words";
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
const lists = new Set(["owner", "formerOwner", "founder"]);
/** In characters: what is longer is no sentence of a note, and patterns are not let loose on it. */
export const longest = 600;

/**
 * Reads what a note about an outlet states. The first statement of a property counts: notes open with the title
 * itself and come to sister titles and Sunday editions later. Of owners the one of the latest date counts; where two
 * are named and the dates do not tell, none.
 */
export function statedFacts(text: string, words: Words): StatedFact[] {
	const { factsIn, on, not, languages } = noteWords(words.of);
	const statements: Statement[] = [];
	let before = "";
	for (const said of sentences(text)) {
		const opens = !before || goesOn(said, before, on());
		before += ` ${said}`;
		if (!opens || said.length > longest) continue;
		for (const pattern of factsIn(said)) {
			const match = pattern.exec(said);
			if (!match?.groups) continue;
			const prefix = said.slice(0, match.index);
			if (not().some((one) => one.test(prefix))) continue;
			const facts = factsOf(match.groups, said, languages);
			const since = facts.find(({ property }) => property === "ownerSince");
			statements.push({ facts, ...(since && { since: since.value }) });
		}
	}
	return chosen(joined(statements));
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

/** Whether a sentence speaks of the note's outlet still: by its opening words, or by a name that was said before. */
function goesOn(said: string, before: string, on: RegExp[]): boolean {
	if (!on.length || on.some((one) => one.test(said))) return true;
	const name = nameInNote(said);
	return name !== undefined && before.includes(name);
}

function factsOf(
	groups: Record<string, string | undefined>,
	said: string,
	languages: string[],
): StatedFact[] {
	return Object.entries(groups).flatMap(([property, words]): StatedFact[] => {
		if (!words) return [];
		const values = dates.has(property)
			? [saidDate(words, languages)]
			: lists.has(property)
				? words.split(/(?:,? (?:and|et|und|sowie|y|ed?|и) |, )/u)
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

/** The outlet's name where a note opens with it: 'Kommersant ("The Businessman") was founded …'. */
export function nameInNote(text: string): string | undefined {
	const found =
		/^(?:The |L[ae] |Le )?(?<name>\p{Lu}[\p{L}\d'’.-]*(?: (?:(?:de|del|della|der|die|das|of|the|du|d’|la|le) ){0,2}\p{Lu}[\p{L}\d'’.-]*){0,4})(?= \(|,| (?:is|was|has|are|were)\b)/u.exec(
			text,
		);
	return found?.groups?.["name"];
}

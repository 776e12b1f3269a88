import type { ComparedClaim } from "../core/beside";
import type { LookUpClaim } from "../core/look-up";
import { besideWords, type Sides } from "./beside-words";
import { dateWords } from "./date-words";
import { addressWords, countryName, webAddress } from "./names";
import type { ShownStanding } from "./standing-words";

/** One value as an answer shows it. */
export interface AnswerValue {
	text: string;
	href?: string;
	/** What the source adds: since when, what part, on how many references. */
	notes: string[];
	/** How it stands to page and record. */
	standings: ShownStanding[];
}
export interface AnswerFact {
	property: string;
	label: string;
	values: AnswerValue[];
	/** Where all values stand alike this says it once, and none of them does. */
	standings: ShownStanding[];
}

/** What each property is called, in the order in which they are told. */
const labels: Record<string, string> = {
	owner: "Owner",
	parent: "Parent company",
	controlledBy: "Controlled by",
	ownerDomain: "Owner’s domain",
	managerDomain: "Advertising sold by",
	publisher: "Publisher",
	formerOwner: "Former owner",
	formerParent: "Former parent",
	formerPublisher: "Former publisher",
	founded: "Founded",
	country: "Country",
	website: "Website",
	belongsTo: "Belongs to",
	controls: "Controls",
	member: "Has as member",
	disclosure: "Discloses",
	contact: "Contact",
};

const textOf = ({ property, value }: LookUpClaim): string => {
	if (property === "country") return countryName(value);
	if (property === "founded") return dateWords(value);
	return webAddress(value) ? addressWords(value) : value;
};

/** Facts of which a reader wants to know what they stand on; a country and a website prove themselves. */
const supported = new Set([
	"owner",
	"parent",
	"publisher",
	"formerOwner",
	"formerParent",
	"formerPublisher",
	"founded",
]);

function notesOf(claim: LookUpClaim): string[] {
	const { property, from, to, share, references } = claim;
	const time =
		from && to
			? `${dateWords(from)} to ${dateWords(to)}`
			: from
				? `since ${dateWords(from)}`
				: to && `until ${dateWords(to)}`;
	const support =
		references === undefined || !supported.has(property)
			? undefined
			: references === 0
				? "no reference"
				: `${references} ${references === 1 ? "reference" : "references"}`;
	return [share, time, support].filter(
		(one) => one !== undefined && one !== "",
	) as string[];
}

const wordsOf = ({ standings }: AnswerValue): string =>
	standings.map(({ words }) => words).join();

/**
 * An answer's claims as facts, those that say whose the outlet is first, each beside what page and record say. Where
 * all of them add to these, `besideSummary` says it for all.
 */
export function answerFacts(
	compared: readonly ComparedClaim[],
	sides: Sides,
): AnswerFact[] {
	const isNew = compared.every(({ beside }) => beside.length === 0);
	return Object.entries(labels).flatMap(([property, label]) => {
		const values = compared
			.filter(({ claim }) => claim.property === property)
			.map((one): AnswerValue => {
				const { claim } = one;
				const href = webAddress(claim.value);
				return {
					text: textOf(claim),
					...(href ? { href } : {}),
					notes: notesOf(claim),
					standings: isNew ? [] : besideWords(one, sides),
				};
			});
		const [first] = values;
		if (!first) return [];
		const alike = values.every((one) => wordsOf(one) === wordsOf(first));
		return [
			{
				property,
				label,
				values: alike
					? values.map((one) => ({ ...one, standings: [] }))
					: values,
				standings: alike ? first.standings : [],
			},
		];
	});
}

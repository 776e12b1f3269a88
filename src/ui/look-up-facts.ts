import type { LookUpClaim } from "../core/look-up";
import { dateWords } from "./date-words";
import { addressWords, countryName, webAddress } from "./names";

/** One value as an answer shows it. */
export interface AnswerValue {
	text: string;
	href?: string;
	/** What the source adds: since when, what part, on how many references. */
	notes: string[];
}
export interface AnswerFact {
	property: string;
	label: string;
	values: AnswerValue[];
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

/** An answer's claims as facts, those that say whose the outlet is first. */
export function answerFacts(claims: readonly LookUpClaim[]): AnswerFact[] {
	return Object.entries(labels).flatMap(([property, label]) => {
		const values = claims
			.filter((claim) => claim.property === property)
			.map((claim): AnswerValue => {
				const href = webAddress(claim.value);
				return {
					text: textOf(claim),
					...(href ? { href } : {}),
					notes: notesOf(claim),
				};
			});
		return values.length > 0 ? [{ property, label, values }] : [];
	});
}

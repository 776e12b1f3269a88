import type { Owner } from "../core/model";

/** An owner as its record names it, taken apart for the card. */
export interface NamedOwner {
	/** The holder. */
	name: string;
	/** What else the record's name says, as it stands there, and which is nobody behind it: "staff company", "via Grupo Otero". */
	aside: string;
	/** Who stands behind the holder, one step further in each: "controlled by Exor", "Agnelli-Elkann family". */
	behind: string[];
}

/** An owner's name in three: the words before the brackets, those in them, those after. */
function parts(name: string): [string, string, string] {
	const [, head = name, inside = "", after = ""] =
		name.match(/^(.+?)\s*\(((?:[^()]|\([^()]*\))*)\)(.*)$/) ?? [];
	return [head, inside, after];
}

/**
 * An owner as its record names it, from the holder to who stands behind it, each step in the record's own words:
 * "GEDI (controlled by Exor, Agnelli-Elkann family)" → ["GEDI", "controlled by Exor", "Agnelli-Elkann family"].
 */
export function ownerChain(name: string): string[] {
	const [head, inside, after] = parts(name);
	const [first = name, ...ways] = [
		...waysOf(head),
		...steps(inside),
		...waysOf(after),
	]
		.map((step) => step.replace(/^,\s*/, "").trim())
		.filter(Boolean);
	return [first, ...ways];
}

/**
 * The same with what says who is behind set apart from what does not. Brackets hold places, abbreviations, shares and
 * explanations too. So they count where their own words say it ("controlled by", "majority: …", a family), or where
 * the record marks them (`behind`). Nobody is behind an owner only because he stands in brackets.
 */
export function namedOwner({
	name,
	behind,
}: Pick<Owner, "name" | "behind">): NamedOwner {
	const [head, inside, after] = parts(name);
	const [first = name, ...ways] = waysOf(head);
	const tail = waysOf(after);
	const clauses = behind ? [inside] : inside.split(/;\s+/);
	const told = clauses.filter((one) => one && (behind || tellsBehind(one)));
	const bracket = clauses.filter((one) => one && !told.includes(one));
	const words = [
		...ways.filter((one) => !isHeld.test(one)),
		...(bracket.length ? [`(${bracket.join("; ")})`] : []),
		...tail.filter((one) => !isHeld.test(one)),
	];
	return {
		name: first,
		aside: words
			.filter(Boolean)
			.join(" ")
			.replace(/\s+/g, " ")
			.replace(/ (?=,)|^, /g, "")
			.replace(/^\(((?:[^()]|\([^()]*\))*)\)$/, "$1"),
		behind: [
			...ways.filter((one) => isHeld.test(one)),
			...told.flatMap(steps),
			...tail.filter((one) => isHeld.test(one)),
		].map((step) => step.replace(/^,\s*/, "").trim()),
	};
}

const isHeld = /^(?:long )?(?:owned|controlled) by /;

/** Whether the words of a bracket say by themselves that whoever they name is behind the owner. */
const tellsBehind = (clause: string): boolean =>
	isHeld.test(clause) ||
	/^(?:majority(?: owner)?|backer|parent):? \p{Lu}/u.test(
		clause.replace(/^(backer:) \p{Ll}+ /u, "$1 "),
	) ||
	(/ famil(?:y|ies)(?: control)?$/.test(clause) &&
		!/:| with |^(?:former|earlier|later)/.test(clause));

/** "Otero family via Grupo Otero", "SIPA, owned by an association": the way is a step of its own. */
const waysOf = (text: string): string[] =>
	text.split(/,?\s+(?=(?:via|through|owned by|controlled by)\s)/);

/** A company and, after a comma, the one person or family behind it are two steps; a longer list is one. */
function steps(text: string): string[] {
	const pair = text.match(/^((?:controlled|owned) by [^,]+|[^,]+), ([^,]+)$/);
	const [, by, last] = pair ?? [];
	return by &&
		last &&
		(/^(?:controlled|owned) by /.test(by) || / family$/.test(last))
		? [by, last]
		: [text];
}

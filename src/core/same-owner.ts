import { normalName } from "./normal-name";

/**
 * By what a name and an owner of a record are the same; "unsure" where they are written in two scripts, or in two
 * spellings of what may be one foreign name.
 */
export type Sameness = "name" | "brackets" | "family" | "unsure";

/** Forms of companies and what groups call themselves, in what records and notes are written in. */
const forms = new Set(
	"group groupe gruppo grupo gruppe konzern company companies ag se sa spa srl sarl sas sl slu inc ltd llc plc corp corporation gmbh kg co holding holdings cooperative cooperativa cooperative genossenschaft publishing publishers media house verlag verlags verlagsgruppe verlagshaus mediengruppe medienhaus konzerns editore editrice editori edizioni ediciones editions editora ooo oao zao pao группа холдинг концерн компания корпорация медиагруппа медиахолдинг издательство".split(
		" ",
	),
);
const families = new Set(
	"family families familie famille famiglia familia brothers freres bruder семья братья".split(
		" ",
	),
);

interface Form {
	words: string[];
	isFamily: boolean;
}

/** A name as the words that tell it: "the Fiat Group" and "Fiat S.p.A." are both "fiat". */
function formOf(name: string): Form {
	const all = normalName(
		name.replace(/(?<!\p{L})(?:\p{L}\.)+\p{L}?(?!\p{L})/gu, (initials) =>
			initials.length > 3 ? initials.replaceAll(".", "") : initials,
		),
	).split(" ");
	const rest = all.filter((word) => !families.has(word));
	const words = [...rest];
	while (words.length > 1 && forms.has(words.at(-1) ?? "")) words.pop();
	while (words.length > 1 && forms.has(words[0] ?? "")) words.shift();
	return { words, isFamily: rest.length < all.length };
}

/** Words by which a record leads over to another name. */
const leads =
	/^(?:formerly|before|now|then|of|with|via|through|incl\.?|including|owned by|controlled by|long controlled by|led by|majority:|holders named:|renamed) /iu;

const piecesOf = (names: string): Form[] =>
	names
		.split(/\s*(?:[,;/]| and | with | then | through | via )\s*/u)
		.map((piece) => piece.trim().replace(leads, ""))
		.filter((piece) => /\p{L}/u.test(piece))
		.map(formOf);

const isSame = (a: Form, b: Form): boolean =>
	a.words.join(" ") === b.words.join(" ");

/** "Alisher Usmanov" and "Usmanov": a surname alone, of five letters at least, as notes and brackets give it. */
const isSurname = (a: Form, b: Form): boolean => {
	const [short, long] = [a.words, b.words].sort((x, y) => x.length - y.length);
	return (
		short?.length === 1 &&
		(short[0]?.length ?? 0) > 4 &&
		(long?.length ?? 0) > 1 &&
		long?.at(-1) === short[0]
	);
};

/** "Fidel Cano" and "Fidel Cano Gutiérrez": a person's name without the last of its surnames, as Spanish ones are given. */
const isShortened = (a: Form, b: Form): boolean => {
	const [short = [], long = []] = [a.words, b.words].sort(
		(x, y) => x.length - y.length,
	);
	return (
		short.length > 1 &&
		long.length > short.length &&
		short.every((word, at) => word === long[at])
	);
};

/** All words of a name of several stand in the other one: "Axel Springer" and "Axel Springer Mediahouse Berlin". */
const isWithin = (a: Form, b: Form): boolean => {
	const [short = [], long = []] = [a.words, b.words].sort(
		(x, y) => x.length - y.length,
	);
	return (
		short.length > 1 && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `)
	);
};

/** One of them is a family, and the other one is of its name. */
const isKin = (a: Form, b: Form): boolean => {
	if (a.isFamily === b.isFamily) return false;
	const [family, person] = a.isFamily ? [a, b] : [b, a];
	const ending = person.words.slice(-family.words.length);
	return (
		person.words.length >= family.words.length &&
		ending.join(" ") === family.words.join(" ")
	);
};

/**
 * A name without what the languages of Europe spell each in its own way when they write a Russian, Ukrainian or Arabic
 * name: "Alisher Usmanov", "Alicher Ousmanov", "Alischer Usmanow".
 */
const sound = ({ words }: Form): string =>
	words
		.join(" ")
		.replace(/tch|sch|ch|sh|cz|sz|[çšžčśżz]/gu, "s")
		.replace(/ou|oo/gu, "u")
		.replace(/kh|x(?=\p{L})/gu, "h")
		.replace(/ff|[wf]/gu, "v")
		.replace(/[yij]+/gu, "i")
		.replace(/(\p{L})\1/gu, "$1")
		.replace(/i(?= |$)/gu, "");

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/**
 * Whether a note and a record mean the same owner, and by what: its name, without what companies add to theirs; a name
 * that the record has in brackets behind it ("Altice (Patrick Drahi)"); or a family that one of them is of.
 *
 * @param said a name as a note gives it
 * @param owner an owner's name in a record
 * @param isPerson whether the record has it as a person
 */
export function sameOwner(
	said: string,
	owner: string,
	isPerson = false,
): Sameness | undefined {
	if (isLatin(said) !== isLatin(owner)) return "unsure";
	const note = formOf(said);
	const bare = owner.replace(/\([^)]*\)/gu, " ").trim();
	const inside = [...owner.matchAll(/\(([^)]*)\)/gu)].flatMap((match) =>
		piecesOf(match[1] ?? ""),
	);
	const names = [formOf(bare), ...piecesOf(bare)];
	const isNote = (one: Form): boolean =>
		one.isFamily === note.isFamily && isSame(one, note);
	if (names.some(isNote)) return "name";
	if (inside.some(isNote)) return "brackets";
	if (names.some((one) => isSurname(one, note))) return "name";
	if (isPerson && names.some((one) => isShortened(one, note))) return "name";
	if (inside.some((one) => !one.isFamily && isSurname(one, note)))
		return "brackets";
	if ([...names, ...inside].some((one) => isKin(one, note))) return "family";
	const sounds = sound(note);
	if (
		[...names, ...inside].some(
			(one) => sound(one) === sounds || isWithin(one, note),
		)
	)
		return "unsure";
	return undefined;
}

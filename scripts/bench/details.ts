/** What a page or a tool says about an article beside its text; as it stands, '' or none for nothing. */
export interface Details {
	title: string;
	/** Names, or whole bylines. */
	authors: string[];
	/** A date, with or without time and zone, as it is written. */
	published: string;
}

export const detailNames = ["author", "title", "date"] as const;
export type DetailName = (typeof detailNames)[number];

/** One detail of the truth and what was found in its place. */
export interface DetailCheck {
	about: DetailName;
	right: boolean;
	wanted: string;
	found: string;
}

/** The same words, whatever their case, white space, quotation marks, dashes and invisible characters. */
export const folded = (text: string): string =>
	text
		.normalize("NFKC")
		.replace(/\u00AD|\p{Cf}/gu, "")
		.replace(/[‘’‚‛′`´“”„‟″«»‹›「」『』"]/gu, "'")
		.replace(/'+/g, "'")
		.replace(/\p{Pd}/gu, "-")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();

const between =
	/\s*[,;&/|•·、]\s*|\s+(?:and|und|et|y|e|og|och|en|i|ja|ve|и|та)\s+/u;
const before = /^(?:by|von|par|por|di|door|af|av|text|texte|autor)[:\s]\s*/u;

/** The persons of bylines, as a set: "By Jane Doe and John Roe" are two. Truth and tools are taken apart alike. */
export const personsIn = (bylines: string[]): Set<string> =>
	new Set(
		bylines
			.flatMap((one) => folded(one).replace(before, "").split(between))
			.map((name) => name.replace(before, "").replace(/[\s.:]+$/, ""))
			.filter(Boolean),
	);

const sameSet = (one: Set<string>, other: Set<string>) =>
	one.size === other.size && [...one].every((name) => other.has(name));

/** The calendar days (YYYY-MM-DD) that a date may mean: as written, and in UTC where it says its zone. */
export function daysOf(date: string): Set<string> {
	const [, written, rest = ""] = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(date) ?? [];
	const zoned = written === undefined || /(?:Z|[+-]\d\d:?\d\d)$/i.test(rest);
	const time = zoned ? Date.parse(date.replace(" ", "T")) : Number.NaN;
	const moment = Number.isNaN(time) ? Date.parse(date) : time;
	return new Set([
		...(written && !Number.isNaN(Date.parse(written)) ? [written] : []),
		...(zoned && !Number.isNaN(moment)
			? [new Date(moment).toISOString().slice(0, 10)]
			: []),
	]);
}

/** Every detail that the truth gives, held against what was found. A date that is none ("2022-29-11") gives nothing. */
export function detailChecks(
	truth: { title?: string; author?: string | string[] | null; date?: string },
	found: Details,
): DetailCheck[] {
	const authors = [truth.author ?? []].flat();
	const persons = personsIn(authors);
	const days = daysOf(truth.date ?? "");
	const title = folded(truth.title ?? "");
	const checks: DetailCheck[] = [];
	if (persons.size > 0)
		checks.push({
			about: "author",
			right: sameSet(persons, personsIn(found.authors)),
			wanted: authors.join("; "),
			found: found.authors.join("; "),
		});
	if (title)
		checks.push({
			about: "title",
			right: title === folded(found.title),
			wanted: truth.title ?? "",
			found: found.title,
		});
	if (days.size > 0)
		checks.push({
			about: "date",
			right: [...daysOf(found.published)].some((day) => days.has(day)),
			wanted: truth.date ?? "",
			found: found.published,
		});
	return checks;
}

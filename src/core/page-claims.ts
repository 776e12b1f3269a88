import type { agencyIn } from "./agency";
import type { Byline } from "./byline";
import type { Words } from "./compile-wording";
import type { Credit } from "./credits";
import { cssPath } from "./css-path";
import { fold, rawTextOf } from "./dom";
import { factRows } from "./fact-rows";
import type { Headline } from "./headline";
import type { Article, Claim, Original } from "./model";
import type { OutletNote } from "./note-grounds";
import { mayTell } from "./outlet-note";
import type { SourceBox } from "./source-box";
import { type StatedFact, statedFacts } from "./stated-facts";
import type { Line } from "./survey";

const from = (line: Line | undefined): Pick<Claim, "said" | "at"> =>
	line ? { said: line.text, at: cssPath(line.block.element) } : {};

/** What a page's claims are made of. */
export interface ClaimGrounds {
	article: Article;
	head: Headline;
	/** The lines of the standfirst. */
	lead: Line[];
	by: Byline;
	first: Line | undefined;
	/** The agency that the text is signed with. */
	signed: ReturnType<typeof agencyIn>;
	original: Original;
	/** The credits that count. */
	credits: Credit[];
	/** Where each value of the original stands. */
	sources: Partial<Record<keyof Original, Pick<Claim, "said" | "at">>>;
	box: SourceBox | undefined;
	/** The note on the outlet, where it is told by what it says. */
	note: OutletNote | undefined;
	/** The outlet's name as the box gives it. */
	boxName: { name: string; line: Line } | undefined;
	publisher: string;
	words: Words;
}

const said = (credit: Credit): Pick<Claim, "said" | "at"> => ({
	said: credit.said,
	at: cssPath(credit.line.block.element),
});

/** What the lines of one note state, each with its line. */
function factsOf(
	lines: Line[],
	named: string[],
	words: Words,
): [Line, StatedFact][] {
	const telling = factRows(lines).filter(mayTell);
	const texts = telling.map(({ text }) => text);
	return statedFacts(texts, words, named).flatMap(
		(fact): [Line, StatedFact][] => {
			const line = telling.find(({ text }) => text.includes(fact.said));
			return line ? [[line, fact]] : [];
		},
	);
}

/** Every finding of a page as a claim of the page, with its words and place where they are visible. */
export function pageClaims({
	article,
	head,
	lead,
	by,
	first,
	signed,
	original,
	credits,
	sources,
	box,
	note,
	boxName,
	publisher,
	words,
}: ClaimGrounds): Claim[] {
	const claims: Claim[] = [];
	const claim = (
		about: Claim["about"],
		property: string,
		value: string | undefined,
		source: Pick<Claim, "said" | "at"> = {},
	) => {
		if (value) claims.push({ about, property, value, by: "page", ...source });
	};
	claim("article", "title", article.title, from(head.line));
	claim("article", "standfirst", article.standfirst, from(lead[0]));
	for (const author of article.authors)
		claim(
			"article",
			"author",
			author,
			by.element && fold(rawTextOf(by.element)).includes(author)
				? { said: fold(rawTextOf(by.element)), at: cssPath(by.element) }
				: {},
		);
	if (article.dateline && first)
		claim("article", "dateline", article.dateline, {
			said: article.dateline,
			at: cssPath(first.block.element),
		});
	const byline = by.element ? fold(rawTextOf(by.element)) : "";
	if (by.element && by.agency && byline.includes(by.agency))
		claim("article", "agency", by.agency, {
			said: byline,
			at: cssPath(by.element),
		});
	else if (signed)
		claim("article", "agency", signed.agency, {
			said: signed.said,
			at: cssPath(signed.line.block.element),
		});
	else claim("article", "agency", by.agency);
	claim("article", "published", article.published);
	claim("article", "modified", article.modified);
	claim("article", "language", article.language);
	claim("publisher", "name", publisher);

	for (const property of [
		"url",
		"outlet",
		"title",
		"language",
		"published",
	] as const)
		if (property !== "outlet" || (!boxName && sources.outlet?.said))
			claim("original", property, original[property], sources[property]);
	for (const author of original.authors ?? [])
		claim("original", "author", author, sources.authors);
	for (const translator of original.translators ?? []) {
		const credit = credits.find((one) => one.translator?.includes(translator));
		claim("original", "translator", translator, credit ? said(credit) : {});
	}
	const machine = credits.find((one) => one.machine);
	if (machine) claim("original", "machine", machine.machine, said(machine));
	for (const credit of credits)
		if (credit.editor) {
			claim("article", "editor", credit.editor, said(credit));
			break;
		}
	for (const line of box?.lines ?? [])
		if (line === boxName?.line)
			claim("outlet", "name", boxName.name, from(line));
	// A box that names nobody may yet hold a note on the page's own house.
	const whose = boxName?.name ?? original.outlet;
	const told = factsOf(box?.lines ?? [], whose ? [whose] : [], words);
	for (const [line, { property, value, said }] of told.length
		? told
		: factsOf(note?.lines ?? [], note?.named ?? [], words))
		claim("outlet", property, value, {
			said,
			at: cssPath(line.block.element),
		});
	return claims;
}

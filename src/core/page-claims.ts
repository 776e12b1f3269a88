import type { Byline } from "./byline";
import type { Words } from "./compile-wording";
import type { SourceBox } from "./credits";
import { cssPath } from "./css-path";
import { fold, rawTextOf } from "./dom";
import type { Headline } from "./headline";
import type { Article, Claim } from "./model";
import type { Related } from "./relation";
import { statedFacts } from "./stated-facts";
import type { Line } from "./survey";

const from = (line: Line | undefined): Pick<Claim, "said" | "at"> =>
	line ? { said: line.text, at: cssPath(line.block.element) } : {};

/** Every finding of a page as a claim of the page, with its words and place where they are visible. */
export function pageClaims({
	article,
	head,
	lead,
	by,
	first,
	related,
	box,
	publisher,
	words,
}: {
	article: Article;
	head: Headline;
	/** The lines of the standfirst. */
	lead: Line[];
	by: Byline;
	first: Line | undefined;
	related: Related;
	box: SourceBox | undefined;
	publisher: string;
	words: Words;
}): Claim[] {
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
	claim("article", "published", article.published);
	claim("article", "modified", article.modified);
	claim("article", "language", article.language);
	claim("publisher", "name", publisher);

	const { original, credits } = related;
	if (original) {
		const source = (test: (credit: (typeof credits)[number]) => unknown) => {
			const credit = credits.find(test);
			return credit
				? { said: credit.said, at: cssPath(credit.line.block.element) }
				: {};
		};
		claim(
			"original",
			"url",
			original.url,
			source((credit) => credit.url),
		);
		claim(
			"original",
			"language",
			original.language,
			source((credit) => credit.language),
		);
		if (!related.noteName)
			claim(
				"original",
				"outlet",
				original.outlet,
				source((credit) => credit.outlet),
			);
		for (const translator of original.translators ?? [])
			claim(
				"original",
				"translator",
				translator,
				source((credit) => credit.translator === translator),
			);
	}
	for (const line of box?.lines ?? []) {
		if (line.text.length < 40) continue;
		if (related.noteName && line.text.includes(related.noteName))
			claim("outlet", "name", related.noteName, from(line));
		for (const { property, value, said } of statedFacts(line.text, words))
			claim("outlet", property, value, {
				said,
				at: cssPath(line.block.element),
			});
	}
	return claims;
}

import type { Credit } from "./credits";
import { cssPath } from "./css-path";
import type { Claim, Evidence, Original, Relation } from "./model";
import type { Line } from "./survey";

/** Where the page says something. */
export type Source = Pick<Claim, "said" | "at">;

export const sourceAt = (line: Line, said = line.text): Source => ({
	said,
	at: cssPath(line.block.element),
});

export const baseOfTag = (tag: string | undefined): string =>
	(tag ?? "").toLowerCase().split("-")[0] ?? "";

/** What is known of the page when its relation is asked. */
export interface Asked {
	url: string;
	language: string | undefined;
	publisher: string;
	/** The site is known for translating: what it calls the original is in another language. */
	translates: boolean;
	credited: Credit[];
}

/** What the credits alone tell. */
export interface Related {
	relation: Relation;
	original: Original;
	evidence: Evidence[];
	/** The credits that count. */
	credits: Credit[];
}

/** Whether an article is a translation: the same text in the same language elsewhere is none. */
export const isTranslated = (relation: Relation): boolean =>
	relation !== null && relation !== "republication";

/**
 * Whether and how the article is another's, by the words of its credits alone: another language makes a translation,
 * another place a republication. Which house it is from, and so the last word, is attribution's.
 */
export function relationOf({ credited, language, translates }: Asked): Related {
	const credits = credited.filter(
		(one) =>
			!one.denied &&
			(one.relation === "machine" ||
				!one.language ||
				baseOfTag(one.language) !== baseOfTag(language)),
	);
	const says = (kind: Credit["relation"]) =>
		credits.some(({ relation }) => relation === kind);
	const relation =
		(["machine", "edition"] as const).find(says) ??
		(credits.some(
			(one) =>
				isTranslation(one) || (translates && one.relation === "translation"),
		)
			? "translation"
			: credits.some((one) => one.url || one.site || one.outlet)
				? "republication"
				: null);
	const spoken = credits.find((one) => one.language)?.language;
	return {
		relation,
		original: spoken ? { language: spoken } : {},
		evidence: [],
		credits,
	};
}

/** Whether a credit says by itself that the text was in another language before. */
export const isTranslation = (one: Credit): boolean =>
	!!(one.language || one.translator) ||
	(one.relation === "translation" && !one.leads);

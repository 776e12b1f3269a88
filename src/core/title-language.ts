import type { Wording } from "./model";
import { baseOfTag } from "./relation";
import { count, scriptOf, tellingLetters, usualScript } from "./text-language";

/** So many of a language's most frequent words, and no more than chance of the page's own, tell a title's language. */
const telling = 2;

/**
 * Whether a title is in another language than the page, and in which, where its few words tell: by their script, or by
 * words that are among the most frequent of another language. undefined: nothing tells.
 *
 * @param page BCP 47 of the article's text
 */
export function foreignTitle(
	title: string,
	page: string | undefined,
	wording: Pick<Wording, "language" | "common">[],
): { language?: string } | undefined {
	const [codes, , tells] = scriptOf(title) ?? [];
	if (!page || !codes) return undefined;
	if (!codes.includes(usualScript(page) || "none")) {
		const language = tellingLetters(tells).find(([, letters]) =>
			count(title, letters),
		)?.[0];
		return language ? { language } : {};
	}
	if (!codes.startsWith("Latn")) return undefined;
	const words = new Set(title.toLowerCase().match(/[\p{L}\p{M}]+/gu));
	const met = wording
		.map(({ language, common = [] }) => ({
			language,
			times: common.filter((word) => words.has(word)).length,
		}))
		.sort((a, b) => b.times - a.times);
	const own = met.find(({ language }) => language === baseOfTag(page));
	const [first, second] = met;
	if (!first || !own || first.times < own.times + telling) return undefined;
	return first.times > (second?.times ?? 0) ? { language: first.language } : {};
}

import type { CorpusPage } from "./corpus";
import { tokensOf } from "./shingles";

/** A paragraph of fewer words may stand in a notice by chance. */
const least = 8;
/** Where words are not parted by spaces, so many characters will do. */
const leastOfLongWords = 48;

const isLong = (paragraph: string, words: string[]) =>
	words.length >= least ||
	(words.length > 1 && paragraph.trim().length >= leastOfLongWords);

/** Paragraphs of the truth, or snippets that must be kept, that stand as a whole in something that would be folded. */
export function truthIn(
	notices: string[],
	{ text, with: snippets = [] }: Pick<CorpusPage, "text" | "with">,
): string[] {
	const all = notices.map((one) => ` ${tokensOf(one).join(" ")} `);
	return (text?.split("\n") ?? snippets).filter((paragraph) => {
		const words = tokensOf(paragraph);
		return (
			isLong(paragraph, words) &&
			all.some((notice) => notice.includes(` ${words.join(" ")} `))
		);
	});
}

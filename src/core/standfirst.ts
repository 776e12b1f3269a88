import { type Metadata, textOf } from "./metadata";
import { plain } from "./plain";
import { type Block, holds, type Line, type Survey } from "./survey";

/** Class names of a standfirst, in the languages in which newspapers name it. Drupal calls a body "text-with-summary". */
const subtitled =
	/(?:^|[\s_-])(?:sub-?(?:title|head|headline|heading|line)|standfirst|teaser|dec?k|dek|lede|lead|(?<!with-)summary|chapo|chapeau|excerpt|strapline|intro|preamble|ingress|vorspann|sommario|catenaccio|entradilla|bajada|copete|sumario)(?:[\s_-]|text|$)/;
const captioned =
	/(?:^|[\s_-])(?:caption|credits?|copyright|image|media|drop-?cap)/;

/** Bounds of a standfirst, in characters. */
const shortest = 25;
const longest = 900;
/** How far below the headline one may begin, in lines: byline, date, sharing and the lead picture may stand between. */
const reach = 14;

/**
 * The lines of the standfirst under the headline, in order of trust: those whose class calls them so; what the page's
 * own description repeats; the smaller heading right under the headline. What has no class for it must stand
 * outside the text: many pages describe themselves by their first paragraph.
 * https://schema.org/description and og:description are what editors write the standfirst into.
 *
 * @param inText whether a line lies in the article's text
 * @param isOther whether a line is known as a notice or credit
 */
export function standfirst(
	{ lines }: Survey,
	meta: Metadata,
	title: Line | undefined,
	inText: (line: Line) => boolean,
	isOther: (line: Line) => boolean,
): Line[] {
	if (!title) return [];
	const descriptions = [
		...["og:description", "description"].map((name) => meta.meta(name)),
		textOf(meta.article?.["description"]),
	]
		.map(plain)
		.filter((one) => one.length > shortest);
	const isDescribed = (line: Line): boolean => {
		const own = plain(line.text);
		return descriptions.some(
			(one) => own.includes(one.slice(0, 60)) || one.includes(own.slice(0, 60)),
		);
	};
	const isApart = (line: Line) => isDescribed(line) && !inText(line);
	const headed = plain(title.text);
	let prose = 0;
	const below = lines
		.slice(title.index + 1, title.index + reach)
		.filter((line) => {
			const own = plain(line.text);
			if (prose > 1 || !mayBe(line) || isOther(line)) return false;
			// The headline again, with a kicker or so; a sentence may well begin with its words.
			if (own.includes(headed) && own.length < headed.length * 2) return false;
			if (headed.includes(own)) return false;
			if (line.text.length > 80) prose++;
			return true;
		});
	const first =
		below.find((line) => isMarked(line, title)) ??
		below.find(isApart) ??
		below.find(
			({ block, index }) =>
				/^h[2-6]$/.test(block.tag) && index < title.index + 3,
		);
	// A list of points in the text stays a list there.
	if (!first || (first.block.tag === "li" && inText(first))) return [];
	const { parent, tag, clue } = first.block;
	const more = lines
		.slice(first.index + 1, first.index + reach)
		.filter(
			(line) =>
				line.block.parent === parent &&
				line.block.tag === tag &&
				line.block.clue === clue &&
				mayBe(line) &&
				(tag === "li" || isMarked(line, title) || isApart(line)),
		);
	return [first, ...more];
}

/** Long and short enough, alone in its block, shown, and neither a caption nor a link to elsewhere. */
const mayBe = (line: Line): boolean =>
	!line.block.hidden &&
	line.text.length >= shortest &&
	line.text.length <= longest &&
	line.block.chars === line.text.length &&
	line.linkChars <= line.text.length / 2 &&
	!isCaption(line);

const isCaption = ({ block }: Line): boolean =>
	/^fig/.test(block.tag) ||
	/^fig/.test(block.parent?.tag ?? "") ||
	captioned.test(block.clue);

/** Whether its class, or that of a small box around it without the headline, calls a line a standfirst. */
const isMarked = ({ block }: Line, title: Line): boolean => {
	for (let at: Block | null = block; at; at = at.parent) {
		if (at.chars > longest || holds(at, title.block)) break;
		if (
			subtitled.test(at.clue) &&
			!captioned.test(at.clue) &&
			(at.chars === block.chars || /^(?:p|li)$/.test(block.tag))
		)
			return true;
	}
	return false;
};

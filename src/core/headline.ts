import { allIn, fold, rawTextOf } from "./dom";
import { type Metadata, textOf } from "./metadata";
import { plain } from "./plain";
import { type Block, type Line, type Survey, upwards } from "./survey";

export interface Headline {
	/** As it is shown, else as the page's head says it; `titleWording` knows it better. */
	title: string;
	/** What the page's head says, once in each wording. */
	said: string[];
	/** The line that shows it; absent when only the page's head knows the title. */
	line?: Line;
}

/** The title of a window without the site's name at its end: "Title - Site", "Title | Section | Site". */
const withoutSite = (title: string): string =>
	fold(title.replace(/\s+[|–—·»:-]\s+[^|–—·»]{2,40}$/u, "")) || title;

/** Shorter than this share of the other, one of two titles is only a word of it: a section, a name. */
const leastShare = 0.4;

/** How far below a trail of links the headline may stand, in lines. */
const reach = 12;

/** Whether two texts, both `plain`, are one title in two wordings: with and without kicker, ending or site. */
function same(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return (
		short.length > 7 &&
		short.length >= long.length * leastShare &&
		long.includes(short)
	);
}

/** Whether a title is said in a trail of links to the sections above it, where many pages keep one for search engines. */
export const inTrail = (line: Line): boolean =>
	[...upwards(line.block)].some(
		({ tag, clue, chars, element }) =>
			tag === "nav" ||
			// Where a box holds the trail, the rest of it is none.
			(chars < 600 && /breadcrumb/.test(clue) && !allIn(element, "nav").length),
	);

/** Finds the headline that the reader sees. */
export function headline(
	found: Survey,
	meta: Metadata,
	page: Document,
): Headline {
	const windowTitle = fold(rawTextOf(meta.elements("title")[0] ?? page) ?? "");
	const said = [
		meta.meta("og:title", "twitter:title"),
		textOf(meta.article?.["headline"]),
		withoutSite(windowTitle),
	].filter(Boolean);
	const sayings = said.map(plain);
	const agrees = ({ text }: Line) => {
		const own = plain(text);
		return sayings.some((one) => same(own, one));
	};

	const headings = found.lines.filter(
		(line) => !line.block.hidden && upwardsHeading(line.block),
	);
	const shown = headings.filter((one) => !inTrail(one));
	const trail = () =>
		found.lines.find(
			(one) => one.text.length < 300 && agrees(one) && inTrail(one),
		);
	const isSaid = ({ text }: Line) =>
		text.length < 300 && sayings.includes(plain(text));
	const line =
		shown.find((one) => level(one) === 1 && agrees(one)) ??
		shown.find(isSaid) ??
		found.lines.find(
			(one) =>
				!one.block.hidden &&
				one.block.chars === one.text.length &&
				isSaid(one) &&
				!inTrail(one),
		) ??
		shown.find(agrees) ??
		below(shown, trail()) ??
		shown.find((one) => level(one) === 1 && one.text.split(" ").length > 3) ??
		trail();
	return {
		title: line?.text ?? said[0] ?? "",
		said,
		line,
	};
}

/** The first heading below a trail of links, which words the headline otherwise. */
const below = (headings: Line[], trail?: Line): Line | undefined =>
	trail &&
	headings.find(
		({ index }) => index > trail.index && index < trail.index + reach,
	);

const upwardsHeading = (block: Block): Block | undefined => {
	let steps = 0;
	for (const at of upwards(block)) {
		if (/^h[1-6]$/.test(at.tag)) return at;
		if (++steps > 2) break;
	}
	return undefined;
};

const level = (line: Line): number =>
	Number(upwardsHeading(line.block)?.tag.slice(1) ?? 9);

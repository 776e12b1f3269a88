import { all, fold, rawTextOf } from "./dom";
import { type Metadata, textOf } from "./metadata";
import { type Block, type Line, type Survey, upwards } from "./survey";

export interface Headline {
	title: string;
	/** The line that shows it; absent when only the page's head knows the title. */
	line?: Line;
	standfirst?: Line;
}

/** Letters and digits only, so that quotes, dashes and case do not tell titles apart. */
const plain = (text: string): string =>
	text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The title of a window without the site's name at its end: "Title - Site", "Title | Section | Site". */
const withoutSite = (title: string): string =>
	fold(title.replace(/\s+[|–—·»:-]\s+[^|–—·»]{2,40}$/u, "")) || title;

const subtitled =
	/\b(?:sub-?(?:title|head|headline|heading)|standfirst|teaser|dec?k|dek|lede|lead|summary|chapo|chapeau|excerpt|strapline|intro)\b|[-_](?:sub(?:title|head|headline|heading)|standfirst|teaser|deck|dek|lede|lead|summary|excerpt|intro)/;

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.tag);

/** Finds the headline that the reader sees, and the standfirst under it. */
export function headline(
	found: Survey,
	meta: Metadata,
	page: Document,
): Headline {
	const windowTitle = fold(rawTextOf(all(page, "title")[0] ?? page) ?? "");
	const said = [
		textOf(meta.article?.["headline"]),
		meta.meta("og:title", "twitter:title"),
		withoutSite(windowTitle),
	].filter(Boolean);
	const sayings = said.map(plain).filter((one) => one.length > 7);
	const agrees = (text: string): boolean => {
		const own = plain(text);
		return (
			own.length > 7 &&
			sayings.some(
				(one) =>
					one === own ||
					one.startsWith(own) ||
					own.startsWith(one) ||
					(own.length > 20 && one.includes(own)),
			)
		);
	};

	const headings = found.lines.filter(
		(line) => !line.block.hidden && upwardsHeading(line.block),
	);
	const line =
		headings.find((one) => level(one) === 1 && agrees(one.text)) ??
		headings.find((one) => agrees(one.text)) ??
		found.lines.find(
			(one) =>
				!one.block.hidden &&
				one.text.length < 300 &&
				sayings.includes(plain(one.text)),
		) ??
		headings.find((one) => level(one) === 1 && one.text.split(" ").length > 3);
	const title = line?.text ?? said[0] ?? "";
	return { title, line, standfirst: line && standfirst(found, meta, line) };
}

const upwardsHeading = (block: Block): Block | undefined => {
	let steps = 0;
	for (const at of upwards(block)) {
		if (isHeading(at)) return at;
		if (++steps > 2) break;
	}
	return undefined;
};

const level = (line: Line): number =>
	Number(upwardsHeading(line.block)?.tag.slice(1) ?? 9);

/**
 * The first line after the headline that the page's own description repeats, or whose class calls it a subtitle.
 * https://schema.org/description and og:description are what editors write the standfirst into.
 */
function standfirst(
	found: Survey,
	meta: Metadata,
	title: Line,
): Line | undefined {
	const described = plain(
		meta.meta("og:description", "description", "twitter:description") ||
			textOf(meta.article?.["description"]),
	);
	let seen = 0;
	for (const line of found.lines.slice(title.index + 1, title.index + 12)) {
		if (line.block.hidden || line.text.length < 30) continue;
		const own = plain(line.text);
		const same =
			described.length > 30 &&
			(own.startsWith(described.slice(0, 60)) ||
				described.startsWith(own.slice(0, 60)));
		if (
			same &&
			(line.block.tag !== "p" ||
				subtitledNear(line.block) ||
				isHeading(line.block))
		)
			return line;
		if (
			subtitledNear(line.block) &&
			seen === 0 &&
			line.linkChars < line.text.length / 2
		)
			return line;
		if (line.text.length > 80) seen++;
		if (seen > 1) return undefined;
	}
	return undefined;
}

const subtitledNear = (block: Block): boolean =>
	subtitled.test(block.clue) ||
	isHeading(block) ||
	(block.parent !== null &&
		block.parent.chars === block.chars &&
		subtitled.test(block.parent.clue));

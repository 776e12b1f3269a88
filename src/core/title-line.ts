import { allIn, attr, fold, rawTextOf } from "./dom";
import { type Headline, inTrail } from "./headline";
import { absolute, hostOf } from "./host";
import { type Metadata, textOf } from "./metadata";
import { nameFits } from "./name-fits";
import { normalName } from "./normal-name";
import { plain } from "./plain";
import { type Block, type Line, type Survey, upwards } from "./survey";

/** What the search for the headline asks. */
export interface TitleGrounds {
	found: Survey;
	meta: Metadata;
	publisher: string;
	/** The page's address. */
	url: string;
	roots: Block[];
}

/** What parts title, section and site in a window's title. */
const parting =
	/\s+[|–—·»•<>:-]+\s+|\s*\|\s*|:\s+|(?<=\p{sc=Han})[-_–—|]+(?=\p{sc=Han})/u;
/** Fewer words are a section's name too. */
const leastWords = 3;
/** A date or a number before the title. In characters. */
const longestBefore = 15;
/** The headline stands above the text, or opens it. In lines. */
const within = 2;

/**
 * The headline again, asked once the text is known: where no heading is worded as the page's head has it, or only the
 * site's own name or a link to the page is, the heading above the text whose words the window's title has beside others
 * ("The Courier | Nobody asked the river"), else the only h1 there.
 */
export function titleLine(head: Headline, grounds: TitleGrounds): Headline {
	const { found, meta, publisher, url, roots } = grounds;
	const { line } = head;
	const host = hostOf(url);
	const stated = [
		meta.meta("og:title", "twitter:title"),
		textOf(meta.article?.["headline"]),
	].filter(Boolean);
	const [window] = meta.elements("title");
	const named = window ? fold(rawTextOf(window)) : "";
	const parts = named.split(parting).filter(Boolean);
	const isHouse = (text: string) =>
		normalName(text) === normalName(publisher) || nameFits(text, host);
	const isSite = ({ text, block, linkChars }: Line) =>
		isHouse(text) ||
		(linkChars * 1.1 > text.length &&
			allIn(block.element, "a").some((one) => isFront(one, url)));
	const isOff = (one: Line) =>
		isSite(one) || (!headingOf(one.block) && isBeside(one));

	const isTitle = (one: Line) =>
		!one.block.hidden &&
		headingOf(one.block) !== undefined &&
		one.block.chars === one.text.length &&
		!inTrail(one) &&
		!isSite(one);
	const withLine = (one: Line): Headline => ({
		...head,
		title: one.text,
		line: one,
	});
	const is = (words: string[]) => {
		const letters = words.map(plain);
		return ({ text }: Line) => letters.includes(plain(text));
	};
	if (line && !isOff(line)) {
		// Title and subtitle, both in the window's title.
		const above = found.lines
			.slice(Math.max(0, line.index - within), line.index)
			.find(
				(one) =>
					headingOf(one.block) === "h1" &&
					one.block.parent === line.block.parent &&
					one.text.split(" ").length >= leastWords &&
					is(parts.slice(0, 1))(one) &&
					isTitle(one),
			);
		return above && !stated.some((one) => is([one])(line))
			? withLine(above)
			: head;
	}
	const from = roots[0]?.order ?? 0;
	const first =
		found.lines.find(({ block }) => block.order >= from)?.index ?? 0;
	const headings = found.lines.slice(0, first + within).filter(isTitle);
	const [only, another] = found.lines.filter(
		(one) => !one.block.hidden && headingOf(one.block) === "h1" && !isSite(one),
	);
	const better =
		headings.find(is([...stated, named].filter(Boolean))) ??
		headings.find(({ text: own }) =>
			stated.some(
				(one) =>
					own.length < one.length + longestBefore &&
					plain(own).endsWith(plain(one)),
			),
		) ??
		headings.findLast(is(parts)) ??
		(only &&
		!another &&
		headings.includes(only) &&
		(stated.length
			? only.text.split(" ").length > leastWords ||
				stated.some((one) => plain(one).includes(plain(only.text)))
			: !line)
			? only
			: undefined);
	if (better) return withLine(better);
	// A title in no heading.
	const said = found.lines
		.slice(Math.max(0, first - 12), first + within)
		.find(
			(one) =>
				!one.block.hidden &&
				one.text.split(" ").length >= leastWords &&
				is(parts)(one) &&
				!isSite(one) &&
				!isBeside(one),
		);
	if (said && (!line || !stated.length)) return withLine(said);
	return line ? head : { ...head, title: withoutHouse(head.title, isHouse) };
}

/** "Title | The Courier" → "Title": an ending that is the house's name. */
function withoutHouse(
	title: string,
	isHouse: (text: string) => boolean,
): string {
	const [, own, house = ""] =
		/^(.+?)(?:\s+[|–—·»-]\s+|(?<=\p{L})[-_|]+(?=\p{sc=Han}))([^|–—·»]{2,40})$/u.exec(
			title,
		) ?? [];
	return own && (isHouse(house) || /^\p{sc=Han}{2,4}网$/u.test(house))
		? own
		: title;
}

/** The heading that a block is or lies right in, by its tag. */
function headingOf(block: Block): string | undefined {
	let steps = 0;
	for (const { tag } of upwards(block)) {
		if (/^h[1-6]$/.test(tag)) return tag;
		if (++steps > 2) break;
	}
	return undefined;
}

/** A link to the site's front page, or none that leads anywhere: a site's name above its pages. */
const isFront = (anchor: Element, url: string): boolean => {
	const href = attr(anchor, "href");
	if (!href) return true;
	const to = absolute(href, url);
	return to !== undefined && new URL(to).pathname === "/";
};

/** In a menu, in a box beside the text, or a link in a list. */
const isBeside = ({ block, linkChars, text }: Line): boolean =>
	(linkChars >= text.length && !headingOf(block)) ||
	[...upwards(block)].some(({ tag }) => /^(?:nav|aside|footer)$/.test(tag));

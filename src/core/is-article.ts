import { isProse, isShortProse, namedArticle } from "./article-body";
import { allIn, attr } from "./dom";
import type { Headline } from "./headline";
import { type Metadata, typesOf } from "./metadata";
import { overlayAround } from "./overlays";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";
import { isAlike } from "./teasers";
import { textWeight } from "./text-weight";

/** What is being looked at. */
interface Grounds {
	found: Survey;
	/** The blocks that hold the most text. */
	roots: Block[];
	head: Headline;
	meta: Metadata;
	url: string;
	/** Whether a line says what only notices say. */
	isNotice(line: Line): boolean;
}

/**
 * Characters of running text that make an article: where it is declared or looks like one, and where nothing says so. A
 * news item with its headline may be one sentence.
 */
const least = 100;
const leastOfNews = 60;
const leastOfUndeclared = 140;
const leastOfUnsigned = 400;
/** Up to this long, the text of a page without a date may be a biography, the terms under a log-in, an excuse. */
const shortText = 700;
/** A teaser's own text, in characters; that of a list that a publisher declares to be one article may be shorter. */
const teaserText = 250;
const declaredTeaserText = 100;
/** Where a list gives its stories whole, they are shorter than this, in characters. */
const storyText = 1500;

/**
 * Whether the page is one article rather than an index, a search, a gallery, an author's, log-in or error page: a
 * headline, and running text that is neither chopped into teasers nor has a headline of its own that links elsewhere.
 * The shorter the text, the more has to speak for it: structured data, a date at the headline, an article's element.
 */
export function isArticle(grounds: Grounds): boolean {
	const { found, roots, head, meta, url } = grounds;
	const root = roots.at(-1);
	if (!root || !head.title) return false;
	const lines = found.lines.filter(({ block }) =>
		roots.some((one) => holds(one, block)),
	);
	const prose = lines
		.filter((line) => isShortProse(line) && !grounds.isNotice(line))
		.reduce((sum, line) => sum + textWeight(line.text), 0);

	const structured = articlesIn(meta) === 1;
	const declared =
		structured ||
		(articlesIn(meta) === 0 && /article/i.test(meta.meta("og:type")));
	if (!structured && (isList(found.body.clue) || isOther(meta, prose)))
		return false;
	if (!declared && isFront(url)) return false;

	// An article element around its headline says of a round-up that it is one article.
	const whole =
		structured ||
		(declared &&
			head.line &&
			[...upwards(head.line.block)].some(({ tag }) => tag === "article"));
	if (isChopped(found, lines, whole, prose)) return false;
	if (!structured && hasOtherHeadline(grounds, roots[0] ?? root)) return false;
	if (prose < leastOfUnsigned && isGallery(roots, prose)) return false;

	if (
		!structured &&
		prose < shortText &&
		overlayAround(root, (at) => !head.line || !holds(at, head.line.block))
	)
		return false;
	if (declared) return prose >= (structured && head.line ? leastOfNews : least);
	const dated = isDated(grounds);
	if (prose < shortText && !dated && isAnythingElse(grounds, prose))
		return false;
	const signed = dated || [...upwards(root)].slice(0, 3).some(isOfArticle);
	return prose >= (signed && head.line ? leastOfUndeclared : leastOfUnsigned);
}

/** How many articles the structured data describes. An index may describe each of those that it lists. */
const articlesIn = (meta: Metadata): number =>
	new Set(
		meta.things
			.filter((thing) =>
				typesOf(thing).some((type) => /(?:Article|Posting|Report)$/.test(type)),
			)
			.map((thing) => thing["headline"] ?? thing["name"] ?? thing["url"]),
	).size;

/** Declared to be something else. https://schema.org/WebPage and its kinds, https://ogp.me/#types */
function isOther(meta: Metadata, prose: number): boolean {
	const types = meta.things.flatMap(typesOf);
	const kind = meta.meta("og:type");
	const is = (test: RegExp) => types.some((type) => test.test(type));
	return (
		is(/^(?:Collection|SearchResults|Profile)Page$|Gallery$/) ||
		/^profile/i.test(kind) ||
		(prose < shortText &&
			(is(/^(?:Product|VideoObject)$/) ||
				/^(?:product|video|music)/i.test(kind)))
	);
}

/** WordPress says so of its lists and errors. https://developer.wordpress.org/reference/functions/get_body_class/ */
const isList = (clue: string): boolean =>
	/ (?:archive|search-results|search-no-results|error404|paged) /.test(clue) &&
	!/ single /.test(clue);

/** The front page of a site, or of one of its languages; an address with a query may be anything. */
function isFront(url: string): boolean {
	try {
		const { pathname, search } = new URL(url);
		return (
			/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i.test(
				pathname,
			) && !/\d/.test(search)
		);
	} catch {
		return false;
	}
}

/** A title that leads to another page. */
const isLinkedTitle = ({ block, text, linkChars }: Line): boolean =>
	/^h[1-6]$/.test(block.tag) && linkChars > text.length * 0.8;

/** A list of teasers or of whole stories: titles that lead elsewhere, each with a text of its own. */
function isChopped(
	{ lines: all }: Survey,
	lines: Line[],
	structured: boolean | undefined,
	prose: number,
): boolean {
	const [first, ...others] = lines.filter(isLinkedTitle);
	const teasers = lines.filter(
		(line) =>
			isLinkedTitle(line) ||
			(!structured &&
				line.text.length > 15 &&
				line.linkChars > line.text.length * 0.8 &&
				all[line.index + 1]?.linkChars === 0 &&
				isProse(all[line.index + 1] as Line)),
	).length;
	if (teasers < 3) return false;
	const sameLooks = others.filter(
		({ block }) => first && isAlike(block, first.block),
	).length;
	return (
		teasers * (structured ? declaredTeaserText : teaserText) > prose ||
		(!structured &&
			!!first &&
			sameLooks > 1 &&
			sameLooks * storyText > prose &&
			first.index < (lines.find(isProse)?.index ?? 0))
	);
}

/**
 * The nearest title above the text leads elsewhere, and stands nearer to it than the headline: the text is its story's.
 */
function hasOtherHeadline({ found, head, url }: Grounds, root: Block): boolean {
	const first = found.lines.findIndex(({ block }) => holds(root, block));
	const around = root.parent?.parent ?? root.parent;
	for (let at = first - 1; at >= 0 && at > first - 6; at--) {
		const line = found.lines[at];
		if (!line || line === head.line || !around || !holds(around, line.block))
			return false;
		if (isLinkedTitle(line) && line.text.length > 15)
			return (
				!(head.line && holds(around, head.line.block)) &&
				!allIn(line.block.element, "a[href]").some((link) =>
					leadsHere(attr(link, "href"), url),
				)
			);
	}
	return false;
}

/** Addresses are compared by their ends, since archives and copies put another before them. */
const leadsHere = (href: string, url: string): boolean => {
	const bare = (address: string) => address.replace(/^\w+:|[?#].*$|\/+$/g, "");
	return bare(href).length > 1 && bare(url).endsWith(bare(href));
};

/** A date or a time of day at the headline. */
function isDated({ found, head, meta }: Grounds): boolean {
	if (meta.meta("article:published_time", "datepublished", "date")) return true;
	const at = head.line?.index;
	return (
		at !== undefined &&
		found.lines
			.slice(Math.max(0, at - 3), at + 6)
			.some(
				(line) =>
					line !== head.line &&
					line.text.length < 120 &&
					(/\p{Nd}{4}|\p{Nd}{1,2}[.:/-]\p{Nd}{2}/u.test(line.text) ||
						allIn(line.block.element, "time").length > 0),
			)
	);
}

const isOfArticle = (block: Block): boolean =>
	block.tag === "article" || namedArticle(block);

/** Many pictures with hardly a line of text each. */
const isGallery = (roots: Block[], prose: number): boolean => {
	const pictures = roots.flatMap((root) => allIn(root.element, "img")).length;
	return pictures > 5 && pictures * 60 > prose;
};

/** What a short text without a date may be: on a page of an error, under a log-in, above a list of titles. */
const isAnythingElse = ({ found, head }: Grounds, prose: number): boolean =>
	/\b404\b/.test(head.title) ||
	found.lines.filter(
		(line) => line.index > (head.line?.index ?? 0) && isLinkedTitle(line),
	).length *
		60 >
		prose ||
	found.passwords.some(({ block }) => !block.hidden);

import { inside } from "./article-body";
import type { Words } from "./compile-wording";
import { allIn, attr, fold, rawTextOf } from "./dom";
import type { NoticeKind, Site } from "./model";
import { noticeWordsIn } from "./notice-words";
import { overlayAround } from "./overlays";
import {
	articleLike,
	isLandmark,
	isSide,
	namedComments,
	namedRelated,
	noticeWords,
} from "./places";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** One sign of a notice at one place of the page. */
export interface Hit {
	kind: NoticeKind;
	line?: Line;
	block: Block;
	/** 5: known on this site; 2: says what only notices say; 1: a heading or a shape that goes with them. */
	weight: number;
	because: string;
	/** How much of the line its words are, 0 to 1. */
	share?: number;
}

/** What the search is given: what must not be folded. */
export interface Grounds {
	found: Survey;
	words: Words;
	/** The article's own blocks. */
	roots: Block[];
	/** Whether a block is or holds a part of the article or its credits. */
	guarded(block: Block): boolean;
	/** Whether a line belongs to the article or its credits. */
	ours(line: Line): boolean;
	/** Whether a line is a sentence that looks like the article's own. */
	isText(line: Line): boolean;
	/** The line of the headline, when it is shown. */
	title?: Line;
	/** What is known of the site beforehand. */
	site?: Site;
}

/** Buttons that share say little, and so does a form. In characters. */
const longestBar = 200;
const shareHref =
	/^\s*(?:https?:)?\/\/(?:[\w-]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|wa\.me\/|whatsapp\.com\/send|t(?:elegram)?\.me\/share|reddit\.com\/submit|pinterest\.[a-z.]+\/pin\/create|vk\.com\/share)|^whatsapp:|^mailto:\?|[?&]share=/i;

/** In the site's own header, menus or footer, where a word about subscribing is a menu's and no notice. */
function inLandmark(block: Block, grounds: Grounds): boolean {
	for (const at of upwards(block)) {
		const ours = grounds.guarded(at);
		if (articleLike(at) ? ours : isLandmark(at) && !ours) return !ours;
	}
	return false;
}

/** Inside the article a sentence may speak of newsletters: it is a notice only with a control, or in a box of its own. */
function believable(hit: Hit, grounds: Grounds): boolean {
	const { line, block, weight, kind } = hit;
	const overlay = overlayAround(block, (at) => !grounds.guarded(at));
	if (overlay || weight > 2) return true;
	// A word in a menu above the headline is no offer.
	if (weight === 1 && block.order < (grounds.title?.block.order ?? Infinity))
		return false;
	if (
		inLandmark(block, grounds) &&
		!(kind === "newsletter" && weight === 2) &&
		kind !== "consent"
	)
		return false;
	const root = grounds.roots.find((one) => holds(one, block));
	if (!root || !line) return true;
	// A box that is named for notices, unless it holds the article's own sentences as well.
	for (const at of upwards(block)) {
		if (at === root) break;
		if (
			noticeWords.test(at.clue) ||
			/^(?:aside|form)$/.test(at.tag) ||
			// A form beside the words, in a small box of both; to the words of a paywall that are no sentence of the text, a link.
			(weight > 1 &&
				at.chars < longestBar &&
				allIn(
					at.element,
					kind === "paywall" && at.tag === "div" && !grounds.isText(line)
						? "form, a, button"
						: "form",
				).length)
		)
			return true;
	}
	return (
		allIn(block.element, "form, button, input").length > 0 ||
		(!/^(?:li|td|dd|blockquote)$/.test(block.tag) &&
			linksToNotice(block, grounds.words)) ||
		// Nobody is quoted, and little else is said.
		(weight === 2 && (hit.share ?? 0) > 0.75 && !/^[“"«„‘']/.test(line.text))
	);
}

const noticeAddress =
	/newsletter|subscri|abonn|sign-?up|log-?in|register|premium|donat|member/i;

/** Whether a link of the line is what a notice has: an offer by its own words or by its address. */
const linksToNotice = (block: Block, words: Words): boolean =>
	allIn(block.element, "a[href]").some(
		(link) =>
			noticeAddress.test(attr(link, "href")) ||
			noticeWordsIn(fold(rawTextOf(link)), words) !== undefined,
	);

/** Comments, letters and log-ins ask for more than an address. */
const asksOnlyForMail = ({ element }: Block): boolean =>
	allIn(element, "textarea, [type=password], [type=email]")
		.map((field) => attr(field, "type"))
		.join() === "email";

/** Blocks that are notices by their shape: bars of links that share, password forms, boxes of related links. */
function shapeHits(grounds: Grounds): Hit[] {
	const hits: Hit[] = [];
	const { found, roots } = grounds;
	const end = roots.at(-1)?.last ?? 0;
	const bars = new Map<Block, number>();
	for (const { element, block } of found.links)
		if (block.chars < longestBar && shareHref.test(attr(element, "href"))) {
			const bar = block.tag === "li" ? block.parent : block;
			if (bar) bars.set(bar, (bars.get(bar) ?? 0) + 1);
		}
	for (const [block, links] of bars)
		if (links > 1 && block.chars < longestBar)
			hits.push({
				kind: "social",
				block,
				weight: 2,
				because: `${links} links that share the page`,
			});
	for (const { block } of found.passwords)
		hits.push({
			kind: "registration",
			block,
			weight: 2,
			because: "asks for a password",
		});
	for (const block of found.blocks) {
		const isForm = block.tag === "form";
		if ((block.chars < 30 && !isForm) || grounds.guarded(block)) continue;
		const kind =
			namedRelated(block) && block.linkChars > block.chars * 0.5
				? "related"
				: block.order > end && namedComments(block)
					? "comments"
					: isForm && inside(roots, block) && asksOnlyForMail(block)
						? "newsletter"
						: undefined;
		if (kind)
			hits.push({
				kind,
				// A form of one field and one button is what the box around it makes it.
				block: (isForm && block.chars < 30 && block.parent) || block,
				weight: 1,
				because: `${isForm ? "a form" : "is named"} for ${kind}`,
			});
	}
	return hits;
}

/** What scripts that load the next story call its box. */
const namedNext = /scroll-post|infinite/;

/**
 * Other stories that follow the article: a headline that links elsewhere on the site, with text of its own; or an
 * article element beside the headline's own that is named so, or whose headline has the same rank. A lower rank may
 * head a part of the same article.
 */
function storyHits({ found, roots, guarded, title }: Grounds): Hit[] {
	const own =
		title && [...upwards(title.block)].find(({ tag }) => tag === "article");
	const end = roots.at(-1)?.last ?? 0;
	const after = found.lines.filter(
		({ block }) => block.order > end && !block.hidden,
	);
	const prose = new Int32Array(found.blocks.length);
	for (const line of after)
		if (line.text.length > 80 && line.linkChars < line.text.length / 2)
			for (const at of upwards(line.block))
				prose[at.order] = (prose[at.order] ?? 0) + 1;
	const hits: Hit[] = [];
	for (const { block, text, linkChars } of after) {
		if (!/^h[1-4]$/.test(block.tag) || text.length < 15) continue;
		const linked = linkChars >= text.length * 0.8;
		if (!linked && (!own || holds(own, block))) continue;
		for (const at of upwards(block)) {
			// An article has a header of its own.
			const site = isLandmark(at) && at.parent?.tag !== "article";
			if (guarded(at) || site || isSide(at)) break;
			if ((prose[at.order] ?? 0) < 2) continue;
			if (
				!linked &&
				(at.tag !== "article" ||
					!(block.tag === title?.block.tag || namedNext.test(at.clue)))
			)
				continue;
			const because = `another story, “${text}”`;
			hits.push({ kind: "next-story", block: at, weight: 3, because });
			break;
		}
	}
	return hits;
}

/**
 * What the site's file names. It may be old, or the site may wrap something else in it: it is only a sign like others.
 */
function knownHits({ found, site }: Grounds): Hit[] {
	const kinds = new Map<Element, NoticeKind>();
	for (const { kind, selector } of site?.notices ?? [])
		for (const element of allIn(found.body.element, selector))
			kinds.set(element, kind);
	if (!kinds.size) return [];
	return found.blocks.flatMap((block): Hit[] => {
		const kind = kinds.get(block.element);
		const because = `known on ${site?.name}`;
		return kind ? [{ kind, block, weight: 5, because }] : [];
	});
}

/** Every believable sign of a notice outside of what is guarded. */
export function noticeHits(grounds: Grounds): Hit[] {
	const spoken = grounds.found.lines.flatMap((line): Hit[] => {
		if (grounds.ours(line)) return [];
		const said = noticeWordsIn(line.text, grounds.words);
		return said ? [{ ...said, line, block: line.block }] : [];
	});
	return [
		...spoken,
		...knownHits(grounds),
		...shapeHits(grounds),
		...storyHits(grounds),
	].filter((hit) => !grounds.guarded(hit.block) && believable(hit, grounds));
}

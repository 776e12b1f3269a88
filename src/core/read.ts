import { addRecord } from "./add-record";
import { articleBody, inside, isProse } from "./article-body";
import { baseOf } from "./base-of";
import type { Builder } from "./builder";
import { byline } from "./byline";
import { compileWording } from "./compile-wording";
import { creditPlaces } from "./credit-places";
import { plainCredits } from "./credits";
import { cssPath, type Places } from "./css-path";
import { allIn, fold, rawTextOf } from "./dom";
import { gateOf, standing } from "./gate";
import { guard } from "./guard";
import { type Headline, headline } from "./headline";
import { isArticle } from "./is-article";
import { languageTag } from "./language-tag";
import { metadata } from "./metadata";
import type { Article, Claim, Outlet, Reading, Site, Wording } from "./model";
import { noticeWordsIn } from "./notice-words";
import { notices } from "./notices";
import { isShown } from "./overlays";
import { photoCredit } from "./photo-credit";
import { relationOf } from "./relation";
import { siteOf } from "./site-of";
import { sourceBox } from "./source-box";
import { standfirst } from "./standfirst";
import { type Block, holds, type Line, survey } from "./survey";
import { teasers } from "./teasers";
import { wordingFor } from "./wording-for";

/** What a reading needs to know beforehand: data, gathered in knowledge. */
export interface Knowledge {
	sites: Site[];
	wording: Wording[];
	/**
	 * Builds the article's body, and tells all about its original. It is handed in so that a page pays for it only when panel or reader want
	 * them: without it the body is empty, nothing is left out, only the title is claimed, of
	 * the original only the language is known, the article's language is what the page
	 * declares, and the state is told only where the page is gated.
	 */
	build?: Builder;
}

/** Reasons why something in the article is not in the body, and yet not left out: it stands elsewhere. */
const shownAbove = "shown above the text";
const isNotice = "notice";

const nothing = (url: string): Reading => ({
	url,
	kind: "other",
	translated: false,
	relation: null,
	state: "unknown",
	claims: [],
	notices: [],
	evidence: [],
});

/**
 * Everything the page itself tells: the article, its credits, its notices. Never changes the page, never throws.
 * The outlet's own record is not in it: `addRecord` adds that where the records are at hand.
 */
export function readPage(
	page: Document,
	url: string,
	knowledge: Knowledge,
): Reading {
	try {
		return observe(page, url, knowledge);
	} catch {
		return nothing(url);
	}
}

/** `readPage` with the outlets' records. */
export function read(
	page: Document,
	url: string,
	knowledge: Knowledge & { build: Builder; outlets: Outlet[] },
): Reading {
	return addRecord(readPage(page, url, knowledge), knowledge.outlets);
}

function observe(page: Document, url: string, knowledge: Knowledge): Reading {
	const { build } = knowledge;
	const found = survey(page);
	if (!found) return nothing(url);
	const meta = metadata(page);
	const base = baseOf(meta, url);
	const site = siteOf(knowledge.sites, url);
	const publisher = site?.name ?? meta.meta("og:site_name");
	const head = headline(found, meta, page);
	const declared = languageTag(meta.language);
	const spokenIn = (lines: Line[]) =>
		build?.spokenIn(lines, declared, knowledge.wording) ?? {
			language: declared,
		};
	const words = compileWording(
		wordingFor(
			knowledge.wording,
			declared,
			spokenIn(found.lines.slice(head.line?.index)).language,
		),
	);
	const isNoticeLine = (line: Line) =>
		noticeWordsIn(line.text, words)?.weight === 2;
	const isTeaser = teasers(found, url, head.line);
	const { roots, isText, isRefrain } = articleBody(
		found,
		isNoticeLine,
		isTeaser,
		head,
	);
	if (!isArticle({ found, roots, head, meta, url, isNotice: isNoticeLine }))
		return nothing(url);

	const start = head.line ? head.line.index + 1 : 0;
	const below = found.lines.slice(start, start + 8);
	const by = byline(found, meta, publisher, words, below, url);
	const { protect, guarded } = guard(found.blocks.length);
	const inRoots = (line: Line) => inside(roots, line.block);
	const ours = new Set<Line>();
	const keep = (line: Line | undefined) => {
		if (!line) return;
		ours.add(line);
		protect(line.block);
	};
	for (const root of roots) protect(root);
	const signed = by.block;
	if (signed) protect(signed);
	const stations = creditPlaces(found, roots, head);
	const near = stations.filter(({ amid }) => !amid).map(({ line }) => line);
	const credited =
		build?.credits(stations, words, url, base) ?? plainCredits(stations, words);
	for (const { line, whole, denied } of credited)
		if (!denied && (whole || !inRoots(line))) keep(line);
	const lead = standfirst(
		found,
		meta,
		head.line,
		inRoots,
		(line) => isNoticeLine(line) || credited.some((one) => one.line === line),
	);
	const headLines = [head.line, ...lead];
	for (const line of headLines) keep(line);
	const rootLines = found.lines.filter(
		(line) => inRoots(line) && !headLines.includes(line),
	);
	const written = spokenIn(rootLines);
	const { language } = written;
	const translates = site !== undefined;
	const asked = { url, language, publisher, translates, credited };
	const related = relationOf(asked);
	const box = sourceBox(found, words, url, guarded);
	if (box) {
		protect(box.block);
		for (const line of box.lines) keep(line);
	}
	const photos = found.lines.filter(inRoots).flatMap((line) => {
		const credit = photoCredit(line.text, words);
		return credit ? [{ line, credit }] : [];
	});
	for (const { line } of photos) ours.add(line);

	const stands = standing(
		page,
		notices({
			found,
			words,
			roots,
			guarded,
			ours: (line) => ours.has(line),
			isText,
			title: head.line,
			site,
		}),
		words,
	);
	const gates = stands.filter(({ gate }) => gate);
	const gate = gates.find(({ hidden }) => !hidden) ?? gates[0];
	const folding = stands.filter(({ gate: barred }) => !barred);

	const leave = new Map<Element, string>();
	for (const { notice } of stands) leave.set(notice.block.element, isNotice);
	for (const { line, whole } of related.relation ? related.credits : [])
		if (whole && inRoots(line) && isAlone(line.block))
			leave.set(line.block.element, "credit, shown with the source");
	for (const { line } of photos)
		leave.set(line.block.element, "picture credit, shown under the picture");
	if (box)
		leave.set(box.block.element, "note on the outlet, shown with the source");
	for (const line of headLines)
		if (line && inRoots(line)) leave.set(line.block.element, shownAbove);
	if (by.element) {
		// "By", the name and the date are one line; the name alone would leave the rest of it in the text.
		const whole = signed && signed.chars < 120 && !roots.includes(signed);
		leave.set(whole ? signed.element : by.element, shownAbove);
	}

	const unseen = new Set<Element>();
	for (const line of rootLines)
		if (!isShown(page, line.block.element)) unseen.add(line.block.element);
	const first =
		rootLines.find(
			(line) => isProse(line) && !unseen.has(line.block.element),
		) ?? rootLines[0];
	const built = build?.tree({
		base,
		url,
		found,
		words,
		title: head.line,
		first,
		roots,
		isText,
		isRefrain,
		isTeaser,
		authors: by.authors,
		because: (element) => leave.get(element),
		hidden: (element) => unseen.has(element),
		apart: (block) => stands.some(({ notice }) => holds(notice.block, block)),
		photoCredits: photos.map(({ credit }) => credit),
	});

	const dir = build?.directionOf(page, roots, written);
	const place =
		first && build?.dateline(first.text, emphasised(first), words.notDatelines);
	const state =
		gate && !gate.hidden
			? "gated"
			: (build?.pageState({ meta, rootLines, folding, roots }) ?? "unknown");
	const article: Article = {
		title: head.title,
		...(lead.length
			? { standfirst: lead.map(({ text }) => text).join(" ") }
			: {}),
		authors: by.authors.filter(
			(name) => !related.credits.some((one) => one.translator?.includes(name)),
		),
		...(place ? { dateline: place } : {}),
		...(by.published ? { published: by.published } : {}),
		...(by.modified ? { modified: by.modified } : {}),
		...(language ? { language } : {}),
		...(dir ? { dir } : {}),
		body: {
			type: "root",
			children: state === "gated" ? [] : (built?.children ?? []),
		},
		leftOut: (built?.leftOut ?? [])
			.filter(({ because }) => because !== isNotice && because !== shownAbove)
			.map(({ element, because }) => ({
				words: fold(rawTextOf(element)).slice(0, 80),
				because,
				at: cssPath(element),
			})),
	};
	const places: Places = new Map();
	const claims = { article, head, lead, by, first, publisher, words };
	const told = build?.attribution({
		...asked,
		page,
		found,
		meta,
		box,
		near,
		claims,
	});
	const { relation, original, evidence } = told ?? related;
	return {
		url,
		kind: "article",
		translated: relation !== null && relation !== "republication",
		relation,
		state,
		article,
		...(relation && original ? { original } : {}),
		claims: told?.claims ?? [claimOfTitle(head)],
		notices: folding.map(({ notice, hidden }) => ({
			kind: notice.kind,
			at: cssPath(notice.block.element, places),
			words: notice.words,
			because: notice.because,
			hidden,
		})),
		...(gate ? { gate: gateOf(gate, url) } : {}),
		evidence,
	};
}

const claimOfTitle = ({ title, line }: Headline): Claim => ({
	about: "article",
	property: "title",
	value: title,
	by: "page",
	...(line && { at: cssPath(line.block.element) }),
});

/** A block of one line and nothing else, so that it can be left out without anything beside it. */
const isAlone = ({ lines, kids }: Block): boolean =>
	lines.length === 1 && kids.length === 0;

/** The opening words of a line that stand in an element of their own. */
function emphasised(line: Line): string {
	const [first] = allIn(line.block.element, "strong, b, em, i, span, small");
	const words = first ? fold(rawTextOf(first)) : "";
	return words && line.text.startsWith(words) ? words : "";
}

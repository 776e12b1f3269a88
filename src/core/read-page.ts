import { articleBody, inside } from "./article-body";
import type { Builder } from "./builder";
import type { Byline } from "./byline";
import { compileWording } from "./compile-wording";
import { type CreditGlimpse, creditGlimpse } from "./credit-glimpse";
import { cssPath, type Places } from "./css-path";
import { gateOf, standing } from "./gate";
import { guard } from "./guard";
import { type Headline, headline } from "./headline";
import { isArticle } from "./is-article";
import { languageTag } from "./language-tag";
import type { LeanWording } from "./lean-wording";
import { metadata } from "./metadata";
import type { Claim, Reading, Site } from "./model";
import { nothingRead } from "./nothing-read";
import { noticeWordsIn } from "./notice-words";
import { notices } from "./notices";
import type { ShownTitle } from "./shown-title";
import { siteOf } from "./site-of";
import { sourceBox } from "./source-box";
import { type Line, survey } from "./survey";
import { teasers } from "./teasers";
import { wordingFor } from "./wording-for";

/** What a reading needs to know beforehand: data, gathered in knowledge. */
export interface Knowledge {
	sites: Site[];
	wording: LeanWording[];
	/**
	 * Builds the article's body, and tells all about its original. It is handed in so that a page pays for it only when
	 * panel or reader want them: without it the body is empty, nothing is left out, of the original no more is told than
	 * whether a credit names it, the article's language is what the page declares, and the state is told only where the
	 * page is gated.
	 */
	build?: Builder;
}

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
		return nothingRead(url);
	}
}

function observe(page: Document, url: string, knowledge: Knowledge): Reading {
	const { build } = knowledge;
	const found = survey(page);
	if (!found) return nothingRead(url);
	const meta = metadata(page);
	const site = siteOf(knowledge.sites, url);
	const publisher = site?.name ?? meta.meta("og:site_name");
	const head = headline(found, meta, page);
	const declared = languageTag(meta.language);
	const spokenIn = (lines: Line[]) =>
		build?.spokenIn(lines, declared, knowledge.wording) ?? {
			language: declared,
		};
	const spoken = spokenIn(found.lines.slice(head.line?.index)).language;
	const words = compileWording(wordingFor(knowledge.wording, declared, spoken));
	const isNoticeLine = (line: Line) =>
		noticeWordsIn(line.text, words)?.weight === 2;
	const isTeaser = teasers(found, url, head.line, isNoticeLine);
	const { roots, isText, isRefrain } = articleBody(
		found,
		isNoticeLine,
		isTeaser,
		head,
	);
	if (!isArticle({ found, roots, head, meta, url, isNotice: isNoticeLine }))
		return nothingRead(url);

	const shown: ShownTitle =
		build?.shownTitle(head, found, meta, publisher, url, roots) ?? head;
	const by: Byline = build?.byline(
		found,
		meta,
		publisher,
		words,
		shown,
		url,
		spoken,
		roots,
	) ?? { authors: [] };
	const { protect, guarded } = guard(found.blocks.length);
	const inRoots = (line: Line) => inside(roots, line.block);
	const ours = new Set<Line>();
	const keep = (line: Line | undefined) => {
		if (!line) return;
		ours.add(line);
		protect(line.block);
	};
	for (const root of roots) protect(root);
	// Where names stand at headline and text, whoever they are of.
	const end = roots.at(-1)?.last ?? 0;
	for (const { block } of found.signs)
		if (block.order >= (head.line?.block.order ?? end) && block.order <= end)
			protect(block);
	const translates = site !== undefined;
	const glimpse = creditGlimpse(found, roots, head.line, words, translates);
	for (const line of [head.line, ...glimpse.lines]) keep(line);
	const { credited = [], near = [] } =
		build?.credits(url, found, meta, roots, shown, words) ?? {};
	const lead =
		build?.standfirst(
			found,
			meta,
			shown.line,
			inRoots,
			(line) => isNoticeLine(line) || credited.some((one) => one.line === line),
		) ?? [];
	const above = [shown.line, ...lead];
	const rootLines = found.lines.filter(
		(line) => inRoots(line) && !above.includes(line),
	);
	const written = spokenIn(rootLines);
	const { language } = written;
	const box = sourceBox(found, words, url, guarded);
	if (box) {
		protect(box.block);
		for (const line of box.lines) keep(line);
	}

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
		roots.at(-1)?.element,
	);
	const gates = stands.filter(({ gate }) => gate);
	const gate = gates.find(({ hidden }) => !hidden) ?? gates[0];
	const folding = stands.filter(({ gate: barred }) => !barred);

	const places: Places = new Map();
	const bare: Reading = {
		url,
		kind: "article",
		translated: glimpse.translated,
		relation: glimpse.translated ? "translation" : null,
		state: gate && !gate.hidden ? "gated" : "unknown",
		article: {
			title: shown.title,
			authors: by.authors,
			...(language ? { language } : {}),
			body: { type: "root", children: [] },
			leftOut: [],
		},
		claims: [claimOfTitle(shown), ...claimOfLanguage(glimpse)],
		notices: folding.map(({ notice, hidden }) => ({
			kind: notice.kind,
			at: cssPath(notice.block.element, places),
			words: notice.words,
			because: notice.because,
			hidden,
		})),
		...(gate ? { gate: gateOf(gate, url) } : {}),
		evidence: [],
	};
	return (
		build?.tell(bare, {
			page,
			found,
			meta,
			words,
			head: shown,
			lead,
			by,
			roots,
			isText,
			isRefrain,
			isTeaser,
			asked: { url, language, publisher, translates, credited },
			near,
			box,
			written,
			rootLines,
			stands,
			folding,
			places,
			knowledge,
		}) ?? bare
	);
}

/** The original's language as the credits name it; `attribution` finds out its code. */
const claimOfLanguage = ({ language }: CreditGlimpse): Claim[] =>
	language
		? [
				{
					about: "original",
					property: "language",
					value: language,
					by: "page",
				},
			]
		: [];

const claimOfTitle = ({ title, line }: Headline): Claim => ({
	about: "article",
	property: "title",
	value: title,
	by: "page",
	...(line && { at: cssPath(line.block.element) }),
});

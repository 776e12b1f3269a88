import type { Words } from "./compile-wording";
import { all, allIn, attr } from "./dom";
import type { NoticeKind } from "./model";
import { overlayAround } from "./overlays";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** A block that is a notice, before it is known whether it is shown, and whether it is a gate. */
export interface FoundNotice {
	kind: NoticeKind;
	block: Block;
	words: string;
	because: string;
	/** Shaped like something that lies over the page. */
	overlay: boolean;
}

interface Hit {
	kind: NoticeKind;
	line?: Line;
	block: Block;
	/** 2: says what only notices say; 1: a heading or a shape that goes with them. */
	weight: number;
	because: string;
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
	/** The line of the headline, when it is shown. */
	title?: Line;
}

const longestNotice = 320;
const noticeWords =
	/(?:^|[\s_-])(?:paywall|meter\w*|gate|subscri\w+|newsletter\w*|nl|sign-?up|regwall|registration|promo\w*|popup|prompt|piano|tp|cta|upsell|membership\w*|premium|donat\w+|consent|cookie\w*|banner|modal|infobar)(?:[\s_-]|$)/;
const landmarkWords =
	/ (?:site-header|masthead|navbar|topbar|top-bar|main-nav(?:igation)?|site-footer|page-footer|footer|banner|navigation|contentinfo) /;
const sideWords =
	/(?:^|[\s_-])(?:side-?bar|sidebar-column|column-right|right-?(?:col(?:umn)?|rail)|rail|complementary)(?:[\s_-]|$)/;
const relatedWords =
	/(?:^|[\s_-])(?:related|recommend\w*|outbrain|taboola|jp-relatedposts|read-?more|more-stories|around-the-web|most-read|trending)(?:[\s_-]|$)/;
const shareHref =
	/facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|wa\.me\/|whatsapp:|api\.whatsapp|t\.me\/share|telegram\.me\/share|reddit\.com\/submit|pinterest\.[a-z.]+\/pin\/create|[?&]share=|vk\.com\/share|mailto:\?/i;

const isLandmark = (block: Block): boolean =>
	block.tag === "header" ||
	block.tag === "nav" ||
	block.tag === "footer" ||
	landmarkWords.test(block.clue);

const isMenu = (block: Block): boolean =>
	block.tag === "nav" || / (?:menu|nav|main-menu|navigation) /.test(block.clue);

const articleLike = (block: Block): boolean =>
	/^(?:article|main|section)$/.test(block.tag);

/** In the site's own header, menus or footer, where a word about subscribing is a menu's and no notice. */
function inLandmark(block: Block, grounds: Grounds): boolean {
	for (const at of upwards(block)) {
		if (articleLike(at) && !grounds.guarded(at)) continue;
		if (articleLike(at)) return false;
		if (isLandmark(at) && !grounds.guarded(at)) return true;
	}
	return false;
}

/** Words of a line that only a notice would say, or that head one. */
function lineHit(line: Line, grounds: Grounds): Hit | undefined {
	const { text, block } = line;
	if (text.length > longestNotice) return undefined;
	for (const { kind, says, labels } of grounds.words.notices) {
		const said = says?.exec(text);
		if (said)
			return { kind, line, block, weight: 2, because: `says “${said[0]}”` };
		if (text.length < 60 && labels?.test(text))
			return { kind, line, block, weight: 1, because: `is headed “${text}”` };
	}
	return undefined;
}

/** Inside the article a sentence may speak of newsletters: it is a notice only with a control, or in a box of its own. */
function believable(hit: Hit, grounds: Grounds): boolean {
	const { line, block, weight, kind } = hit;
	const beforeTitle =
		grounds.title !== undefined && block.order < grounds.title.block.order;
	const overlay = overlayAround(block, (at) => !grounds.guarded(at));
	if (overlay) return true;
	if (weight === 1 && (beforeTitle || !grounds.title)) return false;
	if (
		inLandmark(block, grounds) &&
		!(kind === "newsletter" && weight === 2) &&
		kind !== "consent"
	)
		return false;
	const root = grounds.roots.find((one) => holds(one, block));
	if (!root || !line) return true;
	for (const at of upwards(block)) {
		if (at === root) break;
		if (noticeWords.test(at.clue) || /^(?:aside|form)$/.test(at.tag))
			return true;
	}
	return (
		line.linkChars > 0 ||
		allIn(block.element, "form, button, input").length > 0 ||
		(weight === 2 &&
			/^(?:paywall|registration)$/.test(kind) &&
			block.tag !== "li")
	);
}

/** Blocks that are notices by their shape: bars of links that share, password forms, boxes of related links. */
function shapeHits(grounds: Grounds, page: Document): Hit[] {
	const hits: Hit[] = [];
	const { found } = grounds;
	const blockAround = (element: Element): Block | undefined => {
		for (let at: Element | null = element; at; at = at.parentElement) {
			const block = found.of(at);
			if (block) return block;
		}
		return undefined;
	};
	const bars = new Map<Block, number>();
	for (const link of all(page, "a[href]"))
		if (shareHref.test(attr(link, "href"))) {
			const block = blockAround(link);
			const bar = block && (block.tag === "li" ? block.parent : block);
			if (bar) bars.set(bar, (bars.get(bar) ?? 0) + 1);
		}
	for (const [block, links] of bars)
		if (links > 1 && block.chars < 200)
			hits.push({
				kind: "social",
				block,
				weight: 2,
				because: `${links} links that share the page`,
			});
	for (const input of all(page, 'input[type="password" i]')) {
		const block = blockAround(input);
		if (block)
			hits.push({
				kind: "registration",
				block,
				weight: 2,
				because: "asks for a password",
			});
	}
	for (const block of found.blocks)
		if (
			relatedWords.test(block.clue) &&
			block.chars > 30 &&
			block.linkChars > block.chars * 0.5 &&
			!grounds.guarded(block)
		)
			hits.push({
				kind: "related",
				block,
				weight: 1,
				because: "a box of links to other stories",
			});
	return hits;
}

/** Other stories that follow the article: a headline that links elsewhere on the site, with text of its own. */
function storyHits(grounds: Grounds): Hit[] {
	const { found, roots } = grounds;
	const end = Math.max(...roots.map((root) => root.last));
	const hits: Hit[] = [];
	for (const line of found.lines) {
		const { block } = line;
		if (
			block.order <= end ||
			!/^h[1-4]$/.test(block.tag) ||
			line.linkChars < line.text.length * 0.8
		)
			continue;
		if (line.text.length < 15 || block.hidden) continue;
		for (const at of upwards(block)) {
			if (grounds.guarded(at) || isLandmark(at) || sideWords.test(at.clue))
				break;
			const prose = found.lines.filter(
				(one) =>
					one !== line &&
					holds(at, one.block) &&
					one.text.length > 80 &&
					one.linkChars < one.text.length / 2,
			);
			if (prose.length > 1) {
				hits.push({
					kind: "next-story",
					block: at,
					weight: 3,
					because: `another story, “${line.text}”`,
				});
				break;
			}
		}
	}
	return hits;
}

/** All notices of the page, outermost first, none inside another. */
export function notices(grounds: Grounds, page: Document): FoundNotice[] {
	const { found, guarded } = grounds;
	const hits = [
		...found.lines.flatMap((line) => {
			if (grounds.ours(line)) return [];
			const hit = lineHit(line, grounds);
			return hit ? [hit] : [];
		}),
		...shapeHits(grounds, page),
		...storyHits(grounds),
	].filter((hit) => !guarded(hit.block) && believable(hit, grounds));

	const hitChars = new Float64Array(found.blocks.length);
	for (const { line } of hits)
		if (line)
			for (const at of upwards(line.block))
				hitChars[at.order] = (hitChars[at.order] ?? 0) + line.text.length;

	/** Grows a hit to the largest block that holds nothing but the notice. */
	const grow = (hit: Hit): Block => {
		const overlay = overlayAround(hit.block, (at) => !guarded(at));
		if (overlay) return overlay;
		let grown = hit.block;
		for (const at of upwards(hit.block)) {
			if (
				guarded(at) ||
				(/^(?:body|html|main|form)$/.test(at.tag) && at.tag !== "form")
			)
				break;
			if (isLandmark(at) || isMenu(at)) break;
			const own = hitChars[at.order] ?? 0;
			const foreign = at.chars - own;
			if (hit.kind === "next-story") {
				const others = hits.some(
					(one) =>
						one !== hit &&
						one.kind !== "next-story" &&
						one.weight === 2 &&
						holds(at, one.block) &&
						!holds(hit.block, one.block),
				);
				if (others) break;
			} else if (sideWords.test(at.clue) || at.tag === "aside") {
				if (hit.kind === "related") {
					grown = at;
					continue;
				}
				if (foreign > 160) break;
			} else if (
				foreign >
				(noticeWords.test(at.clue)
					? Math.max(600, own * 3)
					: Math.max(120, own))
			)
				if (
					hit.line &&
					holds(at, hit.line.block) &&
					!(hit.kind === "related" && at.linkChars > at.chars * 0.5)
				) {
					if (sideAbove(at, guarded) && hit.kind === "related") continue;
					break;
				}
			grown = at;
		}
		return grown;
	};

	const grown = new Map<Block, Hit[]>();
	for (const hit of hits) {
		const block = grow(hit);
		grown.set(block, [...(grown.get(block) ?? []), hit]);
	}
	const outer = [...grown.keys()]
		.sort((a, b) => a.order - b.order || b.last - a.last)
		.reduce<Block[]>((kept, block) => {
			if (!kept.some((one) => holds(one, block))) kept.push(block);
			return kept;
		}, []);
	return outer
		.filter(
			(block) =>
				block.chars > 0 || allIn(block.element, "a, input, button").length > 0,
		)
		.map((block) => {
			const inside = [...grown]
				.filter(([one]) => holds(block, one))
				.flatMap(([, list]) => list);
			return {
				kind: kindOf(inside),
				block,
				words: firstWords(block, found),
				because: [...new Set(inside.map((hit) => hit.because))]
					.slice(0, 3)
					.join("; "),
				overlay: overlayAround(block, (at) => !guarded(at)) !== undefined,
			};
		});
}

const sideAbove = (
	block: Block,
	guarded: (block: Block) => boolean,
): boolean => {
	for (const at of upwards(block)) {
		if (guarded(at)) return false;
		if (at.tag === "aside" || sideWords.test(at.clue)) return true;
	}
	return false;
};

/** Another story or a paywall names the whole; a mixture of offers is a promo; else the heaviest kind. */
function kindOf(hits: Hit[]): NoticeKind {
	const weights = new Map<NoticeKind, number>();
	for (const { kind, weight } of hits)
		weights.set(kind, (weights.get(kind) ?? 0) + weight);
	if ((weights.get("next-story") ?? 0) > 2) return "next-story";
	if ((weights.get("paywall") ?? 0) > 1) return "paywall";
	const offers = (
		["subscribe", "newsletter", "promo", "registration"] as const
	).filter((kind) => weights.has(kind));
	if (offers.length > 2) return "promo";
	let best: NoticeKind = hits[0]?.kind ?? "promo";
	for (const [kind, weight] of weights)
		if (weight > (weights.get(best) ?? 0)) best = kind;
	return best;
}

/** What it begins with, for the stub and the panel: up to about 80 characters, cut between words. */
function firstWords(block: Block, { lines }: Survey): string {
	const text = lines
		.filter((line) => holds(block, line.block))
		.slice(0, 3)
		.map((line) => line.text)
		.join(" ");
	return text.length > 80
		? `${text.slice(0, 80).replace(/\s+\S*$/, "")}…`
		: text;
}

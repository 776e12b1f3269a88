import { inside, isProse } from "./article-body";
import { allIn } from "./dom";
import type { NoticeKind } from "./model";
import { type Grounds, type Hit, noticeHits } from "./notice-hits";
import { overlayAround } from "./overlays";
import { isLandmark, isMenu, isNamedFor, isSide, noticeWords } from "./places";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** A block that is a notice, before it is known whether it is shown, and whether it is a gate. */
export interface FoundNotice {
	kind: NoticeKind;
	block: Block;
	words: string;
	because: string;
	/** Shaped like something that lies over the page. */
	overlay: boolean;
	/** Nothing but whether cookies may be set: whatever is chosen closes it, where no money is asked for beside it. */
	asksConsentOnly: boolean;
}

/**
 * Text that may stand in a notice without being one of its known words, in characters: by itself, and in a box that is
 * named for it.
 */
const besides = 120;
const besidesInNamed = 600;
const besidesInSide = 160;

/** All notices of the page in document order, none inside another. */
export function notices(grounds: Grounds): FoundNotice[] {
	const { found, roots } = grounds;
	const hits = noticeHits(grounds);
	const known = new Float64Array(found.blocks.length);
	const strong = new Int32Array(found.blocks.length);
	const spoken = new Set<Line>();
	for (const { line, block, kind, weight } of hits) {
		if (kind === "next-story" || weight > 3) continue;
		if (line) spoken.add(line);
		for (const at of upwards(block)) {
			known[at.order] =
				(known[at.order] ?? 0) + (line?.text.length ?? block.chars);
			if (weight === 2) strong[at.order] = (strong[at.order] ?? 0) + 1;
		}
	}
	const { prose, text } = ownLines(grounds, spoken);

	/** Whether a block around a hit holds little else than notices, and no sentence of the article. */
	const belongs = (hit: Hit, at: Block): boolean => {
		const own = Math.min(known[at.order] ?? 0, at.chars);
		const foreign = at.chars - own;
		if (hit.weight > 3) return at === hit.block && !text[at.order];
		if (hit.kind === "next-story")
			return strong[at.order] === strong[hit.block.order];
		if (text[at.order]) return false;
		// What heads a block names all of it.
		if (
			hit.kind === "comments" &&
			hit.line &&
			hit.block.order < at.order + 3 &&
			!prose[at.order]
		)
			return true;
		// In the article, the small box of a newsletter is that as a whole: no line of it looks like the text, few are
		// links, and it holds less than a paragraph beside.
		if (
			hit.kind === "newsletter" &&
			foreign <= besidesInSide &&
			at.linkChars < at.chars / 2 &&
			inside(roots, at)
		)
			return true;
		if (isSide(at)) return foreign <= besidesInSide;
		if (hit.kind === "related" && at.linkChars > at.chars * 0.5) return true;
		if (isNamedFor(at, hit.kind))
			return foreign <= Math.max(besidesInNamed, own * 3);
		return !prose[at.order] && foreign <= Math.max(besides, own);
	};

	/** The largest block around a hit that holds nothing but notices; none where it stands in the article's own text. */
	const grow = (hit: Hit): Block | undefined => {
		const around = (test: (block: Block) => boolean): Block | undefined => {
			let last: Block | undefined;
			for (const at of upwards(hit.block)) {
				if (grounds.guarded(at) || at.tag === "body") break;
				if (test(at)) last = at;
			}
			return last;
		};
		const whole =
			overlayAround(hit.block, (at) => !grounds.guarded(at)) ??
			(hit.kind === "related" ? around(isSide) : undefined);
		if (whole) return whole;
		let grown: Block | undefined;
		for (const at of upwards(hit.block)) {
			if (grounds.guarded(at) || /^(?:body|html|main)$/.test(at.tag)) break;
			if (isLandmark(at) || isMenu(at)) break;
			if (belongs(hit, at)) grown = at;
		}
		return grown;
	};

	const grown = hits
		.flatMap((hit) => {
			const block = grow(hit);
			return block ? [{ hit, block }] : [];
		})
		.sort(
			(a, b) => a.block.order - b.block.order || b.block.last - a.block.last,
		);
	const outer: { block: Block; hits: Hit[] }[] = [];
	for (const { hit, block } of grown) {
		const last = outer.at(-1);
		if (last && block.order <= last.block.last) last.hits.push(hit);
		else outer.push({ block, hits: [hit] });
	}
	return outer
		.filter(({ block, hits: own }) => isWorthAStub(block, own, grounds.roots))
		.map(({ block, hits: own }) => ({
			kind: kindOf(own, block),
			block,
			words: firstWords(block, found),
			because: [...new Set(own.map((hit) => hit.because))]
				.slice(0, 3)
				.join("; "),
			overlay: overlayAround(block, (at) => !grounds.guarded(at)) !== undefined,
			asksConsentOnly: own.every(({ kind }) => kind === "consent"),
		}));
}

const offers = new Set([
	"paywall",
	"registration",
	"subscribe",
	"newsletter",
	"promo",
]);
/** A menu's entry is shorter. In characters. */
const longestEntry = 60;

/** A label with nothing to fill in is no offer, and a short link outside of the article is an entry of a menu. */
const isWorthAStub = (block: Block, hits: Hit[], roots: Block[]): boolean =>
	allIn(
		block.element,
		`input, button, textarea${inside(roots, block) ? ", [href*=newsletter]" : ""}`,
	).length > 0 ||
	(hits.some(({ kind }) => !offers.has(kind))
		? block.chars > 0 || allIn(block.element, "a").length > 0
		: hits.some(({ weight }) => weight > 1) &&
			(block.chars > longestEntry ||
				block.linkChars < block.chars * 0.8 ||
				noticeWords.test(block.clue) ||
				inside(roots, block)));

/**
 * What must not be folded along, counted by block: `text`, the lines that look like the article's sentences and its
 * crossheads; `prose`, in the article any sentence, and between headline and text whatever is no link, such as a date.
 */
function ownLines(
	{ found, roots, isText, title }: Grounds,
	spoken: Set<Line>,
): { prose: Int32Array; text: Int32Array } {
	const prose = new Int32Array(found.blocks.length);
	const text = new Int32Array(found.blocks.length);
	const start = Math.min(...roots.map(({ order }) => order));
	for (const line of found.lines) {
		const { block } = line;
		if (spoken.has(line)) continue;
		const within = inside(roots, block);
		const above =
			title !== undefined &&
			line.index > title.index &&
			block.order < start &&
			line.linkChars < line.text.length / 2 &&
			/\p{N}/u.test(line.text);
		if (!above && !within) continue;
		const own = within && isText(line);
		if (!own && !above && !isProse(line)) continue;
		for (const at of upwards(block)) {
			prose[at.order] = (prose[at.order] ?? 0) + 1;
			if (own || above) text[at.order] = (text[at.order] ?? 0) + 1;
		}
	}
	return { prose, text };
}

/** Another story or a paywall names the whole; a mixture of offers is a promo; else the heaviest kind. */
function kindOf(hits: Hit[], block: Block): NoticeKind {
	const weights = new Map<NoticeKind, number>();
	for (const { kind, weight } of hits)
		weights.set(kind, (weights.get(kind) ?? 0) + weight);
	const sure = hits.find((hit) => hit.weight > 3 && hit.block === block);
	if (sure) return sure.kind;
	if ((weights.get("next-story") ?? 0) > 2) return "next-story";
	if ((weights.get("paywall") ?? 0) > 1) return "paywall";
	if ([...weights.keys()].filter((kind) => offers.has(kind)).length > 2)
		return "promo";
	let best: NoticeKind = hits[0]?.kind ?? "promo";
	for (const [kind, weight] of weights)
		if (weight > (weights.get(best) ?? 0)) best = kind;
	return best;
}

/** What it begins with, for the stub and the panel: up to about 80 characters, cut between words. */
function firstWords(block: Block, { lines }: Survey): string {
	const own = firstLines(block, lines, 8);
	// The × of a close button says nothing.
	const start = own.findIndex((line) => /[\p{L}\p{N}]/u.test(line.text));
	const text = own
		.slice(Math.max(0, start))
		.slice(0, 3)
		.map((line) => line.text)
		.join(" ");
	return text.length > 80
		? `${text.slice(0, 80).replace(/\s+\S*$/, "")}…`
		: text;
}

/** Some of the first lines of a block. The lines inside of it follow one another, so only the first is looked for. */
function firstLines(block: Block, lines: Line[], enough: number): Line[] {
	let first = lines.length;
	for (
		let at: Block | undefined = block;
		at;
		at = at.kids.find(({ chars }) => chars > 0)
	)
		first = Math.min(first, at.lines[0] ?? first);
	return lines
		.slice(first, first + enough)
		.filter((line) => holds(block, line.block));
}

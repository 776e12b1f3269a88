import { allIn } from "./dom";
import type { NoticeKind } from "./model";
import { type Grounds, type Hit, noticeHits } from "./notice-hits";
import { overlayAround } from "./overlays";
import { isLandmark, isMenu, noticeWords, sideWords } from "./places";
import { type Block, holds, type Survey, upwards } from "./survey";

/** A block that is a notice, before it is known whether it is shown, and whether it is a gate. */
export interface FoundNotice {
	kind: NoticeKind;
	block: Block;
	words: string;
	because: string;
	/** Shaped like something that lies over the page. */
	overlay: boolean;
}

/** All notices of the page, outermost first, none inside another. */
export function notices(grounds: Grounds, page: Document): FoundNotice[] {
	const { found, guarded } = grounds;
	const hits = noticeHits(grounds, page);
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

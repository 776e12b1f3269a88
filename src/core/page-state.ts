import { isProse } from "./article-body";
import type { Standing } from "./gate";
import { gateBox } from "./gate-box";
import { type Metadata, textOf } from "./metadata";
import type { State } from "./model";
import type { Block, Line } from "./survey";

/** Declared to be free for all. */
const declaredFree = (meta: Metadata): boolean =>
	/^(?:true|yes|1)$/i.test(String(meta.article?.["isAccessibleForFree"] ?? ""));

/**
 * Declared so by the publisher. https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
const declaredGated = (meta: Metadata): boolean =>
	meta.things.some((thing) =>
		/^(?:false|no|0)$/i.test(String(thing["isAccessibleForFree"] ?? "")),
	) || /^(?:locked|metered)$/i.test(textOf(meta.meta("article:content_tier")));

/** Shorter than any article that a newspaper would ask money for. In characters. */
const shortArticle = 1400;
const veryShort = 700;

/**
 * How much of the article is here. A teaser only on evidence: the text ends at a paywall, and it is declared not to
 * be free, breaks off, or is very short. A paywall under a complete text, or a word in the header, proves nothing.
 * Declared not to be free and very short, it is one too where it ends at a box that is a gate by its shape.
 */
export function pageState({
	meta,
	rootLines,
	folding,
	roots,
}: {
	meta: Metadata;
	rootLines: Line[];
	folding: Standing[];
	roots: Block[];
}): { state: State; gate?: Block } {
	const inNotice = (line: Line) =>
		folding.some(
			({ notice }) =>
				line.block.order >= notice.block.order &&
				line.block.order <= notice.block.last,
		);
	const own = rootLines.filter((line) => !inNotice(line));
	const prose = own.filter(isProse);
	const length = prose.reduce((sum, line) => sum + line.text.length, 0);
	const last = prose.at(-1);
	const end = roots.at(-1)?.last ?? 0;
	const atGate =
		last !== undefined &&
		folding.some(
			({ notice, hidden }) =>
				!hidden &&
				(notice.kind === "paywall" || notice.kind === "registration") &&
				notice.block.order > last.block.order &&
				notice.block.order < end + 40,
		);
	if (length > shortArticle || declaredFree(meta)) return { state: "whole" };
	const gated = declaredGated(meta);
	if (!atGate) {
		const gate = gated && length < veryShort ? gateBox(own) : undefined;
		return gate ? { state: "teaser", gate } : { state: "whole" };
	}
	const breaksOff =
		/(?:…|\.{3})\s*$/.test(last?.text ?? "") ||
		!/[.!?…。؟।"”»)]\s*$/u.test(last?.text ?? "");
	return {
		state: gated || breaksOff || length < veryShort ? "teaser" : "whole",
	};
}

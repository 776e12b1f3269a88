import { allIn, attr, fold, rawTextOf } from "./dom";
import { absolute } from "./host";
import { isFile, isSameHouse } from "./link-tests";
import type { Line } from "./survey";
import { textWeight } from "./text-weight";

/** A label before a link: few words up to a colon or an arrow, or in brackets of its own. */
const label =
	/^(?:[^\s.!?。！？:：]+(?: [^\s.!?。！？:：]+){0,4} ?[:：»›→►▶]+|[【［[][^】］\]]{2,20}[】］\]][:：]?)$/u;
/** Shorter names are no headlines: a place, a dish. In Latin letters. */
const shortestHeadline = 8;
const fullStop = /[.…。][”"’'»」』)）]*$/u;
/** Shorter lines are titles, whatever they end in. In Latin letters. */
const shortestSentence = 40;

/**
 * "Read also: The other ferry" in any language: a short label, and one link to another page of the site to the line's
 * end.
 */
export function isLabelledLink({ block, text }: Line, url: string): boolean {
	const links = allIn(block.element, "a[href]");
	const [link] = links;
	const href = link && absolute(attr(link, "href"), url);
	if (links.length !== 1 || !href || isFile(href) || !isSameHouse(href, url))
		return false;
	const linked = fold(rawTextOf(link));
	const rest = text.replace(/[\s.»›→]+$/u, "");
	return (
		rest.endsWith(linked.replace(/[\s»›→]+$/u, "")) &&
		textWeight(linked) >= shortestHeadline &&
		!fullStop.test(linked) &&
		label.test(text.slice(0, text.lastIndexOf(linked)).trim())
	);
}

/** One whole sentence that happens to be a link: headlines have no full stop. */
export const isLinkedSentence = ({ block, text }: Line): boolean =>
	block.tag === "p" &&
	textWeight(text) >= shortestSentence &&
	fullStop.test(text) &&
	text.match(/[.!?…]\s|[。！？]./u) === null &&
	allIn(block.element, "a[href]").length === 1;

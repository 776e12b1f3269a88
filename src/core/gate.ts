import type { Words } from "./compile-wording";
import { cssPath } from "./css-path";
import { allIn, attr, rawTextOf } from "./dom";
import { absolute } from "./host";
import type { Gate } from "./model";
import type { FoundNotice } from "./notices";
import { dismissable, floating, isShown, keepsOut } from "./overlays";

const barring = new Set(["paywall", "registration", "subscribe", "consent"]);

/** A notice with what only the page itself can tell: whether it is shown, and whether it can be dismissed. */
export interface Standing {
	notice: FoundNotice;
	hidden: boolean;
	/** Lies over the page with no way to dismiss it. */
	gate: boolean;
}

/**
 * Asks the page about its notices in one batch. On a live page a gate floats and is shown. Where that cannot be seen (no
 * window, or not opened yet) only a paywall in an overlay's shape counts as one: whoever cannot see must not unlock.
 *
 * @param text an element of the article's text
 */
export function standing(
	page: Document,
	notices: FoundNotice[],
	words: Words,
	text: Element | undefined,
): Standing[] {
	return notices.map((notice) => {
		const { block, kind, overlay, asksConsentOnly } = notice;
		const hidden = block.hidden || !isShown(page, block.element);
		const over = floating(page, block);
		const seen = over !== undefined && !hidden;
		const bars = seen
			? over !== null && barring.has(kind)
			: overlay && kind === "paywall" && !(over === undefined && block.hidden);
		return {
			notice,
			hidden,
			gate:
				bars &&
				!dismissable(page, block.element, words, seen, asksConsentOnly) &&
				(!seen || (over !== null && keepsOut(page, over, text))),
		};
	});
}

const loginWords = /log-?in|sign-?in|connexion|anmelden|account/i;

/** The gate as plain data, with the publisher's own log-in link when it has one. */
export function gateOf({ notice, hidden }: Standing, url: string): Gate {
	const { element } = notice.block;
	const link = allIn(element, "a[href]").find(
		(one) =>
			loginWords.test(attr(one, "href")) || loginWords.test(rawTextOf(one)),
	);
	const login = link && absolute(attr(link, "href"), url);
	return {
		at: cssPath(element),
		words: notice.words,
		hidden,
		...(login ? { login } : {}),
	};
}

import { type NoticeKind, noticeKinds, type Site } from "../core/model";
import { marks } from "./marks";

export interface Prehide {
	/** Keeps only these kinds unseen: what the reader does not want folded is shown at once. */
	only(kinds: readonly NoticeKind[]): void;
	/** The page is read and folded, or was given up: everything of this is gone. */
	lift(): void;
}

/** Well below the two seconds after which the style gives up by itself. */
const beat = 700;

/**
 * Keeps the site's known notices unseen from the start, see prehide-css.ts. While the page is still coming in the two
 * seconds are started anew, since a slow server must not bring the notices back.
 */
export function prehide(root: Element, site: Site | undefined): Prehide {
	if (!site) return { only() {}, lift() {} };
	let kinds: readonly NoticeKind[] = noticeKinds;
	let turn = "a";
	const say = () =>
		root.setAttribute(marks.prehide, [site.id, turn, ...kinds].join(" "));
	say();
	const timer = setInterval(() => {
		if (root.ownerDocument.readyState !== "loading") return;
		turn = turn === "a" ? "b" : "a";
		say();
	}, beat);
	return {
		only(wanted) {
			kinds = wanted;
			if (root.hasAttribute(marks.prehide)) say();
		},
		lift() {
			clearInterval(timer);
			root.removeAttribute(marks.prehide);
		},
	};
}

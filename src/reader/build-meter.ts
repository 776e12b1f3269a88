import type { Article, Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import { kindWords } from "../ui/kind-words";
import { meterCounts, meterWords } from "../ui/meter-words";
import { make } from "./make";
import { quoted } from "./quoted";

function row(name: string | false, words: string, because: string) {
	return make(
		"li",
		{},
		name !== false && make("b", {}, name),
		words !== "" && quoted(words),
		because !== "" && make("small", {}, because),
	);
}

const noticeRow = ({ kind, words, because, folded }: NoticeState) =>
	row(
		kindWords[kind],
		words,
		[because, !folded && "shown on the page now"].filter(Boolean).join("; "),
	);

/** What is not in the text above: the page's notices, then what stood inside the article and is no part of it. */
function list(article: Article, notices: readonly NoticeState[]): HTMLElement {
	const rows = [
		...notices.filter(({ dormant }) => !dormant).map(noticeRow),
		...article.leftOut.map(({ words, because }) => row(false, words, because)),
	];
	return rows.length
		? make("ul", {}, ...rows)
		: make("p", {}, "Nothing was left out: no notices stand in this article.");
}

/**
 * The meter: how much of the article stands above, and a button that opens the list of what was left out and why.
 * What the page itself does not show at present was not left out by Colophon, and is not counted. Notices may be
 * folded and shown from the panel meanwhile, so they are asked for again when the meter is pointed at or opened.
 */
export function buildMeter(
	{ article }: Reading,
	notices: () => readonly NoticeState[],
): HTMLElement {
	const summary = make("summary");
	const meter = make("details", { class: "colophon-meter" }, summary);
	let drawn = "";
	const draw = () => {
		if (!article) return;
		const now = notices();
		// A translator may have rewritten the words: they stay as long as nothing has changed.
		if (JSON.stringify(now) === drawn) return;
		drawn = JSON.stringify(now);
		summary.textContent = meterWords(meterCounts(article, now)).join("");
		meter.replaceChildren(summary, list(article, now));
	};
	draw();
	for (const kind of ["toggle", "pointerenter", "focusin"])
		meter.addEventListener(kind, draw);
	return meter;
}

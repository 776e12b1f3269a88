import type { Reading } from "../core/model";
import type { NoticeState } from "../platform/messages";
import { bodyCounts } from "../ui/body-counts";
import { kindWords } from "../ui/kind-words";
import { make } from "./make";
import { quoted } from "./quoted";
import { soundBody } from "./sound-body";

const counted = (n: number, one: string): string =>
	`${n} ${one}${n === 1 ? "" : "s"}`;

function sentence(reading: Reading, left: number): string {
	const body = reading.article?.body ?? { type: "root", children: [] };
	const found = bodyCounts(body);
	const kept = bodyCounts(soundBody(body));
	const parts = [
		`${kept.paragraphs} of ${counted(found.paragraphs, "paragraph")}`,
		...(found.pictures
			? [`${kept.pictures} of ${counted(found.pictures, "picture")}`]
			: []),
	];
	return `${parts.join(", ")}; ${counted(left, "notice")} folded`;
}

function row({ kind, words, because }: NoticeState): HTMLElement {
	return make(
		"li",
		{},
		make("b", {}, kindWords[kind]),
		words !== "" && quoted(words),
		because !== "" && make("small", {}, because),
	);
}

/**
 * The meter: how much of the article stands above, and a button that opens the list of what was left out and why.
 * What the page itself does not show at present was not left out by Colophon, and is not counted.
 */
export function buildMeter(
	reading: Reading,
	notices: readonly NoticeState[],
): HTMLElement {
	const left = notices.filter(({ dormant }) => !dormant);
	const list = left.length
		? make("ul", {}, ...left.map(row))
		: make("p", {}, "Nothing was left out: no notices stand in this article.");
	return make(
		"details",
		{ class: "colophon-meter" },
		make("summary", {}, sentence(reading, left.length)),
		list,
	);
}

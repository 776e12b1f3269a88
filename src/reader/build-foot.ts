import type { Reading } from "../core/model";
import type { NoticeState } from "../core/notice-state";
import { dateWords } from "../ui/date-words";
import { authorsOf } from "./authors-of";
import { buildCredits } from "./build-credits";
import { publisherName } from "./build-header";
import { buildMeter } from "./build-meter";
import { make } from "./make";

/** The way to cite the translation and its original. */
function citation(reading: Reading): HTMLElement {
	const { article, original, url } = reading;
	const authors = authorsOf(reading);
	const translators = original?.translators ?? [];
	const published = article?.published;
	const parts = [
		...(authors.length ? [`${authors.join(", ")}.`] : []),
		`“${article?.title ?? ""}.”`.replace(/([?!.…])\.”$/, "$1”"),
		...(translators.length ? [`Translated by ${translators.join(", ")}.`] : []),
		`${publisherName(reading)}${published ? `, ${dateWords(published)}` : ""}.`,
		...(original?.outlet
			? [
					`First published by ${original.outlet}${original.published ? `, ${dateWords(original.published)}` : ""}.`,
				]
			: []),
	];
	return make(
		"p",
		{ class: "colophon-cite" },
		make("b", {}, "To cite: "),
		`${parts.join(" ")} `,
		make("a", { href: url }, url),
	);
}

/** What stands below the text: credits in full, the meter, and how to cite. In English, from left to right. */
export function buildFoot(
	reading: Reading,
	notices: () => readonly NoticeState[],
): HTMLElement {
	return make(
		"footer",
		{ class: "colophon-foot", lang: "en", dir: "ltr" },
		buildMeter(reading, notices),
		make("h2", {}, "Colophon"),
		buildCredits(reading),
		citation(reading),
	);
}

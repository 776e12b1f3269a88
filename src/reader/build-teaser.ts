import type { Reading } from "../core/model";
import { webAddress } from "../ui/names";
import { publisherName } from "./build-header";
import { make } from "./make";

/** Says plainly, where the text ends, that the publisher sent only this much, and leads to the publisher. */
export function buildTeaser(reading: Reading): HTMLElement {
	const publisher = publisherName(reading);
	const original = webAddress(reading.original?.url);
	return make(
		"aside",
		{ class: "colophon-teaser", lang: "en", dir: "ltr" },
		make(
			"p",
			{},
			make("b", {}, `${publisher} sent only the beginning of this article. `),
			"The rest is not on this page, so it is not here either.",
		),
		make(
			"p",
			{},
			make("a", { href: reading.url }, `Read on at ${publisher}`),
			original !== undefined && " · ",
			original !== undefined &&
				make("a", { href: original }, "Open the original"),
		),
	);
}

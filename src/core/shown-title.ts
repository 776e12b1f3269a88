import type { Headline } from "./headline";
import type { Metadata } from "./metadata";
import type { Block, Survey } from "./survey";
import { titleLine } from "./title-line";
import { type TitleWords, titleWording } from "./title-wording";

/** The headline as the reader is told it. */
export type ShownTitle = Headline & TitleWords;

/**
 * The headline, with what only the text's place tells about it, and worded as it is shown.
 *
 * @param url the page's address
 */
export function shownTitle(
	head: Headline,
	found: Survey,
	meta: Metadata,
	publisher: string,
	url: string,
	roots: Block[],
): ShownTitle {
	const line = titleLine(head, { found, meta, publisher, url, roots });
	return { ...line, ...titleWording(line) };
}

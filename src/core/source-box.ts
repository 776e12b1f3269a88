import { matchesOne, type Words } from "./compile-wording";
import { allIn, attr } from "./dom";
import { absolute, hostIn, hostOf } from "./host";
import { sameHouse } from "./name-fits";
import { type Block, holds, type Line, type Survey, upwards } from "./survey";

/** A box that tells about the outlet, such as "About this article". */
export interface SourceBox {
	block: Block;
	/** The outlet's own site, when the box links it. */
	site?: string;
	lines: Line[];
	/** Its heading. */
	heading: Line;
}

/** The box about the outlet, found by its heading: the nearest element around it that links another house. */
export function sourceBox(
	found: Survey,
	words: Words,
	url: string,
	guarded: (block: Block) => boolean,
): SourceBox | undefined {
	const own = hostOf(url);
	for (const line of found.lines) {
		if (
			line.block.hidden ||
			line.text.length > 40 ||
			!matchesOne("sourceBox", line.text, words)
		)
			continue;
		for (const block of upwards(line.block)) {
			if (guarded(block) || block.tag === "body") break;
			const link = allIn(block.element, "a[href]").find((one) => {
				const host = hostIn(attr(one, "href"), url);
				return host !== "" && !sameHouse(host, own);
			});
			const site = link && absolute(attr(link, "href"), url);
			const inside = found.lines.filter((one) => holds(block, one.block));
			if (site || inside.some((one) => one.text.length > 80))
				return { block, site, lines: inside, heading: line };
		}
	}
	return undefined;
}

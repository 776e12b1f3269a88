import type { Line } from "./survey";

const heading = /^(?:h[1-6]|dt|summary)$/;

/**
 * The lines of a box by what stands under one heading: a box may hold a note on the page's own house, or on another
 * outlet, beside the one that is looked for. Headings right under one another head the same section.
 */
export function noteSections(lines: readonly Line[]): Line[][] {
	const sections: Line[][] = [[]];
	let headed = true;
	for (const line of lines) {
		const heads = heading.test(line.block.tag);
		if (heads && !headed) sections.push([]);
		headed = heads;
		sections.at(-1)?.push(line);
	}
	return sections;
}

import type { ArticleGrounds } from "./article-grounds";
import { allIn } from "./dom";
import { isCard } from "./is-card";
import { strayBox } from "./stray-boxes";
import { strayLabel } from "./stray-label";
import { strayLines } from "./stray-lines";
import { type StrayScene, strayScene } from "./stray-scene";
import type { Block } from "./survey";

function because(block: Block, scene: StrayScene): string | undefined {
	const [only] = block.lines;
	const line = only === undefined ? undefined : scene.found.lines[only];
	const isAll = block.kids.length === 0 && block.lines.length === 1;
	return (
		strayBox(block, scene) ??
		(line && isAll ? strayLabel(block, line, scene) : undefined)
	);
}

/**
 * What stands among the article's paragraphs without belonging to them: teasers and lists of links, boxes whose tag or
 * class says so and that are small, labels, notes on the author. It stays on the page as it is; only the body goes
 * without it.
 *
 * @returns the reason by element
 */
export function strays(grounds: ArticleGrounds): Map<Element, string> {
	const out = new Map<Element, string>();
	const scene = strayScene(grounds);
	const { roots, found } = grounds;
	for (const root of roots)
		for (let order = root.order + 1; order <= root.last; order++) {
			const block = found.blocks[order];
			const reason = block && because(block, scene);
			if (!block || !reason) continue;
			out.set(block.element, reason);
			order = block.last;
		}
	const inside = found.lines.filter(({ block }) => scene.inRoots(block));
	strayLines(grounds, inside, scene.lastOrder, out);
	for (const root of roots)
		for (const card of allIn(root.element, "a + span"))
			if (isCard(card)) out.set(card, "a card beside a link");
	return out;
}

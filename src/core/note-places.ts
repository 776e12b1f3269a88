import { creditClass, namedComments } from "./places";
import type { Block } from "./survey";

/** Captions, comments, and what is named after an author. */
export const isOfOthers = (block: Block): boolean =>
	/^(?:figure|figcaption|nav|form|blockquote)$/.test(block.tag) ||
	namedComments(block) ||
	creditClass.test(block.clue);

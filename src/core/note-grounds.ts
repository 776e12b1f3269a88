import type { Words } from "./compile-wording";
import type { Credit } from "./credits";
import type { Block, Line, Survey } from "./survey";

/** Lines that tell about an outlet, and what it is known to be called. */
export interface OutletNote {
	/** It holds nothing but the note, and is left out of the text. */
	element?: Element;
	lines: Line[];
	named: string[];
}

/** What is known of the page when its note is looked for. */
export interface NoteGrounds {
	found: Survey;
	words: Words;
	url: string;
	title: Line | undefined;
	/** The credits that count: they tell whose note it may be. */
	credits: Credit[];
	/** Authors and translators: a box with one of them is about them. */
	people: string[];
	/** Characters of the article's text, and the number of its last line. */
	chars: number;
	end: number;
	/** Whether a block is a notice. */
	apart: (block: Block) => boolean;
}

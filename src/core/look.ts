/**
 * What the names of an element (class, id, role, itemprop) look like. Pages give the same few names to many elements,
 * so elements of the same names share one look, and every question is asked of it once.
 */
export interface Look {
	/** Class names, id, role and itemprop in lower case, each between spaces. They may lie. */
	clue: string;
	/** Which tests were made, and which said yes: a bit each. */
	asked: number;
	said: number;
}

export const newLook = (name: string, id = "", role = "", prop = ""): Look => ({
	clue: ` ${name} ${id} ${role} ${prop} `.toLowerCase(),
	asked: 0,
	said: 0,
});

let tests = 0;

/** A test of clues that remembers its answers. For constant patterns of modules: there is room for 31 of them. */
export function clueTest(pattern: RegExp): (of: { look: Look }) => boolean {
	const bit = 1 << tests++;
	return ({ look }) => {
		if (!(look.asked & bit)) {
			look.asked |= bit;
			if (pattern.test(look.clue)) look.said |= bit;
		}
		return (look.said & bit) !== 0;
	};
}

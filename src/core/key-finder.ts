import { patternKeys } from "./pattern-keys";

/** Some hundreds of keys leave most of a table of so many places empty. */
const places = 1 << 13;
const last = places - 1;
/** So many answers are kept: the lines of a long page. */
const remembered = 1000;

type Table = ([key: string, group: number][] | undefined)[];
const newTable = (): Table => new Array(places).fill(undefined);

/** Where a key is to be found by its first three characters; shorter ones are by the first. */
const placeOf = (first: number, second: number, third: number): number =>
	(first * 961 + second * 31 + third) & last;

const codesOf = (text: string): number[] =>
	[0, 1, 2].map((at) => text.charCodeAt(at));

/**
 * Tells which of some groups of patterns may match a text at all, by the literal texts that each pattern needs: one look
 * at each character, whatever the number of patterns, where trying them all would take hundreds.
 *
 * @param groups at most 31 lists of pattern sources
 * @returns a function from a text to the groups that may match, one bit each
 */
export function keyFinder(groups: string[][]): (text: string) => number {
	const long = newTable();
	const short = newTable();
	const isLong = new Uint8Array(places);
	const isShort = new Uint8Array(places);
	let always = 0;
	groups.forEach((sources, index) => {
		const group = 1 << index;
		for (const keys of sources.map(patternKeys)) {
			if (!keys.length) always |= group;
			for (const key of keys) {
				const [first = 0, second = 0, third = 0] = codesOf(key);
				const table = key.length > 2 ? long : short;
				const place =
					table === long ? placeOf(first, second, third) : first & last;
				(table === long ? isLong : isShort)[place] = 1;
				table[place] = [...(table[place] ?? []), [key, group]];
			}
		}
	});
	const find = (text: string): number => {
		const small = text.toLowerCase();
		let found = always;
		const look = (here: Table[number], at: number) => {
			if (here)
				for (const [key, group] of here)
					if (!(found & group) && small.startsWith(key, at)) found |= group;
		};
		let first = small.charCodeAt(0);
		let second = small.charCodeAt(1);
		for (let at = 0; at < small.length; at++) {
			const third = small.charCodeAt(at + 2);
			const place = placeOf(first, second, third);
			if (isLong[place]) look(long[place], at);
			if (isShort[first & last]) look(short[first & last], at);
			first = second;
			second = third;
		}
		return found;
	};
	// One line is asked about by several readers.
	const known = new Map<string, number>();
	return (text) => {
		let found = known.get(text);
		if (found === undefined) {
			found = find(text);
			if (known.size > remembered) known.clear();
			known.set(text, found);
		}
		return found;
	};
}

import { patternKeys } from "./pattern-keys";

/** Some hundreds of keys leave most of a table of so many places empty. */
const places = 1 << 13;

type Table = ([key: string, group: number][] | undefined)[];
const newTable = (): Table => new Array(places).fill(undefined);

/** Where a key is to be found that begins here, by its first three letters, and for shorter ones by the first. */
const placeOf = (text: string, at: number): number =>
	(text.charCodeAt(at) * 961 +
		text.charCodeAt(at + 1) * 31 +
		text.charCodeAt(at + 2)) &
	(places - 1);
const shortPlaceOf = (text: string, at: number): number =>
	text.charCodeAt(at) & (places - 1);

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
	let always = 0;
	groups.forEach((sources, index) => {
		const group = 1 << index;
		for (const keys of sources.map(patternKeys)) {
			if (!keys.length) always |= group;
			for (const key of keys) {
				const table = key.length > 2 ? long : short;
				const place = (table === long ? placeOf : shortPlaceOf)(key, 0);
				table[place] = [...(table[place] ?? []), [key, group]];
			}
		}
	});
	return (text) => {
		const small = text.toLowerCase();
		let found = always;
		const look = (here: Table[number], at: number) => {
			if (here)
				for (const [key, group] of here)
					if (!(found & group) && small.startsWith(key, at)) found |= group;
		};
		for (let at = 0; at < small.length; at++) {
			look(long[placeOf(small, at)], at);
			look(short[shortPlaceOf(small, at)], at);
		}
		return found;
	};
}

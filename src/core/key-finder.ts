import { patternKeys } from "./pattern-keys";

/** Some hundreds of keys leave most of a table of so many places empty. */
const places = 1 << 13;
const last = places - 1;
type Table = ([key: string, patterns: number[]][] | undefined)[];
const newTable = (): Table => new Array(places).fill(undefined);

/** Where a key is to be found by its first three characters; shorter ones are by the first. */
const placeOf = (first: number, second: number, third: number): number =>
	(first * 961 + second * 31 + third) & last;

const codesOf = (text: string): number[] =>
	[0, 1, 2].map((at) => text.charCodeAt(at));

/**
 * Tells which of some patterns may match a text at all, by the literal texts that each pattern needs: one look
 * at each character, whatever the number of patterns, where trying them all would take hundreds.
 *
 * @param sources the patterns
 * @returns a function from a text to the numbers of those that may match, ascending
 */
export function keyFinder(
	sources: string[],
): (text: string) => readonly number[] {
	const long = newTable();
	const short = newTable();
	const isLong = new Uint8Array(places);
	const isShort = new Uint8Array(places);
	const always: number[] = [];
	const byKey = new Map<string, number[]>();
	sources.forEach((source, number) => {
		const keys = patternKeys(source);
		if (!keys.length) always.push(number);
		for (const key of keys) {
			const patterns = byKey.get(key);
			if (patterns) patterns.push(number);
			else byKey.set(key, [number]);
		}
	});
	for (const entry of byKey) {
		const [key] = entry;
		const [first = 0, second = 0, third = 0] = codesOf(key);
		const isLonger = key.length > 2;
		const table = isLonger ? long : short;
		const place = isLonger ? placeOf(first, second, third) : first & last;
		(isLonger ? isLong : isShort)[place] = 1;
		const here = table[place];
		if (here) here.push(entry);
		else table[place] = [entry];
	}
	return (text) => {
		const small = text.toLowerCase();
		let found: number[] | undefined;
		const look = (here: Table[number], at: number) => {
			if (here)
				for (const [key, patterns] of here)
					if (small.startsWith(key, at)) {
						found ??= [...always];
						for (const number of patterns)
							if (!found.includes(number)) found.push(number);
					}
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
		return found?.sort((a, b) => a - b) ?? always;
	};
}

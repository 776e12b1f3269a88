/** Some hundreds of keys leave most of a table of so many places empty. */
const places = 1 << 13;
const last = places - 1;
/** Where a key is to be found, by its first two characters. */
const placeOf = (first: number, second: number): number =>
	(first * 61 + second) & last;

/**
 * Tells which of some patterns may match a text at all, by the literal texts that each pattern needs: one look
 * at each character, whatever the number of patterns, where trying them all would take hundreds.
 *
 * @param needed of each pattern the literal texts that it needs (`patternKeys`)
 * @returns a function from a text to the numbers of those that may match, ascending
 */
export function keyFinder(
	needed: string[][],
): (text: string) => readonly number[] {
	const table: [key: string, patterns: number[]][][] = [];
	const isTaken = new Uint8Array(places);
	const always: number[] = [];
	const byKey = new Map<string, number[]>();
	needed.forEach((keys, number) => {
		// One character alone is in most texts.
		if (!keys.length || keys.some((key) => key.length < 2)) always.push(number);
		else
			for (const key of keys)
				byKey.set(key, [...(byKey.get(key) ?? []), number]);
	});
	for (const entry of byKey) {
		const [key] = entry;
		const place = placeOf(key.charCodeAt(0), key.charCodeAt(1));
		isTaken[place] = 1;
		table[place] = [...(table[place] ?? []), entry];
	}
	return (text) => {
		const small = text.toLowerCase();
		let found: Set<number> | undefined;
		let first = small.charCodeAt(0);
		for (let at = 1; at < small.length; at++) {
			const second = small.charCodeAt(at);
			const place = placeOf(first, second);
			first = second;
			if (!isTaken[place]) continue;
			for (const [key, patterns] of table[place] ?? [])
				if (small.startsWith(key, at - 1)) {
					found ??= new Set(always);
					for (const number of patterns) found.add(number);
				}
		}
		return found ? [...found].sort((a, b) => a - b) : always;
	};
}

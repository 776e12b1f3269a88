import { countsOf, shinglesOf } from "./shingles";

const longest = 3;
const length = 200;

/**
 * The longest passages of `text` that the other text does not have, three at most, each cut at 200 characters: runs of
 * words that lie in no shingle of both. Called both ways round it tells what was lost and what was leaked.
 */
export function passagesMissing(text: string, other: string): string[] {
	const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
	const shingles = shinglesOf(text);
	const width = words.length - shingles.length + 1;
	const left = countsOf(shinglesOf(other));
	const shared = new Array<boolean>(words.length).fill(false);
	shingles.forEach((shingle, at) => {
		const count = left.get(shingle) ?? 0;
		if (count === 0) return;
		left.set(shingle, count - 1);
		shared.fill(true, at, at + width);
	});
	const passages: string[] = [];
	for (let from = 0; from < words.length; from++) {
		if (shared[from]) continue;
		let to = from;
		while (to + 1 < words.length && !shared[to + 1]) to++;
		const end = words[to];
		passages.push(
			text
				.slice(words[from]?.index, end && end.index + end[0].length)
				.replace(/\s+/g, " "),
		);
		from = to;
	}
	return passages
		.sort((a, b) => b.length - a.length)
		.slice(0, longest)
		.map((one) => (one.length > length ? `${one.slice(0, length - 1)}…` : one));
}

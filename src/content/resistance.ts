/** How often the same notice may come back, and within which time in ms, before it is left alone. */
const patience = { times: 3, within: 10_000 };

/** Counts how often the page undid the folding of the same notice. */
export interface Resistance {
	/** One more time. True: more often than is sensible, leave it open from now on. */
	again(signature: string): boolean;
	gaveUp(signature: string): boolean;
	/** Whether it was given up for a notice that stood at this place. */
	gaveUpAt(place: string): boolean;
	/** The reader folds it by hand: the count begins anew. */
	forgive(signature: string): void;
}

export function resistance(): Resistance {
	const times = new Map<string, number[]>();
	const left = new Set<string>();
	return {
		again(signature) {
			const now = Date.now();
			const recent = (times.get(signature) ?? []).filter(
				(time) => now - time < patience.within,
			);
			recent.push(now);
			times.set(signature, recent);
			if (recent.length > patience.times) left.add(signature);
			return left.has(signature);
		},
		gaveUp: (signature) => left.has(signature),
		gaveUpAt: (place) =>
			[...left].some((signature) => signature.endsWith(`|${place}`)),
		forgive(signature) {
			times.delete(signature);
			left.delete(signature);
		},
	};
}

/** Runs something costly as often as is sensible. */
export interface Pace {
	/** At once after a rest, otherwise when the rest is over. */
	soon(): void;
	/**
	 * At once, unless the last run is hardly over or many were in vain: something is about to be seen that should not.
	 * Answers whether it ran.
	 */
	urgently(): boolean;
	/** At once, whatever was before. */
	now(): void;
	cancel(): void;
}

const breath = 50;
const shortest = 250;
const longest = 2000;
/** So many runs in vain are nothing unusual while a page comes in. */
const patience = 4;
/** The rest after a run, as a multiple of the time that it took: at most a fifth of the page's time is ours. */
const share = 4;

/**
 * Runs `work` at most every 250 ms. Pages that never rest (tickers, players) are read less and less often: after
 * some runs that found nothing new (`work` answers false) each further one doubles the rest, up to two seconds.
 */
export function pace(work: () => boolean): Pace {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = Number.NEGATIVE_INFINITY;
	let rest = shortest;
	let vain = 0;
	let spent = 0;
	const now = () => {
		clearTimeout(timer);
		timer = undefined;
		const begun = performance.now();
		// After a quiet while it is a new beginning.
		if (begun - last > 2 * longest) vain = 0;
		vain = work() ? 0 : vain + 1;
		last = performance.now();
		spent = last - begun;
		rest = Math.min(
			longest,
			Math.max(shortest * 2 ** Math.max(0, vain - patience), spent * share),
		);
	};
	const within = (gap: number) => {
		const wait = last + gap - performance.now();
		clearTimeout(timer);
		if (wait <= 0) now();
		else timer = setTimeout(now, wait);
		return wait <= 0;
	};
	return {
		soon() {
			if (timer === undefined) within(rest);
		},
		urgently: () => within(vain > patience ? rest : Math.max(breath, spent)),
		now,
		cancel() {
			clearTimeout(timer);
			timer = undefined;
		},
	};
}

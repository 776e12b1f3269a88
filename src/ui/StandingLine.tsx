import type { ShownStanding } from "./standing-words";

/**
 * Two strokes for agreement, a clock for what time has changed, crossed strokes for contradiction, a gap for the open, a
 * plus for what nobody else says.
 */
const shapes: Record<ShownStanding["is"], string> = {
	agrees: "M2 5.5h10M2 9.5h10",
	dated: "M7 1.8a5.2 5.2 0 1 0 .01 0M7 4.4v3l2 1.6",
	contradicts: "M2 5.5h10M2 9.5h10M9.4 2.4 4.6 12.6",
	open: "M2 5.5h10M2 9.5h2.5M9.5 9.5H12",
	adds: "M7 3v8M3 7h8",
};

/** How two statements stand to each other: a shape of its own each, and words. */
export function StandingLine({ standing }: { standing: ShownStanding }) {
	return (
		<p class={`standing ${standing.is}`}>
			<svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
				<path d={shapes[standing.is]} />
			</svg>
			{standing.words}
		</p>
	);
}

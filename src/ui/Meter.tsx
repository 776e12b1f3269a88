import type { Article } from "../core/model";
import type { BodyCounts } from "./body-counts";
import { type MeterCounts, meterWords } from "./meter-words";
import type { Jump } from "./SourceDetail";

const mostTicks = 90;

/** One tick a paragraph, one block a picture; very long articles get one line instead. */
function Ticks({ kept, found }: { kept: BodyCounts; found: BodyCounts }) {
	const ticks = (have: number, of: number, kind: string) =>
		Array.from({ length: of }, (_, n) => (
			<span key={`${kind}${n}`} class={kind} data-kept={n < have} />
		));
	const many = found.paragraphs + found.pictures > mostTicks;
	return (
		<span class={many ? "ticks ticks-many" : "ticks"} aria-hidden="true">
			{!many && ticks(kept.paragraphs, found.paragraphs, "tick")}
			{!many && ticks(kept.pictures, found.pictures, "block")}
		</span>
	);
}

/**
 * Says how much of the article is kept and how much is put aside, and opens to show what was left out and why.
 */
export function Meter({
	counts,
	leftOut,
	onJump,
}: {
	counts: MeterCounts;
	leftOut: Article["leftOut"];
	onJump: Jump;
}) {
	const [kept, rest] = meterWords(counts);
	const words = (
		<>
			<Ticks kept={counts.kept} found={counts.found} />
			<span class="meter-words">
				<strong>{kept}</strong>
				{rest}
			</span>
		</>
	);
	if (leftOut.length === 0) return <p class="meter">{words}</p>;
	return (
		<details class="meter">
			<summary>{words}</summary>
			<ul class="left-out">
				{leftOut.map(({ words: first, because, at }) => (
					<li key={at}>
						<span class="left-out-words" dir="auto">
							{first}
						</span>
						<span>{because}</span>{" "}
						<button
							type="button"
							class="text-button"
							onClick={() => onJump({ at, said: first })}
						>
							Show the place
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}

import type { BodyCounts } from "./body-counts";
import type { Jump } from "./SourceDetail";

const some = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

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
 * `found`: what the page's article holds; `kept`: what the reader view shows of it; `folded`: notices folded now.
 */
export function Meter({
	found,
	kept,
	folded,
	leftOut,
	onJump,
}: {
	found: BodyCounts;
	kept: BodyCounts;
	folded: number;
	leftOut: readonly { words: string; because: string; at: string }[];
	onJump: Jump;
}) {
	const words = (
		<>
			<Ticks kept={kept} found={found} />
			<span class="meter-words">
				<strong>
					{kept.paragraphs} of{" "}
					{some(found.paragraphs, "paragraph", "paragraphs")}
				</strong>
				{found.pictures > 0 &&
					`, ${kept.pictures} of ${some(found.pictures, "picture", "pictures")}`}
				; {some(folded, "notice", "notices")} folded
				{leftOut.length > 0 && `, ${leftOut.length} left out`}
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

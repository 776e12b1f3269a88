import type { BodyCounts } from "./body-counts";

const of = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/**
 * Says how much of the article is kept and how much is put aside. `found`: what the page's article holds;
 * `kept`: what the reader view shows of it.
 */
export function Meter({
	found,
	kept,
	folded,
}: {
	found: BodyCounts;
	kept: BodyCounts;
	/** Number of notices folded now. */
	folded: number;
}) {
	const whole =
		kept.paragraphs >= found.paragraphs && kept.pictures >= found.pictures;
	const ratio = found.paragraphs ? kept.paragraphs / found.paragraphs : 1;
	return (
		<div class="meter" data-whole={whole}>
			<div class="meter-bar" aria-hidden="true">
				<span style={{ inlineSize: `${Math.min(100, ratio * 100)}%` }} />
			</div>
			<p>
				<strong>
					{kept.paragraphs} of {of(found.paragraphs, "paragraph", "paragraphs")}
				</strong>
				{found.pictures > 0 && (
					<>
						, {kept.pictures} of {of(found.pictures, "picture", "pictures")}
					</>
				)}
				; {of(folded, "notice", "notices")} folded
			</p>
		</div>
	);
}

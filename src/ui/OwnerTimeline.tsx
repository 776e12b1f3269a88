import type { Owner } from "../core/model";
import { dateWords, yearOf } from "./date-words";
import { type OwnerSpan, ownerSpans, yearPoint } from "./owner-spans";

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

const years = ({ from, to, open }: OwnerSpan): string => {
	const [first, last] = [Math.floor(from), Math.floor(to)];
	if (open) return `${first}–`;
	return last > first ? `${first}–${last}` : `${first}`;
};

/**
 * One bar of owners over the years, the article's date as a needle, drawn from the outlet's record; who cannot see it
 * hears a sentence. Nothing is drawn for fewer than two owners: the facts say it all then.
 */
export function OwnerTimeline({
	owners,
	appeared,
	asOf,
}: {
	owners: readonly Owner[];
	/** EDTF or ISO date on which the article appeared. */
	appeared?: string | undefined;
	/** EDTF date of the record. */
	asOf: string;
}) {
	const spans = ownerSpans(owners, asOf);
	const first = spans[0];
	if (!first || spans.length < 2) return null;
	const end = Math.max(...spans.map(({ to }) => to));
	const place = (year: number) => (year - first.from) / (end - first.from || 1);
	const date = yearPoint(appeared);
	const needle =
		date !== undefined && date >= first.from && date <= end ? date : undefined;
	const holds = ({ from, to }: OwnerSpan) =>
		needle !== undefined && needle >= from && needle < to;
	const then = spans.filter(holds).map(({ name }) => name);
	const start = Math.floor(first.from);
	const year = needle === undefined ? undefined : yearOf(appeared);
	const kept = (span: OwnerSpan) =>
		[holds(span) && "then", span.open && "now"].filter(Boolean).join(" ");
	const present = spans.filter(({ open }) => open).map(({ name }) => name);
	const at = place(needle ?? first.from);
	return (
		<figure class="timeline" aria-label="Owners over time">
			<p class="unseen">
				{then.length > 0 && appeared
					? `When this article appeared, in ${dateWords(appeared.slice(0, 7))}, the owner was ${then.join(" and ")}.`
					: `Owners since ${start}.`}
				{present.length > 0 &&
					` As of ${dateWords(asOf)} the owner is ${present.join(" and ")}.`}
			</p>
			{year !== undefined && (
				<div class="timeline-needle" aria-hidden="true">
					<span
						class="needle-year"
						style={{
							insetInlineStart: percent(Math.min(0.93, Math.max(0.07, at))),
						}}
					>
						{year}
					</span>
				</div>
			)}
			<div class="timeline-bar" aria-hidden="true">
				{spans.map((span) => (
					<span
						key={`${span.name}${span.from}`}
						class={`span ${kept(span)}`}
						style={{
							insetInlineStart: percent(place(span.from)),
							inlineSize: percent(place(span.to) - place(span.from)),
						}}
						title={`${span.name}, ${years(span)}`}
					/>
				))}
				{needle !== undefined && (
					<span
						class="needle"
						style={{ insetInlineStart: percent(place(needle)) }}
					/>
				)}
			</div>
			<div class="timeline-years" aria-hidden="true">
				<span>{start}</span>
				<span>{yearOf(asOf)}</span>
			</div>
			<details class="more">
				<summary>
					{spans.length} owners since {start}
				</summary>
				<ol class="timeline-owners">
					{spans.map((span) => (
						<li
							key={`${span.name}${span.from}`}
							class={kept(span) || undefined}
						>
							<span class="years">{years(span)}</span> <bdi>{span.name}</bdi>
						</li>
					))}
				</ol>
			</details>
		</figure>
	);
}

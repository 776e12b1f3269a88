import type { Owner } from "../core/model";
import { dateWords } from "./date-words";
import { ownerSpans, yearPoint } from "./owner-spans";

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/**
 * One bar of owners over the years, the article's date as a needle. Drawn from the record only; those who cannot see it
 * hear it as sentences. Nothing is drawn when fewer than two owners are known: the facts say it all then.
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
	const at = (year: number) => (year - first.from) / (end - first.from || 1);
	const needle = yearPoint(appeared);
	const onBar = needle !== undefined && needle >= first.from && needle <= end;
	const holds = ({ from, to }: { from: number; to: number }) =>
		onBar && needle >= from && needle < to;
	return (
		<figure class="timeline">
			<figcaption>
				Owners, {Math.floor(first.from)} to {Math.floor(end - 0.01)}
			</figcaption>
			<div class="timeline-bar" aria-hidden="true">
				{spans.map((span) => (
					<span
						key={span.name}
						class={holds(span) ? "span then" : "span"}
						style={{
							insetInlineStart: percent(at(span.from)),
							inlineSize: percent(at(span.to) - at(span.from)),
						}}
						title={span.name}
					/>
				))}
				{onBar && (
					<span
						class="needle"
						style={{ insetInlineStart: percent(at(needle)) }}
					/>
				)}
			</div>
			<ol class="timeline-owners">
				{spans.map((span) => (
					<li key={span.name} class={holds(span) ? "then" : undefined}>
						<span class="years">
							{Math.floor(span.from)}
							{span.open
								? "–"
								: Math.floor(span.to) > Math.floor(span.from)
									? `–${Math.floor(span.to)}`
									: ""}
						</span>{" "}
						<bdi>{span.name}</bdi>
						{holds(span) && appeared && (
							<span class="needle-words">
								{" "}
								· this article, {dateWords(appeared.slice(0, 7))}
							</span>
						)}
					</li>
				))}
			</ol>
		</figure>
	);
}

import type { Outlet, Owner } from "../core/model";
import { dateWords, yearOf } from "./date-words";
import { listed } from "./listed";
import { type OwnerRow, type OwnerRows, ownerRows } from "./owner-rows";

/** The part of the width, at its beginning, that stands for all years before the scale. */
const early = 0.1;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** Where years of a scale lie on the width, as parts of it. */
const placer = ({ start, end, earlier }: OwnerRows) => {
	const from = earlier ? early : 0;
	return (year: number) =>
		from + ((1 - from) * (year - start)) / (end - start || 1);
};

/** One row's bar: filled where the owner held for certain, dashed where it is not known, the article's date across. */
function Bar({ row, all }: { row: OwnerRow; all: OwnerRows }) {
	const place = placer(all);
	const from = (year: number) =>
		all.earlier && year <= all.start ? 0 : place(year);
	const [first, last] = row.sure ?? [];
	return (
		<svg class="bar" aria-hidden="true" focusable="false">
			<line class="rail" x1="0" x2="100%" y1="6" y2="6" />
			{row.unsure.map(([a, b]) => (
				<line
					key={a}
					class="unsure"
					x1={percent(from(a))}
					x2={percent(Math.max(place(b), from(a) + 0.02))}
					y1="6"
					y2="6"
				/>
			))}
			{first !== undefined && last !== undefined && (
				<rect
					class="sure"
					x={percent(place(first))}
					width={percent(Math.max(0.008, place(last) - place(first)))}
					y={row.atArticle ? 2 : 3.5}
					height={row.atArticle ? 8 : 5}
					rx="1"
				/>
			)}
			{all.needle !== undefined && (
				<line
					class="needle"
					x1={percent(place(all.needle))}
					x2={percent(place(all.needle))}
					y1="0"
					y2="12"
				/>
			)}
		</svg>
	);
}

function Row({ row, all }: { row: OwnerRow; all: OwnerRows }) {
	const states = [row.atArticle && "then", row.end, !row.name && "gap"];
	return (
		<li class={states.filter(Boolean).join(" ")}>
			<div class="row-words">
				<span class="row-name">
					{row.name ? <bdi>{row.name}</bdi> : "Owner not known"}
					{row.share && <span class="row-share"> {row.share}</span>}
				</span>{" "}
				<span class="row-time">{row.time}</span>
				{row.remark && <span class="row-remark">{row.remark}</span>}
				{row.atArticle && (
					<span class="unseen"> (when the article appeared)</span>
				)}
			</div>
			<Bar row={row} all={all} />
		</li>
	);
}

function sentence(
	{ rows }: OwnerRows,
	outlet: Outlet,
	appeared: string | undefined,
): string {
	const names = (some: OwnerRow[]) => some.flatMap(({ name }) => name ?? []);
	const then = names(rows.filter((row) => row.atArticle));
	const held = names(rows.filter(({ end }) => end === "held"));
	const open = names(rows.filter(({ end }) => end === "open"));
	const asOf = dateWords(outlet.asOf ?? "");
	return [
		then.length > 0 &&
			appeared &&
			`When this article appeared, in ${dateWords(appeared.slice(0, 7))}, the owner was ${listed(then)}.`,
		held.length > 0 && `As of ${asOf} the owner is ${listed(held)}.`,
		open.length > 0 && `Not confirmed as of ${asOf}: ${listed(open)}.`,
	]
		.filter(Boolean)
		.join(" ");
}

/**
 * The outlet's owners over the years, from its record: a row each, with the article's date marked on all of them. The
 * words of the rows tell all that the drawing shows, and a sentence sums it up for those who hear it. Nothing is drawn
 * for fewer than two rows: the facts say it all then.
 */
export function OwnerTimeline({
	outlet,
	appeared,
	then,
}: {
	outlet: Outlet;
	/** EDTF or ISO date on which the article appeared. */
	appeared?: string | undefined;
	/** Those of the outlet's owners who held it then. */
	then: readonly Owner[];
}) {
	const all = ownerRows(outlet, appeared, then);
	if (!all || all.rows.length < 2) return null;
	const place = placer(all);
	const at = all.needle === undefined ? undefined : place(all.needle);
	const year = yearOf(appeared);
	return (
		<figure class="timeline" aria-label="Owners over time">
			<p class="unseen">{sentence(all, outlet, appeared)}</p>
			{at !== undefined && year !== undefined && (
				<div class="timeline-date" aria-hidden="true">
					<span
						class={at > 0.5 ? "date-late" : "date-early"}
						style={
							at > 0.5
								? { insetInlineEnd: percent(1 - at) }
								: { insetInlineStart: percent(at) }
						}
					>
						this article, {year}
					</span>
				</div>
			)}
			<ol class="timeline-rows">
				{all.rows.map((row) => (
					<Row key={`${row.name}${row.time}`} row={row} all={all} />
				))}
			</ol>
			<div class="timeline-years" aria-hidden="true">
				{all.earlier && <span class="year-earlier">earlier</span>}
				{all.years
					.filter((one) => place(one) > (all.earlier ? 0.28 : 0.04))
					.map((one) => (
						<span key={one} style={{ insetInlineStart: percent(place(one)) }}>
							{one}
						</span>
					))}
			</div>
		</figure>
	);
}

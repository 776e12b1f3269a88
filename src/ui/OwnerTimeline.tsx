import type { Outlet, Owner } from "../core/model";
import { yearOf } from "./date-words";
import { isOlder } from "./is-older";
import { type OwnerRow, type OwnerRows, ownerRows } from "./owner-rows";
import { ownersSentence } from "./owners-sentence";

/** The part of the width, at its beginning, that stands for all years before the scale. */
const early = 0.1;

/** How near a year may stand to the words at the line's ends, as parts of its width: at 280 px, and in any narrower panel. */
const room = { early: 0.28, known: 0.36 };
const ampleRoom = { early: 0.4, known: 0.48 };

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** Where years of a scale lie on the width, as parts of it. */
const placer = ({ start, end, earlier }: OwnerRows) => {
	const from = earlier ? early : 0;
	return (year: number) =>
		from + ((1 - from) * (year - start)) / (end - start || 1);
};

/** Where the article's date lies: one from before the scale in the middle of the part that stands for such years. */
const needleAt = (all: OwnerRows): number | undefined => {
	if (all.before) return early / 2;
	return all.needle === undefined ? undefined : placer(all)(all.needle);
};

/** One row's bar: filled where the owner held for certain, dashed where it is not known, the article's date across. */
function Bar({ row, all }: { row: OwnerRow; all: OwnerRows }) {
	const place = placer(all);
	const needle = needleAt(all);
	const from = (year: number) =>
		all.earlier && all.before !== "founding" && year <= all.start
			? 0
			: place(year);
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
			{needle !== undefined && (
				<line
					class={all.before ? "needle before" : "needle"}
					x1={percent(needle)}
					x2={percent(needle)}
					y1="0"
					y2="12"
				/>
			)}
		</svg>
	);
}

function Row({
	row,
	all,
	older,
}: {
	row: OwnerRow;
	all: OwnerRows;
	/** The record is older than the article. */
	older: boolean;
}) {
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
					<span class="unseen">
						{" "}
						({older ? "as far as is known, " : ""}when the article appeared)
					</span>
				)}
			</div>
			<Bar row={row} all={all} />
		</li>
	);
}

/** What the article is older than, where it is from before the scale. */
const beforeWords = {
	founding: "before it was founded, by the record",
	"first owner": "before the first owner known",
	"first date": "before the first date known of an owner",
};

/**
 * The outlet's owners over the years, from its record: a row each, with the article's date marked on all of them. The
 * words of the rows tell all that the drawing shows, and a sentence sums it up for those who hear it. Nothing is drawn
 * where there is no date to draw.
 */
export function OwnerTimeline({
	outlet,
	appeared,
	then,
	unsure = [],
}: {
	outlet: Outlet;
	/** EDTF or ISO date on which the article appeared. */
	appeared?: string | undefined;
	/** Those of the outlet's owners who held it then. */
	then: readonly Owner[];
	/** Those who may still have held it. */
	unsure?: readonly Owner[];
}) {
	const all = ownerRows(outlet, appeared, then);
	if (!all) return null;
	const place = placer(all);
	const at = needleAt(all);
	const year = yearOf(appeared);
	const known = place(all.asOf);
	const isTight = (at: number) =>
		(all.earlier && at < ampleRoom.early) || at > known - ampleRoom.known;
	return (
		<figure class="timeline" aria-label="Owners over time">
			<p class="unseen">
				{ownersSentence(all, outlet, appeared, unsure)}
				{all.before &&
					year !== undefined &&
					` The article is from ${year}, ${beforeWords[all.before]}.`}
			</p>
			{all.before && at !== undefined && year !== undefined && (
				<div class="timeline-before" aria-hidden="true">
					<span style={{ marginInlineStart: percent(at) }}>
						this article, {year}: {beforeWords[all.before]}
					</span>
				</div>
			)}
			{!all.before && at !== undefined && year !== undefined && (
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
					<Row
						key={`${row.name}${row.time}`}
						row={row}
						all={all}
						older={appeared !== undefined && isOlder(outlet.asOf, appeared)}
					/>
				))}
			</ol>
			<div class="timeline-years" aria-hidden="true">
				{all.earlier && <span class="year-earlier">earlier</span>}
				{all.years
					.filter(
						(one) =>
							place(one) > (all.earlier ? room.early : 0.04) &&
							place(one) < known - room.known,
					)
					.map((one) => (
						<span
							key={one}
							class={isTight(place(one)) ? "year-tight" : undefined}
							style={{ insetInlineStart: percent(place(one)) }}
						>
							{one}
						</span>
					))}
				<span class="year-known" style={{ insetInlineEnd: percent(1 - known) }}>
					as of {yearOf(outlet.asOf)}
				</span>
			</div>
		</figure>
	);
}

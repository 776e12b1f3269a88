import type { Outlet, Owner } from "../core/model";
import { saleAgreed } from "../core/owners-at";
import { dateMiddle, dateSpan } from "./date-span";
import { dateWords, whenWords, yearOf } from "./date-words";
import { ownerChain } from "./owner-chain";
import { shareNow } from "./share-now";

/** A part of a row, on a scale of years. */
export type Stretch = readonly [from: number, to: number];

/** One owner's row of the drawing, or a time of which the record knows no owner. */
export interface OwnerRow {
	/** undefined: no owner is known for this time. */
	name?: string;
	share?: string;
	/** "1999–2006", "since 2006", "until 2017". */
	time: string;
	/** What is to be known of the time beyond that: "sale agreed in March 2026". */
	remark?: string;
	/** Held for certain. */
	sure?: Stretch;
	/** May have held: before a beginning or after an end that is not known. */
	unsure: Stretch[];
	/** How the row meets the record's date: still owner, not confirmed, or over. */
	end: "held" | "open" | "over";
	/** Owner on the article's date. */
	atArticle: boolean;
}

/** The rows with the scale that they are drawn on. */
export interface OwnerRows {
	rows: OwnerRow[];
	/** The scale's first year, and whether owners before it are known to be unknown. */
	start: number;
	earlier: boolean;
	/** The scale's end: the record's date, or the article's where that is later. */
	end: number;
	/** The article's date on the scale; undefined where it has none or lies before the scale. */
	needle?: number;
	/** The article is from before the scale, which begins with this; it is marked at the scale's edge. */
	before?: "founding" | "first owner" | "first date";
	/** The record's date. */
	asOf: number;
	/** Decades and the like to be marked. */
	years: number[];
}

/** In the order of beginnings; of those without one, former owners first and present ones last. */
const orderOf = ({ from, agreed, current }: Owner): number =>
	dateMiddle(agreed ?? from) ??
	(current === false ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);

function timeWords(owner: Owner): string {
	const [from, to] = [owner.from, owner.to];
	const short = (edtf: string) =>
		/^\d{4}(?:-\d\d)*$/.test(edtf) ? String(yearOf(edtf)) : dateWords(edtf);
	if (owner.agreed) return "buyer";
	if (from && to)
		return short(from) === short(to)
			? short(from)
			: `${short(from)}–${short(to)}`;
	if (to) return `until ${short(to)}`;
	if (from && owner.current === false)
		return `from ${short(from)}, end not known`;
	if (from) return `since ${short(from)}`;
	return owner.current === false
		? "when is not known"
		: "since when is not known";
}

function remarkOf(owner: Owner, outlet: Outlet): string | undefined {
	if (owner.current !== null) return undefined;
	const sale = saleAgreed(outlet);
	if (sale) return `sale agreed ${whenWords(sale)}`;
	return "not confirmed as the present owner";
}

function rowOf(owner: Owner, outlet: Outlet, scale: Stretch, asOf: number) {
	const [start] = scale;
	const began = dateMiddle(owner.from);
	const ended = dateMiddle(owner.to);
	const sale =
		owner.current === null ? dateMiddle(saleAgreed(outlet)) : undefined;
	const unsure: Stretch[] = [];
	let sure: Stretch | undefined;
	if (owner.agreed) unsure.push([sale ?? asOf, asOf]);
	else {
		const known = ended ?? (owner.current ? asOf : sale);
		if (began === undefined) unsure.push([start, known ?? asOf]);
		else if (known === undefined) unsure.push([began, asOf]);
		else sure = [began, Math.max(began, known)];
		if (began !== undefined && !ended && owner.current === null && sale)
			unsure.push([sale, asOf]);
	}
	return { ...(sure ? { sure } : {}), unsure };
}

/** Times within the scale that no row covers, each longer than the doubt of the dates around it. */
function gaps(owners: readonly Owner[], start: number, end: number): Stretch[] {
	const covered = owners
		.map((owner): Stretch => {
			const from = dateSpan(owner.from ?? owner.agreed)?.from ?? start;
			return [from, dateSpan(owner.to)?.to ?? end];
		})
		.sort((a, b) => a[0] - b[0]);
	const free: Stretch[] = [];
	let reached = start;
	for (const [from, to] of covered) {
		if (from > reached + 0.25) free.push([reached, from]);
		reached = Math.max(reached, to);
	}
	if (end > reached + 0.25) free.push([reached, end]);
	return free;
}

/** Years to be marked on a scale: two to five round ones. */
function marks(start: number, end: number): number[] {
	const step =
		[1, 2, 5, 10, 20, 25, 50, 100].find((one) => (end - start) / one <= 5) ??
		100;
	const first = Math.ceil(start / step) * step;
	return Array.from(
		{ length: Math.max(0, Math.floor((end - first) / step) + 1) },
		(_, n) => first + n * step,
	);
}

/**
 * An outlet's owners in time, ready to be drawn: periods that overlap, beginnings and ends that are not known, times
 * without a known owner. Only owners that a reference supports. `appeared`: EDTF or ISO date of the article.
 */
export function ownerRows(
	outlet: Outlet,
	appeared: string | undefined,
	then: readonly Owner[],
): OwnerRows | undefined {
	const owners = outlet.owners.filter(({ ref }) => ref !== undefined);
	const dates = owners.flatMap(({ from, to, agreed }) => [from, to, agreed]);
	const points = dates.flatMap((one) => dateSpan(one)?.from ?? []);
	const middle = dateMiddle(outlet.asOf);
	const date = dateMiddle(appeared);
	const founding = dateSpan(outlet.founded);
	const founded = founding?.from;
	// Where no owner has a date, the article's or the paper's own beginning says what the record's date is drawn against.
	if (!points.length)
		points.push(
			...[date, founded]
				.filter((one) => one !== undefined)
				.slice(0, 1)
				.map((one) => Math.min(one, middle ?? one)),
		);
	if (!owners.length || !points.length || middle === undefined)
		return undefined;
	// Of a record "as of 2025" that tells of September, the year's middle would lie before what it tells.
	const asOf = Math.max(
		middle,
		...dates.flatMap((one) => dateMiddle(one) ?? []),
	);
	const earliest = Math.min(...points);
	const latest = Math.max(asOf, date ?? asOf);
	// A paper older by far than its first known owner would press all that is known into a corner.
	const whole =
		founded !== undefined &&
		founded < earliest &&
		latest - founded <= 2 * (latest - earliest);
	const start = Math.floor(whole && founded !== undefined ? founded : earliest);
	const undated = owners.some(({ from, agreed }) => !from && !agreed);
	const isBefore = date !== undefined && date < start;
	const earlier =
		isBefore || (!whole && (founded !== undefined ? founded < start : undated));
	const scale: Stretch = [start, latest];
	const rows = owners.map((owner): OwnerRow & { at: number } => {
		const [name = owner.name] = ownerChain(owner.name);
		const remark = remarkOf(owner, outlet);
		const share = shareNow(owner.share);
		return {
			name,
			...(share ? { share } : {}),
			time: timeWords(owner),
			...(remark ? { remark } : {}),
			...rowOf(owner, outlet, scale, asOf),
			end: owner.current ? "held" : owner.current === null ? "open" : "over",
			atArticle: then.includes(owner),
			at: orderOf(owner),
		};
	});
	// A paper that has ceased is owned by nobody.
	const ceased =
		outlet.status === "ceased" ? dateSpan(outlet.ended)?.from : undefined;
	const known = whole && founded !== undefined ? founded : earliest;
	const unknown = gaps(owners, known, Math.min(asOf, ceased ?? asOf)).map(
		([from, to]): OwnerRow & { at: number } => ({
			time: [...new Set([from, to].map(Math.floor))].join("–"),
			unsure: [[from, to]],
			end: "over",
			atArticle: date !== undefined && date >= from && date < to,
			at: from,
		}),
	);
	return {
		rows: [...rows, ...unknown].sort((a, b) => a.at - b.at),
		start,
		earlier,
		end: latest,
		asOf,
		...(date !== undefined && !isBefore ? { needle: date } : {}),
		...(isBefore
			? {
					before:
						founding && (dateSpan(appeared)?.to ?? date) <= founding.from
							? "founding"
							: undated
								? "first date"
								: "first owner",
				}
			: {}),
		years: marks(start, latest),
	};
}

import type { Dated, Verdict } from "./comparison";
import type { Claim, Outlet, Owner } from "./model";
import { ownersAt } from "./owners-at";
import { sameDate } from "./same-date";
import { type Sameness, sameOwner } from "./same-owner";

/** An owner of the record whom the page names. */
export interface Match {
	owner: Owner;
	by: Sameness;
}

/** Better ones first: the present owner before a former one, the same name before the same family. */
const ranks: Sameness[] = ["name", "brackets", "family", "unsure"];

/** Who of the record's owners with a reference is meant by a name on the page; the likeliest. */
export function meantOwner(
	said: string,
	{ owners }: Outlet,
): Match | undefined {
	const found = owners.flatMap((owner): Match[] => {
		const by =
			owner.ref === undefined
				? undefined
				: sameOwner(said, owner.name, owner.kind === "person");
		return by ? [{ owner, by }] : [];
	});
	const present = ({ owner }: Match) =>
		owner.current === true ? 0 : owner.current === null ? 1 : 2;
	return found.sort(
		(a, b) =>
			ranks.indexOf(a.by) - ranks.indexOf(b.by) || present(a) - present(b),
	)[0];
}

/** Whether the record says so: of the owner that it sold, or of who began when it ended that it bought. */
function wasSold({ note, to }: Owner, { owners }: Outlet): boolean {
	if (/\bsold\b/i.test(note ?? "")) return true;
	return owners.some(
		(next) =>
			to !== undefined &&
			next.from !== undefined &&
			sameDate(next.from, to) === true &&
			/\bbought\b/i.test(next.note ?? ""),
	);
}

/** Until when the last of them was an owner, and whether all of them were on that date. */
function past(
	matches: Match[],
	outlet: Outlet,
	stated: string | undefined,
): Dated {
	const former = matches.filter(({ owner }) => owner.current === false);
	const until = former
		.flatMap(({ owner }) => owner.to ?? [])
		.sort()
		.at(-1);
	const then = stated ? ownersAt(outlet, stated) : [];
	// Of an owner whose beginning is not known, the record does not tell whom it had then.
	const isKnown = former.every(
		({ owner }) => owner.from !== undefined && owner.to !== undefined,
	);
	const wasSo = matches.every(({ owner }) => then.includes(owner));
	const isOver = until !== undefined && stated !== undefined && until < stated;
	return {
		...(former.some(({ owner }) => wasSold(owner, outlet))
			? { sold: true as const }
			: {}),
		...(stated ? { stated } : {}),
		...(until ? { until } : {}),
		...(stated && (isKnown || wasSo || isOver) ? { wasSo } : {}),
	};
}

/** How the owners that a page names stand to those of the record. */
export function compareOwners(
	page: readonly Claim[],
	outlet: Outlet,
	stated: string | undefined,
): Verdict {
	const matches = page.flatMap(({ value }) => meantOwner(value, outlet) ?? []);
	const isSure = matches.every(({ by }) => by !== "unsure");
	const knowsPresent = outlet.owners.some(
		({ current, ref }) => current === true && ref !== undefined,
	);
	// Of several owners some may be missing in the record; and where it leaves the present open, anybody may own it.
	if (matches.length < page.length) {
		if (matches.length || !knowsPresent) return { standing: "open" };
		return stated && !ownersAt(outlet, stated).length
			? { standing: "open", because: "earlier" }
			: { standing: "contradicts" };
	}
	if (!isSure) return { standing: "open" };
	if (matches.some(({ owner }) => owner.current === false))
		return { standing: "dated", dated: past(matches, outlet, stated) };
	if (matches.some(({ owner }) => owner.current === null))
		return { standing: "open", because: "unconfirmed" };
	const through = ranks
		.slice(1, 3)
		.toReversed()
		.find((rank) => matches.some(({ by }) => by === rank));
	return {
		standing: "agrees",
		...(through === "brackets" || through === "family" ? { through } : {}),
	};
}

/** How since when the page's owners are said to own it stands to the record's beginning of the same owners. */
export function compareSince(
	since: string,
	owners: readonly Claim[],
	outlet: Outlet,
	stated: string | undefined,
): Verdict & { from?: string } {
	const matches = owners.flatMap(
		({ value }) => meantOwner(value, outlet) ?? [],
	);
	const from = matches.find(({ owner }) => owner.from)?.owner.from;
	if (!from || matches.some(({ by }) => by === "unsure"))
		return { standing: "open" };
	const same = sameDate(since, from);
	if (same === undefined) return { standing: "open", from };
	if (!same) return { standing: "contradicts", from };
	return matches.some(({ owner }) => owner.current === false)
		? { standing: "dated", dated: past(matches, outlet, stated), from }
		: { standing: "agrees", from };
}

import { edtfSpan } from "../core/edtf-span";
import type { Outlet, Owner } from "../core/model";
import { dateWords } from "./date-words";
import { ownerChain } from "./owner-chain";

/** "X held it until 2020; since when is not known." where that leaves open whether X did on the days asked for. */
function sentence(owner: Owner, first: string, last: string): string[] {
	const { ref, current, from, to, name } = owner;
	const one = from ?? to;
	const known = edtfSpan(one ?? "");
	if (ref === undefined || current !== false || (from && to)) return [];
	if (one === undefined || known === undefined) return [];
	const open = from ? known[1] < first : last <= known[1];
	const [began, ended] = from ? ["from", "until"] : ["until", "since"];
	return open
		? [
				`${ownerChain(name)[0] ?? name} held it ${began} ${dateWords(one)}; ${ended} when is not known.`,
			]
		: [];
}

/**
 * Former owners who may have held the outlet on a date, in sentences: of their time the record knows one end only. '' where
 * there are none. Owners without a reference are no facts, and nobody owned what was not yet founded.
 *
 * @param date EDTF, or an ISO 8601 time
 */
export function perhapsThen({ founded, owners }: Outlet, date: string): string {
	const [first, last] = edtfSpan(date) ?? [];
	const begun = edtfSpan(founded ?? "");
	if (first === undefined || last === undefined) return "";
	if (begun && last < begun[0]) return "";
	return owners.flatMap((owner) => sentence(owner, first, last)).join(" ");
}

import type { Outlet, Owner } from "../core/model";
import { dateWords } from "./date-words";
import { isOlder } from "./is-older";
import { listed } from "./listed";
import { namedOwner } from "./owner-chain";
import type { OwnerRow, OwnerRows } from "./owner-rows";

/** "the owner is A", "the owners were A and B". */
const told = (names: readonly string[], one: string, many: string): string =>
	`the ${names.length > 1 ? `owners ${many}` : `owner ${one}`} ${listed(names)}`;

/**
 * Who owned the outlet when the article appeared and who does, in a sentence each, for those who hear the drawing; that
 * it is not known is said too.
 *
 * @param appeared EDTF or ISO date of the article
 * @param unsure owners who may have held it then
 */
export function ownersSentence(
	{ rows, asOf }: OwnerRows,
	outlet: Outlet,
	appeared: string | undefined,
	unsure: readonly Owner[],
): string {
	const names = (some: OwnerRow[]) => some.flatMap(({ name }) => name ?? []);
	const then = names(rows.filter((row) => row.atArticle));
	const held = names(rows.filter(({ end }) => end === "held"));
	const open = names(rows.filter(({ end }) => end === "open"));
	const known = dateWords(outlet.asOf ?? String(Math.floor(asOf)));
	const when =
		appeared &&
		`when this article appeared, in ${dateWords(appeared.slice(0, 7))},`;
	const maybe = [...new Set(unsure.map((owner) => namedOwner(owner).name))];
	const ceased = outlet.status === "ceased";
	return [
		when &&
			then.length > 0 &&
			(isOlder(outlet.asOf, appeared)
				? `As far as is known ${told(then, "was", "were")} also ${when.slice(0, -1)}: the record is older than the article.`
				: `W${when.slice(1)} ${told(then, "was", "were")}.`),
		when &&
			maybe.length > 0 &&
			`Not confirmed for that time: ${listed(maybe)}.`,
		when &&
			then.length + maybe.length === 0 &&
			`Who owned it ${when} is not known.`,
		held.length > 0 && `As of ${known} ${told(held, "is", "are")}.`,
		open.length > 0 && `Not confirmed as of ${known}: ${listed(open)}.`,
		held.length + open.length === 0 &&
			!ceased &&
			`Who owns it as of ${known} is not known.`,
	]
		.filter(Boolean)
		.join(" ");
}

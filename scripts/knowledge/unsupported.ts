import type { Outlet } from "../../src/core/model";
import type { Told } from "./problem";

/** Facts of a record that would be shown without a reference that was read for them, and references that are muddled. */
export function unsupported({
	founded,
	founders,
	owners,
	refs,
	asOf,
	status,
	ended,
}: Outlet): Told[] {
	const told: Told[] = [];
	const supports = (what: string) =>
		refs.some((ref) => ref.supports.includes(what));
	refs.forEach(({ n }, at) => {
		const before = refs[at - 1]?.n ?? 0;
		if (n <= before)
			told.push({
				field: `refs.${at}.n`,
				wrong: `${n} stands after ${before}`,
				mend: 'number references upwards, each once, and mend the owners\' "ref" with them',
			});
	});
	owners.forEach(({ name, ref }, at) => {
		if (ref === undefined) return;
		const found = refs.find(({ n }) => n === ref);
		if (!found)
			told.push({
				field: `owners.${at}.ref`,
				wrong: `${name} points to reference ${ref}, which is not there`,
				mend: 'add the reference to refs, or leave "ref" out: then the owner is not shown',
			});
		else if (!found.supports.includes("owners"))
			told.push({
				field: `refs.${refs.indexOf(found)}.supports`,
				wrong: `does not name "owners", though ${name} rests on it`,
				mend: 'add "owners" if you read it there, else take another reference',
			});
	});
	if (founded && !supports("founded"))
		told.push({
			field: "founded",
			wrong: "no reference supports it",
			mend: 'add "founded" to what a reference that you have read supports, or leave the date out',
		});
	if (founders && !supports("founders"))
		told.push({
			field: "founders",
			wrong: "no reference supports them",
			mend: 'add "founders" to what a reference that you have read supports, or leave them out',
		});
	if (status && status !== "active" && !supports("status"))
		told.push({
			field: "status",
			wrong: `is "${status}", and no reference supports it`,
			mend: 'add "status" to what a reference that you have read supports, or leave "status" and "ended" out and say in statusNote what is known',
		});
	if (status && status !== "active" && !ended)
		told.push({
			field: "ended",
			wrong: `is missing, though status is "${status}"`,
			mend: "write since when, as the reference has it: a year is enough",
		});
	if (!asOf && (founded || owners.length))
		told.push({
			field: "asOf",
			wrong: "is missing",
			mend: "say as of when the owners are known: the date of the newest reference",
		});
	return told;
}

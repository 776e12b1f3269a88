import { edtfSpan } from "../../src/core/edtf-span";
import type { Outlet } from "../../src/core/model";
import type { Told } from "./problem";

const first = (date: string | undefined) => edtfSpan(date ?? "")?.[0];
const last = (date: string | undefined) => edtfSpan(date ?? "")?.[1];

/** Dates of a record that cannot be in their order. Two dates that overlap, such as 2006 and 2006-08, may be. */
export function outOfTime({
	founded,
	owners,
	asOf,
	status,
	ended,
}: Outlet): Told[] {
	const told: Told[] = [];
	const now = last(asOf) ?? "9999";
	const notAfterNow = (field: string, date: string | undefined) => {
		if ((first(date) ?? "") > now)
			told.push({
				field,
				wrong: `${date} lies after asOf (${asOf})`,
				mend: "mend the date, or asOf if a newer reference was read",
			});
	};
	notAfterNow("founded", founded);
	notAfterNow("ended", ended);
	if (ended && (status === undefined || status === "active"))
		told.push({
			field: "status",
			wrong: `is ${status ?? "missing"}, though it ended ${ended}`,
			mend: 'write "ceased" or "suspended", or leave "ended" out',
		});
	let before: string | undefined;
	owners.forEach(({ name, from, to, agreed, current }, at) => {
		const place = `owners.${at}`;
		for (const [field, date] of Object.entries({ from, to, agreed }))
			notAfterNow(`${place}.${field}`, date);
		if (from && to && (last(to) ?? "") < (first(from) ?? ""))
			told.push({
				field: `${place}.to`,
				wrong: `${name} ends ${to}, before beginning ${from}`,
				mend: "one of the two dates is wrong: read the reference again",
			});
		const start = first(from);
		if (before && start && start < before)
			told.push({
				field: `${place}.from`,
				wrong: `${name} (${from}) stands after an owner who came later`,
				mend: "sort the owners by their beginning",
			});
		before = start ?? before;
		if (to && current !== false)
			told.push({
				field: `${place}.current`,
				wrong: `is ${current}, though ${name} ends ${to}`,
				mend: 'write false, or leave "to" out',
			});
		if (agreed && current !== null)
			told.push({
				field: `${place}.current`,
				wrong: `is ${current}, though of the sale to ${name} only the agreement is known`,
				mend: 'write null; once the sale is completed, write "from" instead of "agreed" and true',
			});
		if (agreed && from)
			told.push({
				field: `${place}.from`,
				wrong: `${name} has both a beginning and a sale that is only agreed`,
				mend: 'keep "agreed" until the sale is completed, "from" after that',
			});
	});
	return told;
}

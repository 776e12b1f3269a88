/** First and last day that an EDTF date may mean, each as sortable text: "2006-08" → ["2006-08-01", "2006-08-31"]. */
export type DaySpan = [first: string, last: string];

const form = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:[?~%]|T.*)?$/;

/**
 * The days that a date may mean; undefined for what is none, such as the 30th of February. Doubt ("1942?", "1989~") does
 * not widen it: by how much is not said.
 *
 * @param date EDTF of level 0 or 1 to the day at most (no intervals, seasons or years before 0), or an ISO 8601 time
 */
export function edtfSpan(date: string): DaySpan | undefined {
	const [, year = "", month = "XX", day = "XX"] = form.exec(date) ?? [];
	if (!/^\d+X*$/.test(year) || (month === "XX" && day !== "XX"))
		return undefined;
	const first = year.replaceAll("X", "0");
	const last = year.replaceAll("X", "9");
	if (month === "XX") return [`${first}-01-01`, `${last}-12-31`];
	const days = new Date(Date.UTC(Number(last), Number(month), 0)).getUTCDate();
	const sound =
		Number(month) >= 1 &&
		Number(month) <= 12 &&
		(day === "XX" || (Number(day) >= 1 && Number(day) <= days));
	if (!sound) return undefined;
	return [
		`${first}-${month}-${day === "XX" ? "01" : day}`,
		`${last}-${month}-${day === "XX" ? days : day}`,
	];
}

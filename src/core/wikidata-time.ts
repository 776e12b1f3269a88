/** https://www.wikidata.org/wiki/Help:Dates: the calendar that a date before the reform is written in. */
const julian = "http://www.wikidata.org/entity/Q1985786";

/** Day number of a date in the Julian calendar, and the Gregorian date of a day number (Richards, 2013). */
function gregorian(year: number, month: number, day: number): string {
	const shift = Math.floor((14 - month) / 12);
	const y = year + 4800 - shift;
	const m = month + 12 * shift - 3;
	const number =
		day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083;
	// Day number of 1970-01-01.
	const since1970 = number - 2440588;
	return new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
}

const isDay = (year: number, month: number, day: number): boolean => {
	const at = new Date(Date.UTC(year, month - 1, day));
	return at.getUTCMonth() + 1 === month && at.getUTCDate() === day;
};

/** A point in time as Wikibase writes it in JSON. */
export interface WikidataTime {
	/** e.g. "+1989-12-00T00:00:00Z" */
	time: string;
	/** 11 day, 10 month, 9 year, 8 decade, 7 century. */
	precision: number;
	calendarmodel: string;
}

/**
 * A Wikidata date as EDTF, exactly as precise as it is there: "1989-12-09", "1989-12", "1989", "198X", "18XX". Days of
 * the Julian calendar are told in the Gregorian. undefined for what is vaguer than a century, before the year 1000, or
 * no date at all.
 */
export function wikidataDate({
	time,
	precision,
	calendarmodel,
}: WikidataTime): string | undefined {
	const found = /^\+0*(\d{4})-(\d{2})-(\d{2})T00:00:00Z$/.exec(time);
	if (!found) return undefined;
	const [, year = "", month = "", day = ""] = found;
	if (year < "1000") return undefined;
	if (precision === 11) {
		const [y, m, d] = [Number(year), Number(month), Number(day)];
		if (calendarmodel === julian && m >= 1 && m <= 12 && d >= 1 && d <= 31)
			return gregorian(y, m, d);
		return isDay(y, m, d) ? `${year}-${month}-${day}` : undefined;
	}
	if (precision === 10)
		return month >= "01" && month <= "12" ? `${year}-${month}` : undefined;
	if (precision === 9) return year;
	if (precision === 8) return `${year.slice(0, 3)}X`;
	// The 19th century is written with any of its years, and with its last one, 1900.
	if (precision === 7)
		return `${String(Math.ceil(Number(year) / 100) - 1).padStart(2, "0")}XX`;
	return undefined;
}

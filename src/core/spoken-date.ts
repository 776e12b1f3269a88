import { withLightLetters } from "./letters";

/** The months as a language names them, long and short, alone and in dates: folded name → 1 to 12. */
const known = new Map<string, Map<string, number>>();

const plain = (word: string): string =>
	word
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}+|\./gu, "");

function monthsIn(language: string): Map<string, number> {
	const ready = known.get(language);
	if (ready) return ready;
	const months = new Map<string, number>();
	for (const month of ["long", "short"] as const)
		for (const day of [undefined, "numeric"] as const) {
			const format = new Intl.DateTimeFormat(language, {
				month,
				day,
				timeZone: "UTC",
				calendar: "gregory",
			});
			for (let at = 0; at < 12; at++) {
				const name = format
					.formatToParts(Date.UTC(2024, at, 15))
					.find(({ type }) => type === "month")?.value;
				if (name && !/\d/.test(name)) months.set(plain(name), at + 1);
			}
		}
	known.set(language, months);
	return months;
}

/** Number of the month that a word names, whole, cut short ("Sept") or inflected ("tammikuuta"). */
export function monthOf(word: string, language: string): number | undefined {
	const own = plain(word);
	if (own.length < 3) return undefined;
	const months = monthsIn(language);
	const exact = months.get(own);
	if (exact) return exact;
	const near = new Set<number>();
	for (const [name, month] of months)
		if (
			name.startsWith(own) ||
			(name.length > 3 && own.startsWith(name) && own.length - name.length < 5)
		)
			near.add(month);
	return near.size === 1 ? [...near][0] : undefined;
}

/** Not the hour of a time that a page sets directly behind a date: "28.09.19" and "12:44" are glued in its text. */
const year = "(?<year>(?:19|20)\\d\\d)(?!:\\d)";
const day = "(?<day>\\d{1,2})";
/** What stands between the parts of a date: "3rd of March, 2024", "3 de marzo de 2024", "3 tháng 3 năm 2024". */
const between = "(?:\\.?[ºª]?,? ?(?:de[l]? |d['’]|of |tháng |năm |i )?)";

const forms = [
	`(?<!\\d)${year}[-./](?<month>\\d{1,2})[-./]${day}(?!\\d)`,
	`(?<!\\d)${year} ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?${day} ?[日일]`,
	`(?<!\\d)${day}(?:st|nd|rd|th|er)?${between}(?<word>\\p{L}[\\p{L}\\p{M}]{2,14})${between}${year}(?!\\d)`,
	`(?<word>(?<!\\p{L})\\p{L}[\\p{L}\\p{M}]{2,11})\\.? ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)`,
	`(?<!\\d)${day} ?(?<mark>[./-]|tháng) ?(?<month>\\d{1,2}) ?(?:[./-]|năm) ?${year}(?!\\d)`,
	// With points the day is always first; both of two digits, since versions and chapters are counted so too.
	`(?<![\\d.])(?<day>\\d\\d)\\.(?<month>\\d\\d)\\.(?<short>[0-4]\\d)(?![.,]?\\d(?!\\d?:\\d\\d))`,
].map((form) => new RegExp(withLightLetters(form), "iu"));

/**
 * Whether a language writes the month before the day: undefined where its readers meet both orders, as in English of no
 * country, and where it writes the year first.
 */
function isMonthFirst(language: string): boolean | undefined {
	if (language === "en") return undefined;
	const [first] = new Intl.DateTimeFormat(language, {
		day: "numeric",
		month: "numeric",
		year: "numeric",
		calendar: "gregory",
	})
		.formatToParts(0)
		.filter(({ type }) => /^(?:day|month|year)$/.test(type));
	return first?.type === "year" ? undefined : first?.type === "month";
}

const digits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (one) => String((one.codePointAt(0) ?? 0) & 15));

/**
 * The first date that words say, to the day: "21. Januar 2022", "Jan. 21, 2022", "21/1/2022", "2022年1月21日", "21.01.22".
 * Where day and month may be the other way round ("1/2/2022" in English), it is none.
 *
 * @param language BCP 47 of the words; English names of months are understood beside them
 * @returns the day as YYYY-MM-DD, and the words that say it
 */
export function spokenDate(
	text: string,
	language: string | undefined,
): { day: string; said: string } | undefined {
	const folded = digits(text);
	for (const form of forms) {
		const match = form.exec(folded);
		if (!match?.groups) continue;
		const { year, short, word, mark } = match.groups;
		let day = Number(match.groups["day"]);
		let month = word
			? (monthOf(word, language ?? "en") ?? monthOf(word, "en"))
			: Number(match.groups["month"]);
		if (!month) continue;
		if (mark === "/" && day !== month) {
			const either = day <= 12 && month <= 12;
			const swapped = either ? isMonthFirst(language ?? "en") : month > 12;
			if (swapped === undefined) continue;
			if (swapped) [day, month] = [month, day];
		}
		if (month > 12 || day < 1 || day > 31) continue;
		const two = (number: number) => String(number).padStart(2, "0");
		return {
			day: `${year ?? `20${short}`}-${two(month)}-${two(day)}`,
			said: text.slice(match.index, match.index + match[0].length),
		};
	}
	return undefined;
}

import { interfaceLocale } from "./names";

const day = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const seasons: Record<string, string> = {
	"21": "spring",
	"22": "summer",
	"23": "autumn",
	"24": "winter",
};

/** Made once for each shape: making one takes as long as drawing a dozen facts. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(
	locale: string,
	shape: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, shape]);
	const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, shape);
	formats.set(key, format);
	return format;
}

function plainDate(edtf: string, locale: string): string | undefined {
	const [, year, month, date] = edtf.match(day) ?? [];
	if (!year) return undefined;
	if (month && seasons[month]) return `${seasons[month]} ${Number(year)}`;
	const at = new Date(0);
	// Not Date.UTC, which takes the years 0 to 99 for the last century's.
	at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
	const sound =
		(!month || at.getUTCMonth() + 1 === Number(month)) &&
		(!date || at.getUTCDate() === Number(date));
	if (!sound) return undefined;
	return formatOf(locale, {
		year: "numeric",
		...(Number(year) < 1 ? { era: "short" as const } : {}),
		...(month ? { month: "long" as const } : {}),
		...(date ? { day: "numeric" as const } : {}),
		timeZone: "UTC",
	}).format(at);
}

function vagueDate(edtf: string): string | undefined {
	const decade = edtf.match(/^(\d{3})X$/);
	if (decade) return `the ${decade[1]}0s`;
	const century = edtf.match(/^(\d{2})XX$/);
	return century ? `the ${century[1]}00s` : undefined;
}

/** An interval or a choice of dates; undefined for a single date. */
function severalDates(text: string, locale: string): string | undefined {
	const [from, to, ...rest] = text.split("/");
	if (from !== undefined && to !== undefined && rest.length === 0) {
		const open = (side: string) => side === "" || side === "..";
		if (open(from) && open(to)) return text;
		if (open(from)) return `until ${dateWords(to, locale)}`;
		if (open(to)) return `since ${dateWords(from, locale)}`;
		return `${dateWords(from, locale)} to ${dateWords(to, locale)}`;
	}
	const choice = text.match(/^[[{](.+)[\]}]$/)?.[1];
	return choice
		?.split(",")
		.map((one) => dateWords(one, locale))
		.join(text.startsWith("{") ? " and " : " or ");
}

/**
 * An EDTF or ISO 8601 date in words: "August 2006", "about 1989", "August 2006, uncertain", "the 1980s", "1999 to 2006",
 * "until 1999". Doubt is said, never dropped. A time of day is left out and the date kept as written, so that no time
 * zone moves it. What is no date comes back unchanged.
 */
export function dateWords(edtf: string, locale = interfaceLocale): string {
	const text = edtf.trim();
	const several = severalDates(text, locale);
	if (several) return several;
	const doubt = new Set(text.match(/[?~%]/g));
	const date = text
		.replace(/[?~%]/g, "")
		.replace(/[Tt ]\d{2}:?\d{2}.*$/, "")
		// "2006-XX-XX": of that year, and no more is known.
		.replace(/(?:-XX)+$/, "");
	const words = plainDate(date, locale) ?? vagueDate(date);
	if (!words) return text;
	const about = doubt.has("~") || doubt.has("%") ? `about ${words}` : words;
	return doubt.has("?") || doubt.has("%") ? `${about}, uncertain` : about;
}

/**
 * The same with the word that goes before it in a sentence: "in 1989", "on 8 December 2011", "in the 1980s", "about
 * 1989".
 */
export function whenWords(edtf: string, locale = interfaceLocale): string {
	const words = dateWords(edtf, locale);
	if (/^(?:about|until|since) /.test(words)) return words;
	if (/^\d{4}-\d{2}-\d{2}/.test(edtf)) return `on ${words}`;
	return /^-?\d{2}[\dX]{2}/.test(edtf) ? `in ${words}` : words;
}

/** The year of an EDTF or ISO date as a number; undefined where there is none. An interval gives its beginning. */
export function yearOf(edtf: string | undefined): number | undefined {
	const year = edtf?.match(/-?\d{4}/)?.[0];
	return year === undefined ? undefined : Number(year);
}

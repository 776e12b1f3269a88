import { interfaceLocale } from "./names";

const day = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const seasons: Record<string, string> = {
	"21": "spring",
	"22": "summer",
	"23": "autumn",
	"24": "winter",
};

function plainDate(edtf: string, locale: string): string | undefined {
	const [, year, month, date] = edtf.match(day) ?? [];
	if (!year) return undefined;
	if (month && seasons[month]) return `${seasons[month]} ${Number(year)}`;
	const at = new Date(
		Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)),
	);
	const sound =
		(!month || at.getUTCMonth() + 1 === Number(month)) &&
		(!date || at.getUTCDate() === Number(date));
	if (!sound) return undefined;
	if (!month) return String(Number(year));
	return new Intl.DateTimeFormat(locale, {
		year: "numeric",
		month: "long",
		...(date ? { day: "numeric" as const } : {}),
		timeZone: "UTC",
	}).format(at);
}

function vagueDate(edtf: string): string | undefined {
	const decade = edtf.match(/^(\d{3})[Xx]$/);
	if (decade) return `the ${decade[1]}0s`;
	const century = edtf.match(/^(\d{2})[Xx]{2}$/);
	return century ? `the ${century[1]}00s` : undefined;
}

/**
 * An EDTF or ISO 8601 date in words: "August 2006", "about 1989", "1999 to 2006", "until 1999". Doubt is said, never
 * dropped. A time of day is left out and the date kept as written, so that no time zone moves it. What is no date
 * comes back unchanged.
 */
export function dateWords(edtf: string, locale = interfaceLocale): string {
	const text = edtf.trim();
	const [from, to, ...rest] = text.split("/");
	if (from !== undefined && to !== undefined && rest.length === 0) {
		const open = (side: string) => side === "" || side === "..";
		if (open(from) && open(to)) return text;
		if (open(from)) return `until ${dateWords(to, locale)}`;
		if (open(to)) return `since ${dateWords(from, locale)}`;
		return `${dateWords(from, locale)} to ${dateWords(to, locale)}`;
	}
	const choice = text.match(/^[[{](.+)[\]}]$/)?.[1];
	if (choice)
		return choice
			.split(",")
			.map((one) => dateWords(one, locale))
			.join(text.startsWith("{") ? " and " : " or ");
	const [, bare = text, doubt] = text.match(/^(.*?)([?~%])$/) ?? [];
	const date = bare.replace(/[Tt ]\d{2}:?\d{2}.*$/, "");
	const words = plainDate(date, locale) ?? vagueDate(date);
	if (!words) return text;
	if (doubt === "?") return `probably ${words}`;
	if (doubt === "~") return `about ${words}`;
	return doubt === "%" ? `perhaps about ${words}` : words;
}

/** The year of an EDTF or ISO date as a number; undefined where there is none. An interval gives its beginning. */
export function yearOf(edtf: string | undefined): number | undefined {
	const year = edtf?.match(/-?\d{4}/)?.[0];
	return year === undefined ? undefined : Number(year);
}

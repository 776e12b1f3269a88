import type { CslDate, CslItem } from "./citation";

/** "Russian" for "ru". Citations are in English, as the styles are. */
const englishName = (tag: string): string | undefined => {
	try {
		return new Intl.DisplayNames(["en"], {
			type: "language",
			fallback: "none",
		}).of(tag.split("-")[0] ?? "");
	} catch {
		return undefined;
	}
};

/** The language of the original, in English. */
export const originalLanguage = (item: CslItem): string | undefined => {
	const tag = item.custom?.["original-language"];
	return tag && englishName(tag);
};

/** A date in English: month first ("March 1, 2024") or day first ("1 March 2024"), "about" when it is not sure. */
export function englishDate(date: CslDate, dayFirst: boolean): string {
	const [year = 0, month, day] = date["date-parts"][0];
	const words = month
		? new Intl.DateTimeFormat(dayFirst ? "en-GB" : "en-US", {
				year: "numeric",
				month: "long",
				...(day ? { day: "numeric" as const } : {}),
				timeZone: "UTC",
			}).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
		: String(year);
	return date.circa ? `about ${words}` : words;
}

/**
 * The first publication in words, without a full stop (the same house is not named twice): "Originally published in Russian in Kommersant, March 1, 2024".
 * `italic` marks the outlet's name; `opening` are the first two words. undefined when nothing of it is known.
 */
export function originalNote(
	item: CslItem,
	{
		dayFirst = false,
		italic = (text: string) => text,
		link = (address: string) => address,
		opening = "Originally published",
	} = {},
): string | undefined {
	const language = originalLanguage(item);
	const title = item["original-title"];
	const house = item["original-publisher"];
	const outlet = house === item["container-title"] ? undefined : house;
	const date = item["original-date"];
	const address = item.custom?.["original-URL"];
	if (!language && !title && !outlet && !date && !address) return undefined;
	const words = [
		opening,
		...(language ? [`in ${language}`] : []),
		...(title ? [`as “${title}”`] : []),
		...(outlet ? [`in ${italic(outlet)}`] : []),
	].join(" ");
	const place = address ? [link(address)] : [];
	if (words === opening && !date && address) return `${words} at ${place}`;
	return [words, ...(date ? [englishDate(date, dayFirst)] : []), ...place].join(
		", ",
	);
}

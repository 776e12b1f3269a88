import type { Claim, Outlet, Reading } from "../core/model";
import { claimsOn } from "./facts";
import { countryName, languageName } from "./names";

/** What stands large at the top of the card. */
export interface Headline {
	/** "Translated from Russian"; undefined for what is no republication of any sort. */
	kicker?: string;
	/** The outlet's name in its own script, or the only name known. */
	name?: string;
	/** BCP 47 of `name` when it is in the original's language. */
	nameLanguage?: string;
	/** BCP 47 of the original, as far as known. */
	language?: string;
	/** Its Latin or English name, when that differs. */
	otherName?: string;
	/** "Business daily · Moscow, Russia · Russian". */
	line: string;
	/** Who says so, for name and line. */
	claims: Claim[];
}

function kickerOf({ relation, original }: Reading): string | undefined {
	const language = original?.language && languageName(original.language);
	const from = language ? ` from ${language}` : "";
	if (relation === "translation") return `Translated${from}`;
	if (relation === "machine") return `Translated by machine${from}`;
	if (relation === "edition")
		return language
			? `Edition of an article in ${language}`
			: "Edition in another language";
	if (relation === "republication") return "First published elsewhere";
	return undefined;
}

/** "Business daily · Moscow, Russia · Russian": what sort of outlet a record is of, and where. */
export function recordLine({ kind, city, country, languages }: Outlet): string {
	const place = [city, country && countryName(country)]
		.filter(Boolean)
		.join(", ");
	return [
		capital(kind),
		place,
		languages.slice(0, 3).map(languageName).join(", "),
	]
		.filter(Boolean)
		.join(" · ");
}

const capital = (text: string): string =>
	text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Name and line of the outlet that first published the article. */
export function headlineOf(reading: Reading): Headline {
	const claims = [
		"name",
		"nativeName",
		"kind",
		"city",
		"country",
		"language",
	].flatMap((property) => claimsOn(reading, "outlet", property));
	const first = (property: string) =>
		claimsOn(reading, "outlet", property)[0]?.value;
	const credit = claimsOn(reading, "original", "outlet");
	const language = reading.original?.language ?? first("language");
	const latin = reading.original?.outlet ?? first("name") ?? credit[0]?.value;
	const native = first("nativeName");
	const country = reading.original?.country ?? first("country");
	const place = [first("city"), country && countryName(country)]
		.filter(Boolean)
		.join(", ");
	const kind = first("kind");
	const name = native ?? latin;
	const kicker = kickerOf(reading);
	return {
		...(kicker ? { kicker } : {}),
		...(name ? { name } : {}),
		...(native && language ? { nameLanguage: language } : {}),
		...(language ? { language } : {}),
		...(native && latin && native !== latin ? { otherName: latin } : {}),
		line: [kind && capital(kind), place, language && languageName(language)]
			.filter(Boolean)
			.join(" · "),
		claims: [
			...credit,
			...claimsOn(reading, "original", "language"),
			...claims,
		],
	};
}

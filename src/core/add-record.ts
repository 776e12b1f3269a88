import { countryNamed } from "./country-named";
import { hostOf } from "./host";
import { languageBase } from "./language-base";
import type { Candidate, Evidence, Original, Outlet, Reading } from "./model";
import { nameFits } from "./name-fits";
import { namedOutlet, withoutName } from "./named-outlet";
import { type Found, findOutlet, type OutletHints, speaks } from "./outlet";
import { outletIndex } from "./outlet-index";
import { recordClaims } from "./record-claims";
import { placeLanguages, saidPlace } from "./said-place";
import { wholeName } from "./whole-name";

/**
 * Completes a reading with the records of the outlet and of the translating publisher: who owns them, since when.
 * The record's facts stand beside the page's; nothing is merged. What is named as an original by an outlet of other
 * languages is a translation. A name that may mean several outlets stays open: they are its `candidates`. Returns a
 * new reading.
 *
 * @param chosen id of the candidate that the reader chose
 */
export function addRecord(
	reading: Reading,
	outlets: readonly Outlet[],
	chosen?: string,
): Reading {
	const { named: names = [], ...read } = reading;
	const claims = [...reading.claims];
	const evidence = [...reading.evidence];
	let { relation } = reading;
	const publisher =
		reading.kind === "article"
			? findOutlet(outlets, reading.url).outlet
			: undefined;
	const whole = wholeName(reading, outlets);
	let original = reading.original && {
		...reading.original,
		...(whole ? { outlet: whole } : {}),
	};
	const named = namedOutlet(reading, names, outlets, publisher);
	if (named) {
		const { claim, title } = named;
		original = withoutName({
			...(title ? { title } : {}),
			...original,
			outlet: claim.value,
		});
		claims.push(named.claim);
		relation ??= "republication";
	}
	const hints = hintsFrom(reading, publisher);
	const { outlet, candidates }: Found = original
		? outletOf(original, outlets, chosen ?? named?.outlet.id, hints)
		: { candidates: [] };
	const said = countryNamed(
		hints.place?.toLowerCase() ?? "",
		placeLanguages(hints.spoken),
	);
	if (original && said) original.country ??= said;
	if (original && outlet) {
		const abroad = isAbroad(reading, outlet);
		if (relation === "republication" && abroad) {
			relation = "translation";
			evidence.push(otherLanguage(outlet));
		}
		if (
			relation !== "republication" &&
			abroad &&
			outlet.languages.length === 1 &&
			outlet.languages[0]
		)
			original.language ??= outlet.languages[0];
		original.outlet = outlet.name;
		original.outletId = outlet.id;
		if (outlet.country) original.country ??= outlet.country;
		claims.push(...recordClaims("outlet", outlet, reading));
	}
	if (publisher && publisher.id !== outlet?.id)
		claims.push(...recordClaims("publisher", publisher, reading));
	return {
		...read,
		relation,
		translated: relation !== null && relation !== "republication",
		...(original ? { original } : {}),
		...(candidates.length ? { candidates: candidates.map(candidate) } : {}),
		claims,
		evidence,
	};
}

/**
 * What a page says of the outlet that it names, beside country and language: where it is, and whom its site is known to
 * credit.
 *
 * @param reading before `addRecord`
 */
export const hintsFrom = (
	reading: Reading,
	publisher: Outlet | undefined,
): OutletHints => ({
	place: saidPlace(reading, reading.original?.outlet ?? ""),
	spoken: reading.article?.language,
	known: publisher?.sources,
});

/**
 * The outlet that an original is from: by its address, else by its name with country and language. Where these speak
 * against the only one of that name, it is left open too: a namesake without a record is likelier than a mistake.
 */
function outletOf(
	original: Original,
	outlets: readonly Outlet[],
	chosen: string | undefined,
	hints: OutletHints,
): Found {
	const { url, outlet: name, country, language } = original;
	const choice = chosen && outletIndex(outlets).byId.get(chosen);
	if (choice) return { outlet: choice, candidates: [] };
	const byAddress = url ? findOutlet(outlets, url) : { candidates: [] };
	if (byAddress.outlet || !name) return byAddress;
	const byName = findOutlet(outlets, name, { ...hints, country, language });
	const { outlet } = byName;
	const namesake =
		outlet &&
		(!speaks(outlet, language) || (url && nameFits(name, hostOf(url))));
	return namesake ? { candidates: [outlet] } : byName;
}

/** Whether the article is in a language that the outlet does not publish in. */
function isAbroad({ article }: Reading, { languages }: Outlet): boolean {
	const own = languageBase(article?.language);
	return own !== "" && !languages.map(languageBase).includes(own);
}

const otherLanguage = ({ languages }: Outlet): Evidence => ({
	clue: "the outlet publishes in another language",
	speaks: "for",
	said: languages.join(", "),
});

const candidate = ({
	id,
	name,
	nativeName,
	country,
	city,
}: Outlet): Candidate => ({
	id,
	name,
	...(nativeName === undefined ? {} : { nativeName }),
	...(country === undefined ? {} : { country }),
	...(city === undefined ? {} : { city }),
});

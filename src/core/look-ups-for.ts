import { hostOf } from "./host";
import type { LookUp, LookUpSubject } from "./look-up";
import type { Outlet, Reading } from "./model";
import { ownDomain } from "./public-domain";

/**
 * What a reader may ask about the outlet that first published an article: Wikidata, and the files of its own domain. []
 * where neither name nor domain is known.
 *
 * @param outlet its record, where there is one
 */
export function lookUpsFor(reading: Reading, outlet?: Outlet): LookUp[] {
	const { original } = reading;
	if (!original && !outlet) return [];
	const linked = hostOf(original?.url ?? "");
	// A link that stays on the page's own site is no proof of another house.
	const elsewhere =
		ownDomain(linked) === ownDomain(hostOf(reading.url)) ? "" : linked;
	// An edition's domain may go on with a path, where it is told from its house; files lie at the root.
	const [listed] = outlet?.domains.map((one) => one.split("/", 1)[0]) ?? [];
	const domain = ownDomain(listed ?? elsewhere);
	const name = outlet?.nativeName ?? outlet?.name ?? original?.outlet;
	const country = outlet?.country ?? original?.country;
	const language = outlet?.languages[0] ?? original?.language;
	const item = outlet?.wikidata;
	if (!domain && !name && !item) return [];
	const subject: LookUpSubject = {
		...(domain ? { domain } : {}),
		...(name ? { name } : {}),
		...(country ? { country: country.toUpperCase() } : {}),
		...(language ? { language } : {}),
		...(item ? { item } : {}),
	};
	const about = item ?? domain ?? `${name} ${country ?? ""}`.trim();
	const wikidata: LookUp = {
		id: `wikidata ${about}`,
		source: "wikidata",
		host: "wikidata.org",
		subject,
	};
	if (!domain) return [wikidata];
	return [
		wikidata,
		{ id: `trust.txt ${domain}`, source: "trust.txt", host: domain, subject },
		{ id: `ads.txt ${domain}`, source: "ads.txt", host: domain, subject },
	];
}

import { fold } from "./dom";
import { hostOf, registrable } from "./host";
import { asArray, isThing, type Metadata, textOf, typesOf } from "./metadata";
import { nameFits } from "./name-fits";
import { normalName } from "./normal-name";
import { plain } from "./plain";

/** Words that stand in names of desks and houses, and in nobody's. */
const desk =
	/(?:^|[\s/._-])(?:redac(?:ción|cao|ção|tion|tie)|rédaction|redak(?:tion|sjon|tionen|cja|ce)|redazione|nachrichten|news(?:room|desk)?|staff|team|editors?|editorial|admin|webmaster|press|presse|zeitung|magazin[e]?|times|post|media|tv|radio|agenc(?:y|e|ia)|agenzia|agentur|institut[eo]?|universit\p{L}*|\p{L}*anstalt|minist[eè]r\p{L}*|foundation|stiftung|verband|gesellschaft|ag|gmbh|ltd|inc|e\.v)(?:$|[\s/._-])|редакци|редакція|編集部|编辑部|本报讯|newsroom/iu;
const domain = /^[\w-]+(?:\.[\w-]+)+(?:\/.*)?$/u;
const organisation =
	/(?:Organization|WebSite|Corporation|Publication|Business)$/;

/** A desk's or newsroom's name. */
export const isDesk = (name: string): boolean => desk.test(name);

/**
 * Tells the names of houses from those of persons: the publisher's, those that structured data call an organisation's,
 * those that spell the page's host, and domains.
 */
export function houseNames(
	meta: Metadata,
	publisher: string,
	url: string,
): (name: string) => boolean {
	const houses = new Set(
		[
			publisher,
			meta.meta("og:site_name", "application-name"),
			...meta.things
				.filter((thing) => typesOf(thing).some((it) => organisation.test(it)))
				.map(({ name }) => textOf(name)),
			...[
				...asArray(meta.article?.["publisher"]),
				...asArray(meta.article?.["author"]),
			]
				.filter(isThing)
				.filter((thing) => !typesOf(thing).includes("Person"))
				.filter((thing) => typesOf(thing).some((it) => organisation.test(it)))
				.map(({ name }) => textOf(name)),
		]
			.map((name) => normalName(fold(name)))
			.filter(Boolean),
	);
	const host = hostOf(url);
	const label = plain(registrable(host).split(".")[0] ?? "");
	return (name) =>
		houses.has(normalName(name)) ||
		domain.test(name) ||
		nameFits(name, host) ||
		(label.length > 5 && plain(name).includes(label));
}

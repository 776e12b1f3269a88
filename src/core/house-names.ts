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

/** Small words with which a house speaks of itself, in the languages whose bylines have them. */
const ourOwn =
	/^(?:by|from|our|own|von|aus|unser(?:e[rmn]?)?|eigene[rmn]?|der|die|par|notre|la|le|de|del|nuestr[ao]|da|do|n?oss[ao]|a|cura|di|della|dalla|nostr[ao]|van|onze|eigen|door|av|af|fra|från|vår|vores|egen|от|из|нашей|наш(?:его)?|від|нашої|od|z|naszej)$/iu;
const ourDesk =
	/^(?:staff|team|desk|newsroom|editorial|(?:(?:staff|special|own) )?(?:reporters?|correspondents?|writers?)|redaktion(?:steam)?|korrespondent(?:en|in)?|mitarbeiter(?:n|in)?|rédaction|correspondante?|redacción|corresponsal|redação|correspondente|redazione|redactie|verslaggever|correspondent|redaktionen|redaksjonen|редакции|редакція|редакції|корреспондента?|redakcji|redakcja)$/iu;

/** "Von unserer Redaktion", "De nuestra redacción", "By our staff reporter": somebody, by no name. */
export function isNameless(text: string): boolean {
	const words = text.split(" ");
	return (
		words.length > 1 &&
		words.length < 7 &&
		words.some((word) => ourOwn.test(word)) &&
		words.some((word) => ourDesk.test(word)) &&
		words.every((word) => ourOwn.test(word) || ourDesk.test(word))
	);
}

/** What sites sign with that name no author: sections, accounts. */
const nobody =
	/^(?:nachrichten|aktuelles|news|noticias|notícias|notizie|actualités?|новости|новини|haberler|admin(?:istrator)?|webmaster|user|guest|gast|author|autor|auteur)$/iu;

/** Whether it names nobody at all, a section of the page's house among them. */
export const isNobody = (name: string, sections: string[]): boolean =>
	nobody.test(name) || sections.some((one) => plain(one) === plain(name));

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

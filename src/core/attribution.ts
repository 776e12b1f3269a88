import { isArchive } from "./archived-address";
import { countedCredits, isAbroad } from "./counted-credits";
import type { Credit } from "./credits";
import { cssPath } from "./css-path";
import { hostOf, registrable } from "./host";
import { machineNotice } from "./machine-notice";
import type { Metadata } from "./metadata";
import type { Claim, Evidence, NamedClaim, Original, Relation } from "./model";
import { nameFits, sameHouse } from "./name-fits";
import { nameInBox } from "./name-in-box";
import { nameInTitle } from "./name-in-title";
import { namesIn } from "./names-in";
import { namesOfSource } from "./names-of-source";
import { normalName } from "./normal-name";
import { houseName, logoOfHost, nameBeside, nameOfHost } from "./outlet-name";
import { type ClaimGrounds, pageClaims } from "./page-claims";
import {
	type Asked,
	baseOfTag,
	relationOf,
	type Source,
	sourceAt,
} from "./relation";
import { sisterEdition } from "./sister-edition";
import type { SourceBox } from "./source-box";
import { spokenDate } from "./spoken-date";
import { statedPublisher } from "./stated-publisher";
import { structuredOrigin } from "./structured-origin";
import type { Line, Survey } from "./survey";

/** What the reading found out, as far as the original's makers are asked for. */
export interface AttributionGrounds extends Asked {
	page: Document;
	found: Survey;
	meta: Metadata;
	box: SourceBox | undefined;
	/** The lines around and at the edges of the text. */
	near: Line[];
	claims: Omit<
		ClaimGrounds,
		"credits" | "original" | "box" | "sources" | "boxName"
	>;
}

export type Attribution = (grounds: AttributionGrounds) => {
	relation: Relation;
	original?: Original;
	evidence: Evidence[];
	claims: Claim[];
	/** Names that may be the original's outlet, where nothing tells it. */
	named?: NamedClaim[];
};

/**
 * Who first published the article, where and when, as far as the page tells: from its credits, the box on its source,
 * what stands beside them, and what its head and structured data add. Every value with its place.
 */
export const attribution: Attribution = (grounds) => {
	const { box, claims } = grounds;
	const publisher = grounds.publisher || nameInTitle(grounds.page);
	const counted = countedCredits({ ...grounds, publisher });
	const named =
		box &&
		nameInBox(
			box,
			claims.words,
			(name) =>
				normalName(name) === normalName(publisher) ||
				nameFits(name, hostOf(grounds.url)),
			counted.credits.flatMap(({ outlet }) => outlet ?? []),
		);
	const { relation, original, evidence, sources } = originOf(
		grounds,
		counted,
		named,
	);
	const names: NamedClaim[] = original?.outlet
		? []
		: [
				...counted.maybe.slice(0, mostNames).flatMap(creditedNames),
				...(!relation || relation === "translation"
					? namesOfSource(
							grounds.found,
							claims.head.line,
							counted.credits.map(({ line }) => line),
							box,
							claims.words,
						)
					: []),
			];
	return {
		relation,
		...(original ? { original } : {}),
		...(names.length ? { named: names } : {}),
		evidence,
		claims: pageClaims({
			...claims,
			credits: original ? counted.credits : [],
			original: original ?? {},
			box,
			sources,
			boxName: named,
		}),
	};
};

/** An article has few credits: of so many, names are handed on. */
const mostNames = 10;

/** What a credit's words lead to, where only records tell whether it is a name. */
const creditedNames = (credit: Credit): NamedClaim[] => {
	const { maybe = [], line, said, title = credit.maybeTitle } = credit;
	return maybe.map((value) => ({
		about: "original",
		property: "outlet",
		value,
		by: "page",
		...sourceAt(line, said),
		credited: true,
		...(title ? { title } : {}),
	}));
};

type Sources = Partial<Record<keyof Original, Source>>;

function originOf(
	grounds: AttributionGrounds,
	counted: ReturnType<typeof countedCredits>,
	named: { name: string; line: Line } | undefined,
): {
	relation: Relation;
	original?: Original;
	evidence: Evidence[];
	sources: Sources;
} {
	const { page, url, language, publisher, meta, box, near, claims } = grounds;
	const own = hostOf(url);
	const { credits, evidence } = counted;
	const tell = (clue: string, source: Source = {}) =>
		evidence.push({ clue, speaks: "for", ...source });
	const abroad = (address: string) => isAbroad(address, url);

	const origin = structuredOrigin(meta, url);
	const { authors } = claims.article;
	const stated = origin.translators.filter(
		(name) =>
			/\S \S/.test(name) && name !== publisher && !authors.includes(name),
	);
	const byData =
		stated.length > 0 ||
		(origin.url !== undefined &&
			baseOfTag(origin.language) !== baseOfTag(language));
	if (byData) tell("structured data name a translation");
	const machine = machineNotice(page, grounds.found, claims.words);
	if (machine)
		tell("notice of machine translation", {
			said: machine.said,
			at: cssPath(machine.element),
		});
	if (box) tell("source box", box.lines[0] && sourceAt(box.lines[0]));

	const sources: Sources = {};
	const original: Original = {};
	const set = <K extends keyof Original>(
		key: K,
		value: Original[K] | undefined,
		source: Source = {},
	) => {
		if (!value || original[key] !== undefined) return;
		original[key] = value;
		sources[key] = source;
	};
	const take = <K extends keyof Credit & keyof Original>(
		key: K,
		fits: (credit: Credit) => boolean = () => true,
	) => {
		const credit = credits.find((one) => one[key] && fits(one));
		if (credit)
			set(key, credit[key] as Original[K], sourceAt(credit.line, credit.said));
	};

	// The article's address: with the outlet's own front page beside it, at a translation's credit, anywhere else.
	const sites = credits.flatMap(({ site }) =>
		site && abroad(site) ? site : [],
	);
	for (const site of sites)
		take("url", ({ url: one = "" }) => sameHouse(hostOf(one), hostOf(site)));
	take(
		"url",
		(one) => one.relation !== "republication" && abroad(one.url ?? ""),
	);
	take("url", (one) => abroad(one.url ?? ""));
	take("url");
	set("url", origin.url);
	const outlet = credits.find((one) => one.outlet)?.outlet;
	const { elsewhere } = origin;
	if (elsewhere) {
		const host = hostOf(elsewhere);
		const [site] = sites;
		if (
			site ? sameHouse(host, hostOf(site)) : !outlet || isNameOf(outlet, host)
		)
			set("url", elsewhere);
		if (original.url === elsewhere)
			tell("canonical address at another house", { said: elsewhere });
	}

	// An archive keeps the original, and has not published it.
	const house = [
		original.url && abroad(original.url) ? original.url : undefined,
		sites[0],
		credits.length ? box?.site : undefined,
	].find((one) => one && !isArchive(hostOf(one)));
	let { relation } = relationOf({ ...grounds, credited: credits });
	if (machine) relation = "machine";
	else if (byData && (!relation || relation === "republication"))
		relation = "translation";
	if (relation === "translation" && original.url && !abroad(original.url))
		relation = "edition";
	if (!relation && house) relation = "republication";
	if (!relation) return { relation, evidence, sources };

	if (named) set("outlet", named.name, sourceAt(named.line));
	take("outlet", (one) => !isHost(one.outlet ?? ""));
	for (const { line } of credits) {
		const beside = nameBeside(
			line,
			near.filter((one) => one !== claims.head.line),
			claims.words,
		);
		if (beside) set("outlet", beside.name, sourceAt(beside.line, beside.said));
	}
	const host = house ? hostOf(house) : outlet && isHost(outlet) ? outlet : "";
	if (host && !original.outlet) {
		const found = nameOfHost(host, near);
		if (found) set("outlet", found.name, sourceAt(found.line, found.said));
		set("outlet", logoOfHost(host, grounds.found));
	}
	take("outlet");
	take("language");
	set("language", origin.language);
	const version = origin.versions.find((one) => one.url === original.url);
	if (version) set("language", baseOfTag(version.language));
	if (house && isHost(hostOf(house))) set("outlet", registrable(hostOf(house)));
	if (relation !== "republication" && !original.outlet) {
		const sister = sisterEdition(page, url, origin, language);
		if (sister && relation === "translation") {
			relation = "edition";
			tell("the house has editions in other languages", { said: sister.url });
		}
		// A machine translates anybody's text: only a house that names itself is its source.
		if (relation !== "translation" && (publisher || relation !== "machine"))
			set("outlet", houseName(publisher, own) || registrable(own));
		if (relation === "edition") {
			set("url", sister?.url);
			set("language", sister?.language);
		}
	}
	// What is set apart by marks or italics may be the outlet's name again.
	take(
		"title",
		({ title = "", outlet: by }) =>
			![by, original.outlet].some(
				(one) => one && normalName(one) === normalName(title),
			),
	);
	for (const { line, said, outlet: by, title } of credits) {
		const date = (by ?? title) && spokenDate(said, language);
		if (date) set("published", date.day, sourceAt(line, said));
	}
	set("title", origin.title);
	const names = (key: "author" | "translator") => [
		...new Set(credits.flatMap((one) => namesIn(one[key] ?? ""))),
	];
	const signed = credits.find((one) => one.author);
	if (signed)
		set("authors", names("author"), sourceAt(signed.line, signed.said));
	const houses = [publisher, nameInTitle(page), statedPublisher(meta)].map(
		normalName,
	);
	const translators = names("translator").filter(
		(name) => !houses.includes(normalName(name)),
	);
	if (translators.length) set("translators", translators);
	else if (relation !== "republication" && stated.length)
		set("translators", stated);
	return { relation, original, evidence, sources };
}

const isHost = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

const isNameOf = (name: string, host: string): boolean =>
	nameFits(name, host) || (isHost(name) && sameHouse(name.toLowerCase(), host));

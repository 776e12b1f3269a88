import { candidate, chooseItem, type ItemSigns } from "../core/choose-item";
import { cleanWords } from "../core/clean-words";
import {
	type Fetched,
	failed,
	type Get,
	type LookUpOutcome,
	type LookUpSubject,
} from "../core/look-up";
import {
	byName,
	byWebsite,
	itemAddress,
	items,
	labels,
} from "../core/wikidata-addresses";
import {
	foundByName,
	foundByWebsite,
	foundItems,
	labelOf,
	type Read,
} from "../core/wikidata-answers";
import { itemsToName, wikidataClaims } from "../core/wikidata-claims";
import type { Entity } from "../core/wikidata-form";

/** Hands an answer on to whoever reads it; what was not answered passes by. */
const then = <T>(fetched: Fetched, read: (text: string) => Read<T>): Read<T> =>
	"why" in fetched ? fetched : read(fetched.text);

/** The interface itself is missing: that tells nothing on whether Wikidata has an item. */
const asApi = (answer: Fetched): Fetched =>
	"why" in answer && answer.why.kind === "missing"
		? { why: { kind: "status", status: 404 } }
		: answer;

type How = "item" | "website" | "name";

/** Ids of the items that may be meant, by the surest way that leads to any. */
async function idsOf(
	{ item, domain, name, language }: LookUpSubject,
	get: Get,
): Promise<Read<{ ids: string[]; how: How }>> {
	if (item) return { found: { ids: [item], how: "item" } };
	if (domain)
		for (const scheme of ["https", "http"] as const) {
			const read = then(await get(byWebsite(domain, scheme)), foundByWebsite);
			if ("why" in read) return read;
			if (read.found.length > 0)
				return { found: { ids: read.found, how: "website" } };
		}
	if (name)
		for (const one of new Set([language?.split("-")[0] ?? "en", "en"])) {
			const read = then(await get(byName(name, one)), (text) =>
				foundByName(text, name),
			);
			if ("why" in read) return read;
			if (read.found.length > 0)
				return { found: { ids: read.found, how: "name" } };
		}
	return { why: { kind: "missing" } };
}

/** Names of owners and parents, codes of countries, as far as Wikidata and knowledge tell. */
async function namesFor(
	entity: Entity,
	languages: readonly string[],
	get: Get,
	{ countries }: ItemSigns,
): Promise<Read<(id: string) => string | undefined>> {
	const code = (id: string) =>
		Object.hasOwn(countries, id) ? countries[id] : undefined;
	const unnamed = itemsToName(entity).filter((id) => !code(id));
	if (unnamed.length === 0) return { found: code };
	const read = then(await get(labels(unnamed, languages)), foundItems);
	if ("why" in read) return read;
	const names = new Map(
		read.found.map((one) => [one.id, labelOf(one, languages)]),
	);
	return { found: (id) => code(id) ?? names.get(id) };
}

/**
 * Asks Wikidata about one outlet: by its item where that is known, else by its website, else by its name and country.
 * Two to five requests, one after the other, all to www.wikidata.org.
 *
 * @param asked ISO 8601 time
 */
export async function askWikidata(
	subject: LookUpSubject,
	get: Get,
	signs: ItemSigns,
	asked: string,
): Promise<LookUpOutcome> {
	const api: Get = async (url) => asApi(await get(url));
	const ids = await idsOf(subject, api);
	if ("why" in ids) return failed(ids.why);
	// "mul" holds the names that are the same in every language.
	const own = subject.language?.split("-")[0];
	const languages = [...new Set(["en", "mul", ...(own ? [own] : [])])];
	const read = then(await api(items(ids.found.ids, languages)), foundItems);
	if ("why" in read) return failed(read.why);
	const chosen = chooseItem(read.found, subject, ids.found.how, signs);
	if (!chosen) return failed({ kind: "missing" });
	if (Array.isArray(chosen))
		return {
			is: "several",
			candidates: chosen.map((one) => candidate(one, languages)),
		};
	const names = await namesFor(chosen, languages, api, signs);
	if ("why" in names) return failed(names.why);
	const claims = wikidataClaims(chosen, names.found, asked.slice(0, 10));
	if (claims.length === 0) return failed({ kind: "silent" });
	const { description } = candidate(chosen, languages);
	const name = cleanWords(labelOf(chosen, languages) ?? "");
	return {
		is: "answer",
		answer: {
			asked,
			ref: itemAddress(chosen.id),
			claims,
			...(name ? { name } : {}),
			...(description ? { description } : {}),
		},
	};
}

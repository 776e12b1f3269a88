import type { Claim, Reading } from "../core/model";
import { articleFacts } from "../ui/article-facts";
import { dateWords } from "../ui/date-words";
import {
	claimsOn,
	type Fact,
	type FactValue,
	fact,
	valuesOf,
} from "../ui/facts";
import { headlineOf } from "../ui/headline";
import { hostOf, webAddress } from "../ui/names";
import { outletFacts } from "../ui/outlet-facts";
import { publisherName } from "./build-header";
import { make } from "./make";
import { quoted } from "./quoted";

const whence: Record<Claim["by"], string> = {
	page: "this page",
	record: "Colophon’s record",
	wikidata: "Wikidata",
	"trust.txt": "the outlet’s trust.txt",
	"ads.txt": "the outlet’s ads.txt",
};

/** A quotation long enough to be found again, cut between words. */
const clipped = (words: string): string =>
	words.length <= 180
		? words
		: `${words.slice(0, 160).replace(/\s+\S*$/, "")} …`;

/** Long wordings and references that stand in the list already: one sentence often states several facts. */
type Told = Set<string>;

/** Who owns the outlet and since when, in one row, where there is one owner to speak of. */
function joined(facts: readonly Fact[]): Fact[] {
	const owners = facts.filter(({ id }) => /^owner-(?:then|now)$/.test(id));
	const since = facts.find(({ id }) => id === "owner-since");
	const [owner] = owners;
	if (!owner?.values.length || owners.length > 1 || !since) return [...facts];
	const values = since.values.map((one) => ({
		...one,
		text: `since ${one.text}`,
	}));
	return facts.flatMap((one) => {
		if (one === since) return [];
		if (one !== owner) return [one];
		return [
			{
				...one,
				values: [...one.values, ...values],
				differ: one.differ || since.differ,
			},
		];
	});
}

/** Who says so, in words: `this page: “…”`, or `Colophon’s record as of 2024, kommersant.ru`. */
function source(claim: Claim, shown: string, told: Told): HTMLElement {
	// Words that only repeat the value say nothing more.
	const said = claim.said?.trim() === shown ? undefined : claim.said;
	const ref = claim.by === "page" ? undefined : webAddress(claim.ref);
	const key = [claim.by, said, ref].join("\n");
	const again = told.has(key);
	if (ref !== undefined || (said ?? "").length > 60) told.add(key);
	const asOf =
		claim.by !== "page" && claim.asOf ? ` as of ${dateWords(claim.asOf)}` : "";
	// Nothing to quote or to lead to, or only what stands above already: that needs no line of its own.
	if (again || (said === undefined && ref === undefined))
		return make(
			"span",
			{ class: "colophon-again" },
			` (${whence[claim.by]}${again ? ", as above" : asOf})`,
		);
	return make(
		"span",
		{ class: "colophon-claim" },
		whence[claim.by] + asOf,
		said !== undefined && ": ",
		said !== undefined && quoted(clipped(said)),
		ref !== undefined && ", ",
		ref !== undefined && make("a", { href: ref }, hostOf(ref) ?? ref),
	);
}

/** One claim for each source and wording: the same words twice say no more than once. */
const distinct = (claims: readonly Claim[]): Claim[] =>
	claims.filter(
		(claim, index) =>
			claims.findIndex(
				(other) =>
					other.by === claim.by &&
					other.said === claim.said &&
					(claim.by === "page" || other.ref === claim.ref),
			) === index,
	);

const isLine = (one: Element) => one.classList.contains("colophon-claim");

function value(
	{ text, href, lang, claims }: FactValue,
	told: Told,
): HTMLElement {
	const words = make("bdi", { lang }, text);
	const link = webAddress(href);
	return make(
		"dd",
		{},
		link ? make("a", { href: link }, words) : words,
		// Those without a line of their own stand beside the value.
		...distinct(claims)
			.map((claim) => source(claim, text, told))
			.sort((a, b) => Number(isLine(a)) - Number(isLine(b))),
	);
}

function lines(
	{ label, note, values, differ, unknown }: Fact,
	told: Told,
): HTMLElement[] {
	const term = make(
		"dt",
		{},
		label,
		note !== undefined && note !== "" && make("small", {}, ` ${note}`),
	);
	if (values.length === 0)
		return unknown ? [term, make("dd", {}, make("i", {}, unknown))] : [];
	const remark =
		differ &&
		make("dd", {}, make("i", {}, "The page and the record do not agree."));
	return [
		term,
		...values.map((one) => value(one, told)),
		...(remark ? [remark] : []),
	];
}

/** The credits in full: each fact in words, and who says so. */
export function buildCredits(reading: Reading): HTMLElement {
	const told: Told = new Set();
	const head = headlineOf(reading);
	const named = [head.name, head.otherName].filter(Boolean).join(" · ");
	const facts = [
		...(named
			? [
					fact("outlet", "First published by", [
						{ text: named, claims: head.claims.filter(isName) },
					]),
				]
			: []),
		...articleFacts(reading),
		...(named ? joined(outletFacts(reading)) : []),
		fact("publisher", "Translating publisher", [
			{
				text: publisherName(reading),
				href: reading.url,
				claims: claimsOn(reading, "publisher", "name"),
			},
		]),
		fact(
			"publisher-owner",
			"Its owner",
			valuesOf(claimsOn(reading, "publisher", "owner")),
		),
	];
	return make("dl", {}, ...facts.flatMap((one) => lines(one, told)));
}

const isName = ({ about, property }: Claim): boolean =>
	(about === "original" && property === "outlet") ||
	(about === "outlet" && /^(?:nativeN|n)ame$/.test(property));

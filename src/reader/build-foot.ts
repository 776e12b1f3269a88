import type { Claim, Reading } from "../core/model";
import type { NoticeState } from "../platform/messages";
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
import { buildMeter } from "./build-meter";
import { make } from "./make";

const whence: Record<Claim["by"], string> = {
	page: "this page",
	record: "Colophon’s record",
	wikidata: "Wikidata",
	"trust.txt": "the outlet’s trust.txt",
	"ads.txt": "the outlet’s ads.txt",
};

/** Who says so, in words: `this page: “…”`, or `Colophon’s record as of 2024, kommersant.ru`. */
function source(claim: Claim, shown: string): HTMLElement {
	// Words that only repeat the value say nothing more.
	const said = claim.said?.trim() === shown ? undefined : claim.said;
	const ref = claim.by === "page" ? undefined : webAddress(claim.ref);
	const asOf =
		claim.by !== "page" && claim.asOf ? ` as of ${dateWords(claim.asOf)}` : "";
	return make(
		"span",
		{ class: "colophon-claim" },
		whence[claim.by] + asOf,
		said !== undefined && ": ",
		said !== undefined && make("q", { dir: "auto" }, said),
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

function value({ text, href, lang, claims }: FactValue): HTMLElement {
	const words = make("bdi", { lang }, text);
	const link = webAddress(href);
	return make(
		"dd",
		{},
		link ? make("a", { href: link }, words) : words,
		...distinct(claims).map((claim) => source(claim, text)),
	);
}

function lines({ label, note, values, differ, unknown }: Fact): HTMLElement[] {
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
	return [term, ...values.map(value), ...(remark ? [remark] : [])];
}

function credits(reading: Reading): HTMLElement {
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
		...(named ? outletFacts(reading) : []),
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
	return make("dl", {}, ...facts.flatMap(lines));
}

const isName = ({ about, property }: Claim): boolean =>
	(about === "original" && property === "outlet") ||
	(about === "outlet" && /^(?:nativeN|n)ame$/.test(property));

/** The way to cite the translation and its original. */
function citation(reading: Reading): HTMLElement {
	const { article, original, url } = reading;
	const authors = original?.authors?.length
		? original.authors
		: (article?.authors ?? []);
	const translators = original?.translators ?? [];
	const published = article?.published;
	const parts = [
		...(authors.length ? [`${authors.join(", ")}.`] : []),
		`“${article?.title ?? ""}.”`.replace(/([?!.…])\.”$/, "$1”"),
		...(translators.length ? [`Translated by ${translators.join(", ")}.`] : []),
		`${publisherName(reading)}${published ? `, ${dateWords(published)}` : ""}.`,
		...(original?.outlet
			? [
					`First published by ${original.outlet}${original.published ? `, ${dateWords(original.published)}` : ""}.`,
				]
			: []),
	];
	return make(
		"p",
		{ class: "colophon-cite" },
		make("b", {}, "To cite: "),
		`${parts.join(" ")} `,
		make("a", { href: url }, url),
	);
}

/** What stands below the text: credits in full, the meter, and how to cite. In English, from left to right. */
export function buildFoot(
	reading: Reading,
	notices: readonly NoticeState[],
): HTMLElement {
	return make(
		"footer",
		{ class: "colophon-foot", lang: "en", dir: "ltr" },
		buildMeter(reading, notices),
		make("h2", {}, "Colophon"),
		credits(reading),
		citation(reading),
	);
}

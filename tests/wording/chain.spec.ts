/**
 * The credit wordings of publishers that translate, each in a whole page of our own in its language: what the reading
 * makes of the original. Those with the relation null credit nothing by themselves, and must not be taken for credits.
 */
import fs from "node:fs";
import type { Original, Relation } from "../../src/core/model";
import { expect, readMarkup, test } from "../support/library";

interface Chain {
	/** Number of the wording, or what trap it is. */
	pattern: number | string;
	/** BCP 47 of the page. */
	language: string;
	place: "head" | "lead" | "foot" | "title" | "picture";
	/** Markup of the line. */
	line: string;
	relation: Relation;
	/**
	 * Where the page stands, if that is known of its wording: a site known for translating calls an original what is one.
	 */
	url?: string;
	/** What must be told of the original, and with null what must not; its outlet may be told with more words. */
	original?: { [Key in keyof Original]: Original[Key] | null };
}

const { prose, ...chains } = JSON.parse(
	fs.readFileSync("tests/wording/chain/pages.json", "utf8"),
) as { prose: Record<string, string[]> } & Record<
	| "credits"
	| "traps"
	| "dates"
	| "sources"
	| "setOff"
	| "looks"
	| "formulas"
	| "formulaTraps"
	| "originalLinks",
	Chain[]
>;

function pageOf({ language, place, line }: Chain): string {
	const [first, ...rest] = (prose[language] ?? []).map(
		(one) => `<p>${one}</p>`,
	);
	const at = (one: Chain["place"], markup: string) =>
		place === one ? markup : "";
	const title = at("title", line) || "7 · Kai";
	return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | The Quay</title>
<meta property="og:site_name" content="The Quay"><meta property="og:title" content="${title}"><meta property="og:type" content="article"></head><body>
<header class="site-header"><a href="/">The Quay</a><nav><ul><li><a href="/1/">A</a></li><li><a href="/2/">B</a></li></ul></nav></header>
<main><article class="post"><header class="entry-header"><h1 class="entry-title">${title}</h1>${at("head", `<p class="entry-meta">${line}</p>`)}</header>
${at("picture", `<figure><img src="/f.jpg" alt=""><figcaption>${line}</figcaption></figure>`)}
<div class="entry-content">${at("lead", `<p>${line}</p>`)}${first}${rest.join("\n")}${at("foot", `<p>${line}</p>`)}</div></article></main>
<footer class="site-footer"><p>© The Quay</p></footer></body></html>`;
}

for (const chain of Object.values(chains).flat())
	test(`${chain.language} ${chain.pattern}: ${chain.line.replace(/<[^>]*>/g, " ")}`, async ({
		library,
	}) => {
		const { url = "https://thequay.example/7-kai" } = chain;
		const { reading } = await readMarkup(library, pageOf(chain), url);
		const { kind, relation, original = {} } = reading;
		const wanted = chain.original ?? {};
		const told = Object.fromEntries(
			Object.keys(wanted).map((key) => [
				key,
				original[key as keyof Original] ?? null,
			]),
		);
		if (wanted.outlet && original.outlet?.startsWith(wanted.outlet))
			told["outlet"] = wanted.outlet;
		expect({ kind, relation, ...told }).toEqual({
			kind: "article",
			relation: chain.relation,
			...wanted,
		});
	});

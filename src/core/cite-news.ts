import type { CslDate, CslItem, CslName } from "./citation";
import { inOwnScript } from "./citation-gaps";
import { titleLanguageOf } from "./cited-title-language";
import { originalNote } from "./original-note";

/** What would end a parameter, begin a link or a tag, as the page shows it. */
const spelled: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "{{!}}",
	"{": "&#123;",
	"}": "&#125;",
	"[": "&#91;",
	"]": "&#93;",
};

/** Text that is safe as the value of a template's parameter. */
export const wikiValue = (text: string): string =>
	text
		.replace(/\s+/gu, " ")
		.trim()
		.replace(/[&<>|{}[\]]/g, (one) => spelled[one] ?? one)
		.replace(/'{2,}/g, (quotes) => "&#39;".repeat(quotes.length));

/** An address in a parameter: what would end it or begin a link is written as percent signs. */
const wikiAddress = (address: string): string =>
	address.replace(
		/[|{}[\]<>"'\s]/gu,
		(one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
	);

const isoDate = ({ "date-parts": [parts] }: CslDate): string =>
	parts.length === 2
		? new Intl.DateTimeFormat("en", {
				year: "numeric",
				month: "long",
				timeZone: "UTC",
			}).format(new Date(Date.UTC(parts[0] ?? 0, (parts[1] ?? 1) - 1)))
		: parts.map((one) => String(one).padStart(2, "0")).join("-");

const people = (role: "" | "translator-", names: readonly CslName[] = []) =>
	names.flatMap((name, index): [string, string][] => {
		const nth = names.length > 1 ? String(index + 1) : "";
		const given = [name.given, name.suffix].filter(Boolean).join(" ");
		if (!name.family)
			return [
				[
					role ? `translator${nth}` : `author${nth}`,
					// Double brackets tell the template that this is no "family, given".
					/[,;]/.test(name.literal ?? "")
						? `((${name.literal}))`
						: (name.literal ?? ""),
				],
			];
		return [
			[`${role}last${nth}`, name.family],
			...(given
				? [[`${role}first${nth}`, given] satisfies [string, string]]
				: []),
		];
	});

/**
 * The work as Wikipedia's {{cite news}}: https://en.wikipedia.org/wiki/Template:Cite_news. A title in another script goes to
 * `script-title`, where its language is known, which the template asks for; the original stands behind the template in words, since no parameter of it holds an original.
 */
export function citeNews(item: CslItem): string {
	const code = item.language?.toLowerCase().split("-")[0];
	const written = titleLanguageOf(item)?.split("-")[0];
	const own = written !== undefined && inOwnScript(item.title);
	const fields: [string, string | undefined][] = [
		...people("", item.author),
		...people("translator-", item.translator),
		own
			? ["script-title", `${written.toLowerCase()}:${wikiValue(item.title)}`]
			: ["title", item.title],
		["url", item.URL && wikiAddress(item.URL)],
		["work", item["container-title"]],
		["date", item.issued && isoDate(item.issued)],
		["language", code === "en" ? undefined : code],
		["access-date", item.accessed && isoDate(item.accessed)],
	];
	const given = fields.flatMap(([name, value]) =>
		value
			? [
					` |${name}=${/^(?:url|script-title)$/.test(name) ? value : wikiValue(value)}`,
				]
			: [],
	);
	const address = item.custom?.["original-URL"];
	const { custom, ...bare } = item;
	const language = custom?.["original-language"];
	const told: CslItem = {
		...bare,
		...(language ? { custom: { "original-language": language } } : {}),
		...(item["original-title"]
			? { "original-title": wikiValue(item["original-title"]) }
			: {}),
	};
	const note = originalNote(told, {
		dayFirst: true,
		italic: (text) => `''${wikiValue(text)}''`,
	});
	const linked = address
		? ` [${wikiAddress(address)} Original${note ? "" : " article"}].`
		: "";
	return `{{cite news${given.join("")}}}${note ? ` ${note}.` : ""}${linked}`;
}

import { isAgencyName } from "./agency";
import { pattern, type Words } from "./compile-wording";
import type { CreditPlace } from "./credit-places";
import { type Credit, fullShare, isAddress, sentences } from "./credits";
import { hostOf } from "./host";
import { nameFits, sameHouse } from "./name-fits";
import { trimmed } from "./names-in";
import type { Part } from "./said-parts";
import { type Block, upwards } from "./survey";
import { toldWords } from "./told-words";

/** A label and the name of a house; what is longer is a sentence. In characters. */
const longest = 120;
/** More words than an outlet's name has make a title. */
const nameWords = 5;

/**
 * What the page names as its source: a label and one link to another house ("Source: <a>The Courier</a>"), the link
 * beside it or in the next element. Anything may have a source, so this credits an original only where another credit
 * says that the text is translated; the source of a picture or a table stands within it.
 */
export function sourceCredit(
	places: CreditPlace[],
	words: Words,
	url: string,
	partsIn: (block: Block) => readonly Part[],
): Credit | undefined {
	const labels = toldWords(words).sourceLabels;
	const isLabel = (text: string) => {
		const bare = text.replace(/^[\s(（]+|[\s:：|｜丨/()（）.]+$/gu, "");
		return labels.test(bare);
	};
	for (const [at, { line, amid }] of places.entries()) {
		const { text, block } = line;
		const said = sentences(text).find((one) =>
			isLabel(one.split(/[:：|｜丨]/)[0] ?? ""),
		);
		if (
			amid ||
			text.length > longest ||
			!said ||
			[...upwards(block)].some(({ tag }) => /^(?:figure|table)$/.test(tag))
		)
			continue;
		const credit = (words: string) =>
			({
				said: words,
				relation: "republication",
				leads: true,
				linked: true,
				beside: true,
				matched: words.length,
				line,
				whole: words.length > text.length * fullShare,
			}) as const;
		const value = places[at + 1]?.line.block;
		const beside = value && value !== block ? partsIn(value) : [];
		const parts = [...partsIn(block), ...beside];
		const bare = withoutSpaces(text);
		const number = parts.findIndex((part) =>
			bare.startsWith(withoutSpaces(part.text)),
		);
		const own = parts[number];
		const next = parts[number + 1];
		for (const named of [own, next]) {
			const [link, ...others] = named?.links ?? [];
			if (!own || !named || !link?.label || others.length) continue;
			const [lead = "", rest = ""] = named.text.split(link.label);
			const host = hostOf(link.href);
			if (
				host &&
				!sameHouse(host, hostOf(url)) &&
				isLabel(named === own ? lead : `${own.text} ${lead}`) &&
				rest.length <= longestRest
			)
				return {
					...credit(named === own ? text : `${text} ${named.text}`),
					whole: true,
					url: link.href,
					...nameOrTitle(link.label, host, rest),
				};
		}
		// Without a link: "Source: The Courier, 3 May 2024".
		const [, label = "", behind = ""] = parted.exec(said) ?? [];
		const inNext =
			isLabel(said) && said === text && next && !next.links.length
				? next.text
				: "";
		const plain = plainName(isLabel(label) && behind ? behind : inNext);
		if (plain && !own?.links.length)
			return {
				...credit(behind ? said : `${said} ${inNext}`),
				...plain,
			};
	}
	return undefined;
}

/** What may follow a name or a title: place, date, translator. In characters. */
const longestRest = 60;
/** Agencies, persons and studies are sources as well: a name and a day are a newspaper's. */
const namedAndDated = new RegExp(
	`^(?<name>${pattern("{outlet}")})(?:,? \\(?[\\p{L} .]{3,30}\\)?)?[,，،(（ ]+(?:\\p{L}+ )?(?:\\d{1,2}\\P{N}{1,14}\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[-./年]\\d).*$`,
	"u",
);
const nameAlone = new RegExp(`^(?<name>${pattern("{outlet}")})[.。]?$`, "u");
const parted = /^([^:：|｜丨]{1,40})[:：|｜丨]\s*(.*)$/u;
/** In a script without capitals only what stands around a name tells where it ends. */
const uncased = /^(?<name>\p{Lo}[\p{Lo}\p{M} ]{1,40}?)(?:[.。،，,(（].*)?$/u;
const quotedAlone =
	/^[«“„「『《](?<name>[^«»“”„「」『』《》]{2,40})[»”“」』》][.。]?$/u;

/** The name that stands there without a link; without a day only the outlets' records tell whether it is one. */
function plainName(
	value: string,
): Pick<Credit, "outlet" | "maybe"> | undefined {
	const dated = namedAndDated.exec(value)?.groups?.["name"];
	if (dated)
		return isAgencyName(dated) ? undefined : { outlet: trimmed(dated) };
	const alone = (
		nameAlone.exec(value) ??
		quotedAlone.exec(value) ??
		uncased.exec(value)
	)?.groups;
	return alone?.["name"] ? { maybe: [trimmed(alone["name"])] } : undefined;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

function nameOrTitle(
	label: string,
	host: string,
	rest: string,
): Pick<Credit, "outlet" | "title"> {
	if (isAddress(label)) return {};
	// "The Last Ferry, The Courier, 3 May": what the house's address spells is its name.
	const [, behind = ""] =
		/^[”"»’]?\s?[,，(（]\s?([^,，()（）]+)/u.exec(rest) ?? [];
	if (behind && nameFits(trimmed(behind), host) && !nameFits(label, host))
		return { outlet: trimmed(behind), title: label };
	const isName =
		nameFits(label, host) ||
		(label.split(" ").length <= nameWords && !/[.!?:…]$/u.test(label));
	return isName ? { outlet: trimmed(label) } : { title: label };
}

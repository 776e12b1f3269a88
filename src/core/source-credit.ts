import type { Words } from "./compile-wording";
import type { CreditPlace } from "./credit-places";
import { type Credit, isAddress } from "./credits";
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
		if (
			amid ||
			text.length > longest ||
			!isLabel(text.split(/[:：|｜丨]/)[0] ?? "") ||
			[...upwards(block)].some(({ tag }) => /^(?:figure|table)$/.test(tag))
		)
			continue;
		const value = places[at + 1]?.line.block;
		const beside = value && value !== block ? partsIn(value) : [];
		const parts = [...partsIn(block), ...beside];
		const bare = withoutSpaces(text);
		const number = parts.findIndex((part) =>
			bare.startsWith(withoutSpaces(part.text)),
		);
		for (const [first, named] of [
			[parts[number], parts[number]],
			[parts[number], parts[number + 1]],
		]) {
			const [link, ...others] = named?.links ?? [];
			if (!first || !named || !link?.label || others.length) continue;
			const before = `${first === named ? "" : first.text} ${named.text.replace(link.label, "")}`;
			const host = hostOf(link.href);
			if (host && !sameHouse(host, hostOf(url)) && isLabel(before))
				return {
					said: first === named ? text : `${text} ${named.text}`,
					relation: "republication",
					leads: true,
					linked: true,
					beside: true,
					matched: text.length,
					line,
					whole: true,
					url: link.href,
					...nameOrTitle(link.label, host),
				};
		}
	}
	return undefined;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

function nameOrTitle(
	label: string,
	host: string,
): Pick<Credit, "outlet" | "title"> {
	if (isAddress(label)) return {};
	const isName =
		nameFits(label, host) ||
		(label.split(" ").length <= nameWords && !/[.!?:…]$/u.test(label));
	return isName ? { outlet: trimmed(label) } : { title: label };
}

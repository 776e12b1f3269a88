import type { Words } from "./compile-wording";
import type { CreditPlace } from "./credit-places";
import {
	type Credit,
	creditsIn,
	fullShare,
	isAddress,
	longestCredit,
	mayCredit,
	type Said,
} from "./credits";
import { hostOf } from "./host";
import { nameFits } from "./name-fits";
import type { Link, Part } from "./said-parts";
import type { Block } from "./survey";
import { titledCredits } from "./titled-credits";

/** A label such as "Translated by" whose name stands in the next element. */
const longestLabel = 40;
const longestValue = 80;
/** What stands beside a credit and is told with it. In characters. */
const longestBeside = 160;

/** Whether an address is more than a front page's. */
export const isDeep = (href: string): boolean => {
	const { pathname, search } = new URL(href);
	return pathname.length > 1 || search !== "";
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, "");

/** The links that a sentence may mean: those in it, else those of a short next one ("Read it here."). */
function linksFor({ said, next }: Said, part: Part): Link[] {
	const within = (sentence: string) =>
		part.links.filter(
			({ label }) =>
				label && (sentence.includes(label) || label.includes(sentence)),
		);
	const here = within(said);
	return here.some(({ href }) => isDeep(href)) || !next || next.length > 60
		? here
		: [...here, ...within(next)];
}

function addLinks(credit: Credit, links: Link[], url: string): void {
	for (const { href, label } of links) {
		// "First published in taz": the link's house tells that it is a name.
		if (
			!credit.outlet &&
			credit.maybe?.some((one) => one.startsWith(label)) &&
			nameFits(label, hostOf(href))
		) {
			credit.outlet = label;
			credit.linked = true;
		}
		if (!credit.linked && (!credit.outlet || !label.includes(credit.outlet)))
			continue;
		// Who wrote or translated it, not the text.
		if (label && `${credit.author} ${credit.translator}`.includes(label))
			continue;
		if (!hostOf(href) || href.split("#")[0] === url.split("#")[0]) continue;
		if (isDeep(href) && isTitle(credit, label, hostOf(href))) {
			credit.title ??= label;
			credit.outlet = undefined;
		}
		if (!isDeep(href)) credit.site ??= href;
		else if (!credit.url) {
			credit.url = href;
			if (
				label.length > 15 &&
				!isAddress(label) &&
				credit.said.length - label.length > 8 &&
				credit.said.indexOf(label) >= credit.matched - 1
			)
				credit.title ??= label;
			if (!credit.said.slice(0, credit.matched).includes(label))
				credit.matched += label.length;
		}
	}
}

/** Whether what looks like the outlet is only how a link's longer words begin: the original's title. */
const isTitle = ({ outlet }: Credit, label: string, host: string): boolean =>
	outlet !== undefined &&
	label.startsWith(outlet) &&
	label.split(" ").length > outlet.split(" ").length + 2 &&
	!nameFits(outlet, host);

/** All credit lines at the places where credits stand. */
export function linkedCredits(
	places: CreditPlace[],
	words: Words,
	url: string,
	partsIn: (block: Block) => readonly Part[],
): Credit[] {
	const found: Credit[] = [];
	const may = places.map(({ line }) => mayCredit(line.text, words));
	const parts = places.map(({ line: { block, text } }, at) => {
		// A short line that holds no credit's words may be what one before or behind it labels, or the original's title.
		const beside = text.length <= longestBeside && (may[at - 1] || may[at + 1]);
		if (text.length > longestCredit || !(may[at] || beside)) return [];
		const all = partsIn(block);
		const bare = withoutSpaces(text);
		return block.lines.length < 2
			? all
			: all.filter((part) => bare.includes(withoutSpaces(part.text)));
	});
	places.forEach(({ line, amid }, at) => {
		const here: (Credit & { printed: number })[] = [];
		const add = (said: Said, links: Link[], { text }: Part) => {
			const printed = text.length;
			const credit = { ...said, line, whole: false, printed };
			addLinks(credit, links, url);
			here.push(credit);
		};
		const own = parts[at] ?? [];
		own.forEach((part, number) => {
			for (const credit of titledCredits(part, words))
				add(credit, linksFor(credit, part), part);
			const next = own[number + 1] ?? parts[at + 1]?.[0];
			const credit = next && labelled(part, next, words);
			if (credit) add(credit, next.links, part);
		});
		const credited = here.reduce((sum, { matched }) => sum + matched, 0);
		const whole = credited > line.text.length * fullShare;
		for (const credit of here)
			if (whole || !amid || credit.matched > credit.printed * fullShare)
				found.push({ ...credit, whole });
	});
	return found;
}

const told = ["translator", "outlet", "language", "author"] as const;

/** A label and, in the next element, what it labels, where the label alone says less. */
function labelled(label: Part, value: Part, words: Words): Said | undefined {
	if (label.text.length > longestLabel || value.text.length > longestValue)
		return undefined;
	const [credit] = creditsIn(`${label.text} ${value.text}`, words);
	const [alone] = credit ? creditsIn(label.text, words) : [];
	const [already] = credit ? creditsIn(value.text, words) : [];
	// What names somebody by itself is no label: its name ends with it.
	if (alone?.translator && alone.translator !== credit?.translator)
		return undefined;
	return credit?.said.startsWith(label.text) &&
		told.some((key) => credit[key] && !alone?.[key] && !already?.[key])
		? credit
		: undefined;
}

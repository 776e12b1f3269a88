import type { NoticeKind } from "../../src/core/model";
import { elementsOf, textOf } from "./faults";
import type { Probe } from "./library";

/** What a person found on a page: the truth.json beside it. */
export interface Truth {
	translated: boolean;
	state: string;
	title: string;
	standfirst: string | null;
	author: string | null;
	dateline: string | null;
	paragraphs: string[];
	figures: { caption: string; credit: string | null }[];
	original: Record<"outlet" | "outletId" | "language" | "url" | "said", string>;
	statedFacts: Record<string, string> | null;
	furniture: { kind: NoticeKind | "gate" | "nav"; startsWith: string }[];
	mustNotAppearInReader: string[];
	mustNotBeCollapsed: string[];
	mustStayVisible?: string[];
	hidden?: string[];
}

/** Counts of one page for the table; `faults` says in words what is wrong. */
export interface Verdict {
	paragraphs: [kept: number, all: number];
	leaked: number;
	figures: [kept: number, all: number];
	notices: [found: number, all: number];
	claims: [right: number, all: number];
	faults: string[];
}

/** Where words stand on the page: what the checks of furniture need. Filled in by the page. */
export interface Sighting {
	words: string;
	/** For each smallest element that begins with (or holds) the words: the notice around it, or the gate. */
	within: (NoticeKind | "gate" | null)[];
}

/** Kinds that a person may well tell apart otherwise than the reading does. */
const neighbours: NoticeKind[][] = [
	["paywall", "registration", "subscribe"],
	["newsletter", "promo", "subscribe", "registration"],
	["next-story", "related", "promo"],
	["comments", "social"],
];

const alike = (a: string, b: string) =>
	a === b ||
	neighbours.some((group) =>
		[a, b].every((one) => group.includes(one as NoticeKind)),
	);

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** Texts of the blocks of a body in order, pictures apart. */
function blocksOf({ reading }: Probe): string[] {
	const names = /^(?:p|h[2-6]|li|blockquote|pre|dt|dd|td|th)$/;
	return elementsOf(reading.article?.body.children ?? [])
		.filter(({ tagName }) => names.test(tagName))
		.map((one) => squeeze(textOf(one)));
}

function paragraphs(truth: Truth, probe: Probe, verdict: Verdict): void {
	const wanted = probe.reading.state === "gated" ? [] : truth.paragraphs;
	const blocks = blocksOf(probe);
	let from = 0;
	for (const paragraph of wanted) {
		const at = blocks.indexOf(squeeze(paragraph), from);
		if (at < 0) {
			verdict.faults.push(`paragraph lost or out of order: ${paragraph}`);
			continue;
		}
		verdict.paragraphs[0]++;
		from = at + 1;
	}
	verdict.paragraphs[1] = wanted.length;
	const more = blocks.filter(
		(block) => !wanted.some((paragraph) => squeeze(paragraph) === block),
	);
	for (const block of more)
		verdict.faults.push(`the body has a paragraph too many: ${block}`);
	const shown = squeeze(`${probe.text} ${probe.html.replace(/<[^>]*>/g, " ")}`);
	for (const words of [...truth.mustNotAppearInReader, ...(truth.hidden ?? [])])
		if (shown.includes(words)) {
			verdict.leaked++;
			verdict.faults.push(`leaked into the body: ${words}`);
		}
	if (probe.reading.state === "gated" && blocks.length > 0)
		verdict.faults.push("gated, yet the body is not empty");
}

function figures(truth: Truth, probe: Probe, verdict: Verdict): void {
	const wanted = probe.reading.state === "gated" ? [] : truth.figures;
	const all = elementsOf(probe.reading.article?.body.children ?? []);
	const captions = all
		.filter(({ tagName }) => tagName === "figure")
		.map((figure) => ({
			picture: elementsOf(figure.children).some(
				({ tagName }) => tagName === "img",
			),
			caption: squeeze(
				elementsOf(figure.children)
					.filter(({ tagName }) => tagName === "figcaption")
					.map(textOf)
					.join(" "),
			),
		}));
	wanted.forEach(({ caption, credit }, place) => {
		const found = captions[place];
		const right = credit ? `${caption} ${credit}` : caption;
		if (found?.picture && found.caption === right) verdict.figures[0]++;
		else
			verdict.faults.push(
				`figure ${place + 1} should say "${right}", says "${found?.caption}"`,
			);
	});
	verdict.figures[1] = wanted.length;
	if (captions.length > wanted.length)
		verdict.faults.push(
			`${captions.length} figures instead of ${wanted.length}`,
		);
}

function claims(truth: Truth, probe: Probe, verdict: Verdict): void {
	const { reading } = probe;
	const { article, original } = reading;
	const expect = (what: string, found: unknown, wanted: unknown) => {
		verdict.claims[1]++;
		if (found === wanted) verdict.claims[0]++;
		else
			verdict.faults.push(
				`${what} should be ${JSON.stringify(wanted)}, is ${JSON.stringify(found)}`,
			);
	};
	expect("translated", reading.translated, truth.translated);
	expect("state", reading.state, truth.state);
	expect("title", article?.title, truth.title);
	expect("standfirst", article?.standfirst, truth.standfirst ?? undefined);
	expect("authors", article?.authors.join(", "), truth.author ?? "");
	expect("dateline", article?.dateline, truth.dateline ?? undefined);
	for (const name of ["outlet", "outletId", "language", "url"] as const)
		expect(`original.${name}`, original?.[name], truth.original[name]);
	expect(
		"words of the credit",
		reading.claims.find(
			({ about, property }) => about === "original" && property === "url",
		)?.said,
		truth.original.said,
	);
	for (const [property, value] of Object.entries(truth.statedFacts ?? {})) {
		const claim = reading.claims.find(
			(one) =>
				one.about === "outlet" &&
				one.by === "page" &&
				one.property === property,
		);
		expect(`the page's claim of ${property}`, claim?.value, value);
		if (claim && !(claim.at && claim.said))
			verdict.faults.push(`the claim of ${property} lacks words or place`);
	}
}

/** The words whose place on the page has to be looked up before `judge` can be asked. */
export const wordsToFind = (
	truth: Truth,
): { start: string[]; hold: string[] } => ({
	start: truth.furniture.map(({ startsWith }) => startsWith),
	hold: [...truth.mustNotBeCollapsed, ...(truth.mustStayVisible ?? [])],
});

function notices(
	truth: Truth,
	probe: Probe,
	sightings: Sighting[],
	verdict: Verdict,
): void {
	const seen = (words: string) =>
		sightings.find((one) => one.words === words)?.within ?? [];
	for (const { kind, startsWith } of truth.furniture) {
		const within = seen(startsWith);
		// What the page has not shown yet (it waits in a template) is looked for again after scrolling.
		if (within.length === 0 || kind === "nav") continue;
		verdict.notices[1]++;
		const right =
			kind === "gate"
				? within.includes("gate")
				: within.every(
						(found) =>
							(found === null && kind === "social") ||
							(found !== null && alike(found, kind)),
					);
		if (right) verdict.notices[0]++;
		else
			verdict.faults.push(
				`${kind} "${startsWith}" lies in: ${within.map((one) => one ?? "no notice").join(", ")}`,
			);
	}
	for (const words of truth.mustNotBeCollapsed)
		if (seen(words).some((found) => found !== null && found !== "gate"))
			verdict.faults.push(`would be folded away: ${words}`);
	for (const words of truth.mustStayVisible ?? [])
		if (!seen(words).includes("gate"))
			verdict.faults.push(`must stay visible, but is no gate: ${words}`);
	if (truth.state === "gated" && !probe.reading.gate)
		verdict.faults.push("no gate found");
}

/** Holds a reading against the truth. */
export function judge(
	truth: Truth,
	probe: Probe,
	sightings: Sighting[],
): Verdict {
	const verdict: Verdict = {
		paragraphs: [0, 0],
		leaked: 0,
		figures: [0, 0],
		notices: [0, 0],
		claims: [0, 0],
		faults: [],
	};
	paragraphs(truth, probe, verdict);
	figures(truth, probe, verdict);
	claims(truth, probe, verdict);
	notices(truth, probe, sightings, verdict);
	return verdict;
}

import { type DetailName, detailNames } from "./details";
import type { Run } from "./figure";
import { isCut, strangersIn } from "./figures";
import type { PageResult, Verdict } from "./page-result";

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

function printPage({ id, corpus, url, verdicts, found }: PageResult): string {
	const own = verdicts.colophon as Verdict;
	const peers = Object.entries(verdicts)
		.filter(([tool]) => tool !== "colophon")
		.map(([tool, { score }]) => `${tool} ${score.f1.toFixed(3)}`);
	const { f1, precision, recall } = own.score;
	const marks = [
		`F1 ${f1.toFixed(3)}`,
		`precision ${precision.toFixed(3)}`,
		`recall ${recall.toFixed(3)}`,
		...peers,
		...(own.edges && !own.edges.first ? ["FIRST WORDS LOST"] : []),
		...(own.edges && !own.edges.last ? ["LAST WORDS LOST"] : []),
		...(found.kind === "other" ? ["NO ARTICLE"] : []),
		...(found.state === "whole" || found.kind === "other" ? [] : [found.state]),
	];
	return [
		`${corpus} ${id}  ${url}`,
		`    ${marks.join("  ")}`,
		...own.lost.map((one) => `    lost    ${squeeze(one)}`),
		...own.leaked.map((one) => `    leaked  ${squeeze(one)}`),
	].join("\n");
}

/** Every page where text of the truth would be folded, with that text. */
function printFolded(pages: PageResult[]): string {
	const harmed = pages.filter(({ folded }) => folded.length > 0);
	return [
		`== text of the truth would be folded on ${harmed.length} pages`,
		...harmed.flatMap(({ corpus, id, url, folded }) => [
			`${corpus} ${id}  ${url}`,
			...folded.map((one) => `    folded  ${squeeze(one).slice(0, 200)}`),
		]),
	].join("\n");
}

/** The first pages on which a detail is not what the truth says, two lines each. */
function printDetails(
	pages: PageResult[],
	about: DetailName,
	count: number,
): string {
	const wrong = pages.flatMap(({ corpus, id, url, verdicts }) =>
		(verdicts.colophon?.details ?? [])
			.filter((one) => one.about === about && !one.right)
			.map(
				({ wanted, found }) =>
					`${corpus} ${id}  ${url}\n    ${squeeze(wanted)}\n    ${squeeze(found) || "(nothing)"}`,
			),
	);
	return [
		`== ${about}: ${Math.min(count, wrong.length)} of ${wrong.length} that are not the truth's; first the truth's, then ours`,
		...wrong.slice(0, count),
	].join("\n");
}

/** The pages that take most time for their size, one line each. */
function printSlowest(pages: PageResult[], count: number): string {
	const ratio = ({ walk, verdicts }: PageResult) =>
		(verdicts.colophon?.ms ?? 0) / walk;
	return [
		"== the slowest: time as a multiple of one bare walk",
		...[...pages]
			.sort((a, b) => ratio(b) - ratio(a))
			.slice(0, count)
			.map(
				(page) =>
					`${ratio(page).toFixed(1).padStart(6)}  ${page.verdicts.colophon?.ms.toFixed(1).padStart(6)} ms  ${page.corpus} ${page.id}  ${page.url}`,
			),
	].join("\n");
}

/**
 * The pages of each corpus that are read worst, `count` of each, with what was lost and what was leaked; then
 * what of the truth would be folded, the details that differ, and the slowest.
 */
export function printWorst({ pages }: Run, count: number): string {
	const f1 = ({ verdicts }: PageResult) => verdicts.colophon?.score.f1 ?? 0;
	const corpora = [...new Set(pages.map(({ corpus }) => corpus))];
	const worst = corpora.flatMap((corpus) => {
		const faulty = pages
			.filter((page) => page.corpus === corpus)
			.filter((page) => f1(page) < 1)
			.sort((a, b) => f1(a) - f1(b));
		return [
			`== ${corpus}: the worst ${Math.min(count, faulty.length)} of ${faulty.length} that are not perfect`,
			...faulty.slice(0, count).map(printPage),
		];
	});
	return [
		...worst,
		printFolded(pages),
		...detailNames.map((about) => printDetails(pages, about, count)),
		printSlowest(pages, count),
	].join("\n\n");
}

/** What is called translated, or credited, otherwise than the labels say; one line each. */
export function printMistakes({ pages, labels }: Run): string {
	const why = ({ found }: { found: PageResult["found"] }) => {
		const said = found.evidence
			.filter(({ speaks }) => speaks === "for")
			.map(({ clue, said }) => `${clue}${said ? ` "${squeeze(said)}"` : ""}`);
		return said.join("; ").slice(0, 200) || "no evidence";
	};
	return [
		...labels
			.filter(({ wanted, found }) => wanted !== found.translated)
			.map(
				(one) =>
					`${one.id}: class ${one.class}, called ${one.found.relation ?? (one.found.kind === "other" ? "no article" : "none")}: ${why(one)}`,
			),
		...labels
			.flatMap(({ checks }) => checks)
			.filter(({ right }) => !right)
			.map(
				({ id, about, wanted, found }) =>
					`${id}: ${about} should be ${wanted}, is ${found}`,
			),
		...strangersIn(pages).map(
			(one) =>
				`${one.id} ${one.url}: unlabelled, called ${one.found.relation}: ${why(one)}`,
		),
	].join("\n");
}

/** Ids of the pages whose first or last words are lost. */
export const cutPages = ({ pages }: Run): string[] =>
	pages
		.filter(({ verdicts }) => verdicts.colophon && isCut(verdicts.colophon))
		.map(({ id }) => id);

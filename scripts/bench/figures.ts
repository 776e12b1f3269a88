import { detailFigures, foldedFigure } from "./detail-figures";
import { type Figure, figure, type Run, verdictsOf } from "./figure";
import { toolNames } from "./install-meter";
import type { PageResult, Verdict } from "./page-result";
import { type Score, scoreOf } from "./shingles";
import { snippetScore } from "./snippets";

const targets = { aeb: 0.975, fundus: 0.955, trafilatura: 0.93 };
const labelShare = 0.9;
const strangers = 3;
const edgeShare = 50;
const timeRatio = 3;
const exponent = 1.05;

const scored = ({ f1, precision, recall }: Score) => ({
	value: f1,
	text: `${f1.toFixed(3)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`,
});

function accuracy({ tools, pages }: Run, corpus: keyof typeof targets): Figure {
	const own = pages.filter((page) => page.corpus === corpus);
	return figure(
		`${corpus} F1 (precision / recall), ${own.length} pages`,
		`≥ ${targets[corpus].toFixed(3)}`,
		own.length > 0 ? tools : [],
		(tool) => {
			const verdicts = verdictsOf(own, tool);
			return scored(
				corpus === "trafilatura"
					? snippetScore(verdicts.flatMap(({ kept }) => kept ?? []))
					: scoreOf(verdicts.flatMap(({ match }) => match ?? [])),
			);
		},
		(value) => value >= targets[corpus],
	);
}

/** Whether the first or the last words of the truth are lost. */
export const isCut = ({ edges }: Verdict): boolean =>
	edges !== undefined && !(edges.first && edges.last);

function cut({ tools, pages }: Run): Figure {
	const own = pages.filter(({ verdicts }) => verdicts.colophon?.edges);
	return figure(
		`first or last 8 words lost, of ${own.length} pages`,
		`≤ 1 in ${edgeShare}`,
		own.length > 0 ? tools : [],
		(tool) => {
			const value = verdictsOf(own, tool).filter(isCut).length;
			const share =
				value > 0 ? `, 1 in ${(own.length / value).toFixed(1)}` : "";
			return { value, text: `${value}${share}` };
		},
		(value) => value * edgeShare <= own.length,
	);
}

/** Pages that nobody has labelled and that are called translated. */
export const strangersIn = (pages: PageResult[]): PageResult[] =>
	pages.filter(({ found, label }) => found.translated && label === undefined);

function relations({ pages, labels }: Run): Figure[] {
	const share = (
		name: string,
		target: string,
		rights: boolean[],
		least: number,
	) =>
		figure(
			name,
			target,
			rights.length > 0 ? ["colophon"] : [],
			() => {
				const count = rights.filter(Boolean).length;
				return {
					value: count / rights.length,
					text: `${count} of ${rights.length}`,
				};
			},
			(value) => value >= least,
		);
	const called = (translated: boolean) =>
		labels
			.filter(({ wanted }) => wanted === translated)
			.map(({ wanted, found }) => wanted === found.translated);
	const checks = labels.flatMap((label) => label.checks);
	return [
		share("labelled translations called so", "all", called(true), 1),
		share("labelled others not called so", "all", called(false), 1),
		...(["outlet", "original link", "translator"] as const).map((about) =>
			share(
				`${about} right where labelled`,
				"≥ 90 %",
				checks.filter((one) => one.about === about).map(({ right }) => right),
				labelShare,
			),
		),
		figure(
			"unlabelled pages called translated",
			`≤ ${strangers}`,
			pages.length > 0 ? ["colophon"] : [],
			() => {
				const value = strangersIn(pages).length;
				return { value, text: String(value) };
			},
			(value) => value <= strangers,
		),
	];
}

function speed({ tools, pages, growth }: Run): Figure[] {
	const walk = pages.reduce((sum, one) => sum + one.walk, 0);
	return [
		figure(
			"time ÷ one bare walk",
			`≤ ${timeRatio}`,
			walk > 0 ? tools : [],
			(tool) => {
				const ms = verdictsOf(pages, tool).reduce(
					(sum, one) => sum + one.ms,
					0,
				);
				return {
					value: ms / walk,
					text: `${(ms / walk).toFixed(1)} (${(ms / pages.length).toFixed(1)} ms a page)`,
				};
			},
			(value) => value <= timeRatio,
		),
		figure(
			"growth exponent to 100 times",
			`≤ ${exponent}`,
			toolNames.filter((tool) => growth[tool]),
			(tool) => {
				const value = growth[tool]?.exponent ?? Number.NaN;
				return { value, text: value.toFixed(2) };
			},
			(value) => value <= exponent,
		),
	];
}

/** The figures of the run beside what is to be reached. */
export const figuresOf = (run: Run): Figure[] => [
	accuracy(run, "aeb"),
	accuracy(run, "fundus"),
	accuracy(run, "trafilatura"),
	cut(run),
	foldedFigure(run),
	...detailFigures(run),
	...relations(run),
	...speed(run),
];

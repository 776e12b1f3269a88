import type { CorpusPage } from "./corpus";
import { type DetailCheck, detailChecks } from "./details";
import { edgesOf } from "./edges";
import { truthIn } from "./folded-truth";
import {
	type Found,
	type Measured,
	type Output,
	type ToolName,
	toolNames,
} from "./install-meter";
import { passagesMissing } from "./passages";
import { type Match, matchOf, type Score, scoreOf } from "./shingles";
import { type Kept, keptOf, snippetScore } from "./snippets";

/** What one tool made of one page, held against the truth. */
export interface Verdict {
	score: Score;
	/** Where the truth is a text. */
	match?: Match;
	edges?: { first: boolean; last: boolean };
	/** Where the truth is snippets. */
	kept?: Kept;
	/** Where the truth gives title, authors or date. */
	details: DetailCheck[];
	/** Our own only: the longest passages, or the snippets. */
	lost: string[];
	leaked: string[];
	ms: number;
	error?: string;
}

export interface PageResult {
	id: string;
	corpus: string;
	url: string;
	/** The label of the page, where it has one. */
	label?: string;
	walk: number;
	found: Found;
	/** What of the truth stands in something that would be folded. */
	folded: string[];
	verdicts: Partial<Record<ToolName, Verdict>>;
}

/**
 * The truth of fundus begins with the standfirst, so ours stands before our text. The peers' excerpt is mostly the
 * page's description and would only lower their score, so their text is scored as it is; but what stands in the
 * excerpt does not count as lost.
 */
function verdictOf(page: CorpusPage, tool: ToolName, output: Output): Verdict {
	const { text, lead, ms, error } = output;
	const details = detailChecks(page, output.details);
	const rest = { details, ms, ...(error === undefined ? {} : { error }) };
	if (page.text === undefined) {
		const truth = { with: page.with ?? [], without: page.without ?? [] };
		const kept = keptOf(truth, text);
		const { lost, leaked } = kept;
		return { score: snippetScore([kept]), kept, lost, leaked, ...rest };
	}
	const whole = page.corpus === "fundus" ? `${lead}\n${text}` : text;
	const scored = tool === "colophon" ? whole : text;
	const match = matchOf(page.text, scored);
	const ours = tool === "colophon";
	return {
		score: scoreOf([match]),
		match,
		edges: edgesOf(page.text, whole),
		lost: ours ? passagesMissing(page.text, scored) : [],
		leaked: ours ? passagesMissing(scored, page.text) : [],
		...rest,
	};
}

/** Everything that the bench keeps of one page. */
export function pageResult(page: CorpusPage, measured: Measured): PageResult {
	const { id, corpus, url, translated } = page;
	const { walk, found, outputs } = measured;
	return {
		id,
		corpus,
		url,
		...(translated === undefined ? {} : { label: translated }),
		walk,
		found,
		folded: truthIn(measured.folded, page),
		verdicts: Object.fromEntries(
			toolNames.flatMap((tool) => {
				const output = outputs[tool];
				return output ? [[tool, verdictOf(page, tool, output)]] : [];
			}),
		),
	};
}

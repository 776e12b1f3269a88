import { compareAnswer } from "../core/compare-answer";
import type { LookUpAnswer as Answer, LookUp } from "../core/look-up";
import type { Outlet, Reading } from "../core/model";
import { besideSummary, type Sides } from "./beside-words";
import { dateWords } from "./date-words";
import { type AnswerFact, answerFacts } from "./look-up-facts";
import { sourceWords } from "./look-up-words";
import { addressWords, webAddress } from "./names";
import { OutLink } from "./OutLink";
import { StandingLine } from "./StandingLine";
import type { ShownStanding } from "./standing-words";

/** Facts that are in sight at once; an outlet's former owners and members may be dozens. */
const shownAtOnce = 4;

/** A note keeps together on a line: "2 references". */
const unbroken = (note: string): string => note.replaceAll(" ", "\u00a0");

function Standings({ of }: { of: readonly ShownStanding[] }) {
	return (
		<>
			{of.map((standing) => (
				<StandingLine key={standing.words} standing={standing} />
			))}
		</>
	);
}

function Values({ values }: { values: AnswerFact["values"] }) {
	return (
		<>
			{values.map(({ text, href, notes, standings }) => (
				<div key={`${text}${notes.join()}`} class="fact-value">
					{href ? <OutLink href={href}>{text}</OutLink> : <bdi>{text}</bdi>}
					{notes.length > 0 && (
						<bdi class="look-up-note">{notes.map(unbroken).join(" · ")}</bdi>
					)}
					<Standings of={standings} />
				</div>
			))}
		</>
	);
}

/**
 * What one source answered: its facts, each beside what page and record say, where they can be read, and when it was
 * asked.
 */
export function LookUpAnswer({
	lookUp,
	answer,
	reading,
	outlet,
}: {
	lookUp: LookUp;
	answer: Answer;
	reading: Reading;
	/** The record of the outlet that was asked about. */
	outlet: Outlet | undefined;
}) {
	const ref = webAddress(answer.ref);
	const compared = compareAnswer(answer.claims, reading, outlet);
	const sides: Sides = {
		hasRecord: outlet !== undefined,
		page: reading.article?.published ?? reading.original?.published,
		record: outlet?.asOf,
	};
	return (
		<div class="look-up-answer">
			<h3 class="look-up-source">
				<bdi>{sourceWords(lookUp)}</bdi>
			</h3>
			{answer.name && (
				<p class="look-up-about">
					On <bdi>{answer.name}</bdi>
					{answer.description && (
						<>
							, “<bdi>{answer.description}</bdi>”
						</>
					)}
				</p>
			)}
			<p class="look-up-beside">{besideSummary(compared, sides)}</p>
			<dl class="facts">
				{answerFacts(compared, sides).map(
					({ property, label, values, standings }) => (
						<div key={property} class="fact" data-fact={`asked-${property}`}>
							<dt>{label} </dt>
							<dd>
								<Values values={values.slice(0, shownAtOnce)} />
								{values.length > shownAtOnce && (
									<details class="more">
										<summary>{values.length - shownAtOnce} more</summary>
										<Values values={values.slice(shownAtOnce)} />
									</details>
								)}
								<Standings of={standings} />
							</dd>
						</div>
					),
				)}
			</dl>
			{answer.more !== undefined && answer.more > 0 && (
				<p class="quiet">
					{answer.more} further statements are left out; the file has them.
				</p>
			)}
			<p class="quiet look-up-asked">
				Asked on{" "}
				<time dateTime={answer.asked}>
					{dateWords(answer.asked.slice(0, 10))}
				</time>
				.{" "}
				{ref && (
					<>
						Reference: <OutLink href={ref}>{addressWords(ref)}</OutLink>
					</>
				)}
			</p>
		</div>
	);
}

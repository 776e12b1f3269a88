import type { LookUpAnswer as Answer, LookUp } from "../core/look-up";
import { dateWords } from "./date-words";
import { type AnswerFact, answerFacts } from "./look-up-facts";
import { sourceWords } from "./look-up-words";
import { addressWords, webAddress } from "./names";
import { OutLink } from "./OutLink";

/** Facts that are in sight at once; an outlet's former owners and members may be dozens. */
const shownAtOnce = 4;

/** A note keeps together on a line: "2 references". */
const unbroken = (note: string): string => note.replaceAll(" ", "\u00a0");

function Values({ values }: { values: AnswerFact["values"] }) {
	return (
		<>
			{values.map(({ text, href, notes }) => (
				<div key={`${text}${notes.join()}`} class="fact-value">
					{href ? <OutLink href={href}>{text}</OutLink> : <bdi>{text}</bdi>}
					{notes.length > 0 && (
						<bdi class="look-up-note">{notes.map(unbroken).join(" · ")}</bdi>
					)}
				</div>
			))}
		</>
	);
}

/** What one source answered: its facts, where they can be read, and when it was asked. */
export function LookUpAnswer({
	lookUp,
	answer,
}: {
	lookUp: LookUp;
	answer: Answer;
}) {
	const ref = webAddress(answer.ref);
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
			<dl class="facts">
				{answerFacts(answer.claims).map(({ property, label, values }) => (
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
						</dd>
					</div>
				))}
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
